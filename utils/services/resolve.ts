/** Answers to content scripts: who is it, and what may be told of them. */
import { createMatcher, type Matcher } from '../domain/matching';
import type { Account, Person, PersonRef } from '../domain/person';
import type { Preset } from '../domain/preset-text';
import { normFor } from '../domain/response';
import type { Stamp, Target } from '../domain/reminder-types';
import type { SiteId } from '../domain/site';
import type {
  Answer,
  CardModel,
  Display,
  LineModel,
  LinePerson,
  Resolved,
} from '../protocol/messages';
import { getMeta, type ReadTx } from '../storage/store';
import type { Ports } from './ports';
import { askOffers } from '../domain/ask-deadline';
import { askContextOf } from './ask-records';
import { type Asks, openAsks } from './asks';
import { momentOf, presetsFor } from './presets';
import { openReminders, type Reminders } from './reminders';
import type { Snapshots } from './snapshots';
import { readWorld, type World } from './world';

export function createResolver(
  { store, machine }: Ports,
  snapshots: Snapshots,
  reminders: Reminders,
  asks: Pick<Asks, 'existing'>,
) {
  let kept: { revision: number; matcher: Matcher } | null = null;
  const matcherOf = ({ revision, people, me }: World): Matcher => {
    if (kept?.revision !== revision) kept = { revision, matcher: createMatcher(people, me) };
    return kept.matcher;
  };
  const world = () => store.read((tx) => readWorld(tx, machine));

  return {
    async resolve(site: SiteId, refs: readonly PersonRef[]): Promise<Resolved> {
      const { now, watched } = await store.read(async (tx) => ({
        now: await readWorld(tx, machine),
        watched: await watchedOn(tx, site),
      }));
      const matcher = matcherOf(now);
      const snapshotOf = (ref: PersonRef) => {
        const person = now.byId.get(matcher.match(ref) ?? '');
        return person ? snapshots.of(person, now) : null;
      };
      const enabled = now.settings.sites[site].enabled;
      return {
        revision: now.revision,
        enabled,
        viewer: snapshots.me(now),
        people: enabled ? refs.map(snapshotOf) : refs.map(() => null),
        display: { ...displayOf(now), ...conversationsOf(now, site) },
        watched: enabled ? watched : [],
      };
    },

    async card(
      id: string,
      target: Target | null,
      stamps: readonly Stamp[] = [],
      ref: PersonRef = {},
    ): Promise<CardModel | null> {
      const now = await world();
      const person = now.byId.get(id);
      if (!person) return null;
      const existing = target ? await reminders.existing(target) : undefined;
      const ask = target ? await asks.existing(target) : undefined;
      const learn = accountOf(person, ref, matcherOf(now));
      const putOff = learn ? await store.read((tx) => getMeta(tx, 'learnPutOff')) : undefined;
      const { name, role, howToAsk, whenUrgent, outOfHours, mine } = person;
      return {
        person: {
          id,
          name,
          ...(role ? { role } : {}),
          ...(howToAsk ? { howToAsk } : {}),
          ...(whenUrgent ? { whenUrgent } : {}),
          ...(outOfHours ? { outOfHours } : {}),
          ...(mine?.note ? { note: mine.note } : {}),
        },
        snapshot: snapshots.of(person, now),
        viewer: snapshots.me(now),
        ...normOf(person, now, target),
        ...coverOf(person.cover, now, snapshots),
        presets: presetsFor(person, now),
        stamps: stamps.map(({ text, at }) => ({ text, moment: momentOf(at, now, person) })),
        ...(existing ? { existing } : {}),
        ...(ask ? { ask } : {}),
        offers: target ? askOffers(askContextOf([id], target.place.site, now)) : [],
        ...(learn ? { learn } : {}),
        ...(putOff?.includes(id) ? { learnPutOff: true } : {}),
        display: displayOf(now),
      };
    },

    /** Whom a message that is being written is for: teammates once each, and how many others. */
    async line(site: SiteId, refs: readonly PersonRef[]): Promise<LineModel> {
      const now = await world();
      const matcher = matcherOf(now);
      const ids = refs.map((ref) => matcher.match(ref));
      const people = [...new Set(ids)].flatMap((id): LinePerson[] => {
        const person = now.byId.get(id ?? '');
        const snapshot = person ? snapshots.of(person, now) : null;
        if (!person || !snapshot) return [];
        const { name, cover, outOfHours } = person;
        const later = outOfHours === 'prefer-later' ? ({ later: true } as const) : {};
        return [{ id: person.id, name, snapshot, ...coverOf(cover, now, snapshots), ...later }];
      });
      const { sites = [], conversations = [] } = now.settings.lineOff ?? {};
      return {
        enabled: now.settings.sites[site].enabled && !sites.includes(site),
        quiet: conversations.filter((one) => one.site === site).map(({ key }) => key),
        viewer: snapshots.me(now),
        people,
        strangers: ids.filter((id) => id === null).length,
        display: displayOf(now),
      };
    },

    /** For people of the roster: those of the first who is still there. */
    async presetsOf(people: readonly string[]): Promise<Preset[]> {
      const now = await world();
      const first = people.map((id) => now.byId.get(id)).find((person) => person !== undefined);
      return presetsFor(first, now);
    },

    async presets(target: Target): Promise<Answer<'cs→bg presets'>> {
      const now = await world();
      const existing = await reminders.existing(target);
      const ask = await asks.existing(target);
      return {
        presets: presetsFor(undefined, now),
        offers: askOffers(askContextOf(onlyOne(target, matcherOf(now)), target.place.site, now)),
        ...(ask ? { ask } : {}),
        viewer: snapshots.me(now),
        display: displayOf(now),
        ...(existing ? { existing } : {}),
      };
    },
  };
}

