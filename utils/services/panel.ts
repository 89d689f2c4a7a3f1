/** Everybody whom a page names, for its panel: who covers, and who of their groups could answer. */
import { isZoned } from '../domain/availability';
import { createMatcher, nameKey } from '../domain/matching';
import type { Person } from '../domain/person';
import { workingTimeBetween } from '../domain/response';
import { HOUR, segmentAt } from '../domain/snapshot-read';
import type { Snapshot } from '../domain/snapshot-types';
import { hasHours } from '../domain/work-week';
import type { PanelModel, PanelPerson, Request } from '../protocol/messages';
import { entryOf } from './find-people';
import type { Ports } from './ports';
import { coverOf, displayOf } from './resolve';
import type { Snapshots } from './snapshots';
import { readWorld, type World } from './world';

/** More than anybody reads. */
const MOST_MATES = 50;

export function createPanel({ store, machine }: Ports, snapshots: Snapshots) {
  return async (on: Request<'cs→bg panel'>['named']): Promise<PanelModel> => {
    const world = await store.read((tx) => readWorld(tx, machine));
    const matcher = createMatcher(world.people, world.me);
    const refOf = (index: number) => on[index]?.ref ?? {};
    const named = Map.groupBy(on.keys(), (index) => matcher.match(refOf(index)));
    const people = [...named].flatMap(([id, refs]) => {
      const person = world.byId.get(id ?? '');
      const since = Math.min(...refs.map((index) => on[index]?.since ?? Infinity));
      return person ? [{ person, refs, since }] : [];
    });
    return {
      viewer: snapshots.me(world),
      people: people.map((one): PanelPerson => ({
        ...entryOf(one.person, snapshots.of(one.person, world)),
        ...coverOf(one.person.cover, world, snapshots),
        ...waitedOf(one.person, one.since, world.now),
        refs: one.refs,
      })),
      strangers: (named.get(null) ?? []).filter((index) => matcher.isStranger(refOf(index))),
      mates: matesOf(
        people.map(({ person }) => person),
        world,
        snapshots,
      ),
      display: displayOf(world),
    };
  };
}

/** Nothing where no question waits, or where no working time is on file. */
function waitedOf(person: Person, since: number, now: number) {
  const isKnown = Number.isFinite(since) && isZoned(person) && hasHours(person);
  return isKnown ? { waited: workingTimeBetween(person, since, now) } : {};
}

/** Teammates who share a group with somebody named and are at work, by name. */
function matesOf(named: readonly Person[], world: World, snapshots: Snapshots) {
  const ids = new Set(named.map(({ id }) => id));
  const groups = new Set(named.flatMap((person) => (person.groups ?? []).map(nameKey)));
  return world.people
    .flatMap((person) => {
      const shared = (person.groups ?? []).filter((group) => groups.has(nameKey(group)));
      if (ids.has(person.id) || shared.length === 0) return [];
      const snapshot = snapshots.of(person, world);
      if (!snapshot || !isAtWorkSoon(snapshot, world.now)) return [];
      return [{ ...entryOf(person, snapshot), groups: shared }];
    })
    .slice(0, MOST_MATES);
}

/** At work, or about to be while the panel is open. */
function isAtWorkSoon(snapshot: Snapshot, now: number): boolean {
  const segment = segmentAt(snapshot, now);
  return segment?.state === 'working' || (segment?.until ?? Infinity) <= now + HOUR;
}
