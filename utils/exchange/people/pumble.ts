/** Pumble's list of users, which has an address and an IANA zone in each record. */
import type { Incoming } from '../../domain/import-types';
import { emailsOf, own, type ReadPorts, shortText, textAt } from './fields';
import { createPlaces } from './zone-words';

/** Whether a record is a user of Pumble's: the API writes `timeZoneId`, its events `tz` and `atz`. */
export function isPumbleUser(record: unknown): boolean {
  if (own(record, 'name') === undefined) return false;
  return ['timeZoneId', 'automaticallyTimeZone', 'isPumbleBot', 'isAddonBot', 'atz'].some(
    (key) => own(record, key) !== undefined,
  );
}

/** @param users Records of the file, some of which may be none. */
export function readPumble(users: readonly unknown[], ports: ReadPorts): Incoming[] {
  const placeOf = createPlaces();
  const updated = new Date(ports.now).toISOString();
  return users.map((user, index) => {
    const place = placeOf({ zone: textAt(user, 'timeZoneId') || textAt(user, 'tz') });
    const { identities } = emailsOf([textAt(user, 'email')]);
    const role = shortText(own(user, 'title'));
    const off = offOf(user);
    return {
      row: index + 1,
      person: {
        id: ports.newId(),
        updated,
        name: textAt(user, 'name'),
        ...(role === '' ? {} : { role }),
        ...(identities.length > 0 ? { identities } : {}),
        ...(place.zone === undefined ? {} : { zone: place.zone }),
      },
      ...(place.ask ? { ask: place.ask } : {}),
      ...(place.country ? { country: place.country } : {}),
      ...(off ? { off } : {}),
      notes: [],
    };
  });
}

function offOf(user: unknown): Incoming['off'] {
  if (own(user, 'isPumbleBot') === true || own(user, 'isAddonBot') === true) return 'bot';
  const gone = /^(?:deactivated|deleted|removed)$/i;
  return gone.test(textAt(user, 'status')) ? 'deleted' : undefined;
}