/** Threads in which an answer of mine would end a reminder, or one of theirs an ask. */
async function watchedOn(tx: ReadTx, site: SiteId): Promise<string[]> {
  const open = [...(await openReminders(tx)), ...(await openAsks(tx))];
  const containers = open.flatMap(({ place, deleted }) =>
    place.site === site && !deleted && place.container !== undefined ? [place.container] : [],
  );
  return [...new Set(containers)];
}

/** Whose day may be named: with several it is open whose. */
function onlyOne({ people }: Target, matcher: Matcher): readonly string[] {
  const [ref, second] = people;
  const id = ref && !second ? matcher.match(ref) : null;
  return id === null ? [] : [id];
}

/** The part of the settings that a host page needs. */
export function displayOf({ settings }: World): Display {
  return { clock: settings.clock, theme: settings.theme, marks: settings.marks };
}

function conversationsOf({ settings }: World, site: SiteId): Pick<Display, 'conversations'> {
  const own = (settings.conversations ?? []).filter((one) => one.site === site);
  if (own.length === 0) return {};
  return { conversations: Object.fromEntries(own.map(({ key, marks }) => [key, marks])) };
}

function normOf(person: Parameters<typeof normFor>[0], { settings }: World, target: Target | null) {
  const found = normFor(person, settings.teamNorms, target?.place.site);
  if (!found) return {};
  const { norm, owner } = found;
  return {
    norm:
      'workingDays' in norm
        ? { days: norm.workingDays, owner }
        : { hours: norm.workingHours, owner },
  };
}

/** The account to learn, where the ref still names that very person. */
function accountOf(person: Person, ref: PersonRef, matcher: Matcher): Account | null {
  return matcher.match(ref) === person.id ? matcher.accountToLearn(ref) : null;
}

/** Who covers for somebody, by id. */
export function coverOf(id: string | undefined, world: World, snapshots: Snapshots) {
  const cover = id === undefined ? undefined : world.byId.get(id);
  return cover ? { cover: { name: cover.name, snapshot: snapshots.of(cover, world) } } : {};
}
