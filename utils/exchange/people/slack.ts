/** Slack's `users.json` and what `users.list` answers. Only what the roster needs is read. */
import type { Incoming } from '../../domain/import-types';
import { nameKey } from '../../domain/matching';
import type { Identity, Person } from '../../domain/person';
import { offsetOfText } from '../../domain/zone-id';
import { emailsOf, firstOf, own, type ReadPorts, shortText, textAt } from './fields';
import { createPlaces, NOWHERE, type RowPlace } from './zone-words';

const USER = /^[UW][A-Z0-9]{2,}$/;
const TEAM = /^[TE][A-Z0-9]{2,}$/;
const STEP = 2000;

/** Whether a record is a user of Slack's: an id of its kind, and a field that only Slack has. */
export function isSlackUser(record: unknown): boolean {
  return (
    USER.test(textAt(record, 'id')) &&
    ['profile', 'real_name', 'team_id', 'deleted', 'is_bot'].some(
      (key) => own(record, key) !== undefined,
    )
  );
}

/** @param users Records of the file, some of which may be none. */
export function readSlack(users: readonly unknown[], ports: ReadPorts): Incoming[] {
  const placeOf = createPlaces();
  const updated = new Date(ports.now).toISOString();
  return users.map((user, index) => {
    if (index % STEP === 0) ports.onProgress?.(index, users.length);
    const place = zoneOf(user, placeOf);
    const changed = own(user, 'updated');
    const off = offOf(user);
    return {
      row: index + 1,
      person: { ...personOf(user), id: ports.newId(), updated, ...zonePart(place) },
      ...(place.ask ? { ask: place.ask } : {}),
      ...(place.country ? { country: place.country } : {}),
      ...(off ? { off } : {}),
      ...(typeof changed === 'number' ? { changed: changed * 1000 } : {}),
      notes: [],
    };
  });
}

const zonePart = ({ zone }: RowPlace) => (zone === undefined ? {} : { zone });

/** The name that people are called by; the one that Slack shows is a further one. */
function personOf(user: unknown): Omit<Person, 'id' | 'updated'> {
  const profile = own(user, 'profile');
  const display = textAt(profile, 'display_name');
  const name = firstOf(
    textAt(profile, 'real_name'),
    textAt(user, 'real_name'),
    display,
    textAt(user, 'name'),
  );
  const role = shortText(own(profile, 'title'));
  const identities = [...emailsOf([textAt(profile, 'email')]).identities, ...accountOf(user)];
  const isOther = display !== '' && display !== name && nameKey(display) !== nameKey(name);
  return {
    name,
    ...(isOther ? { aliases: [display] } : {}),
    ...(role === '' ? {} : { role }),
    ...(identities.length > 0 ? { identities } : {}),
  };
}

/** An id belongs to a workspace: without one it names nobody. */
function accountOf(user: unknown): Identity[] {
  const id = textAt(user, 'id');
  const team = firstOf(textAt(user, 'team_id'), textAt(own(user, 'profile'), 'team'));
  return USER.test(id) && TEAM.test(team) ? [{ kind: 'slack', team, user: id }] : [];
}

/** Slackbot says of itself that it is no bot. */
function offOf(user: unknown): Incoming['off'] {
  if (own(user, 'is_bot') === true || textAt(user, 'id') === 'USLACKBOT') return 'bot';
  if (own(user, 'deleted') === true) return 'deleted';
  return undefined;
}

function zoneOf(user: unknown, placeOf: ReturnType<typeof createPlaces>): RowPlace {
  const zone = textAt(user, 'tz');
  if (zone !== '') return placeOf({ zone });
  // Frozen when the file was made: never taken, only what it leaves open is asked.
  const offset = own(user, 'tz_offset');
  if (typeof offset !== 'number' || !Number.isInteger(offset / 900)) return { ask: NOWHERE };
  const text = offsetText(offset / 60);
  return offsetOfText(text) === null ? { ask: NOWHERE } : placeOf({ zone: text });
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
