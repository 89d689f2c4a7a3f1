/** Everybody whom a page names, for its panel: who covers, and who of their groups could answer. */
import { createMatcher, nameKey } from '../domain/matching';
import type { Person, PersonRef } from '../domain/person';
import { HOUR, segmentAt } from '../domain/snapshot-read';
import type { Snapshot } from '../domain/snapshot-types';
import type { PanelModel, PanelPerson } from '../protocol/messages';
import { entryOf } from './find-people';
import type { Ports } from './ports';
import { coverOf, displayOf } from './resolve';
import type { Snapshots } from './snapshots';
import { readWorld, type World } from './world';

/** More than anybody reads. */
const MOST_MATES = 50;

export function createPanel({ store, machine }: Ports, snapshots: Snapshots) {
  return async (refs: readonly PersonRef[]): Promise<PanelModel> => {
    const world = await store.read((tx) => readWorld(tx, machine));
    const matcher = createMatcher(world.people, world.me);
    const named = Map.groupBy(refs.keys(), (index) => matcher.match(refs[index] ?? {}));
    const people = [...named].flatMap(([id, indices]) => {
      const person = world.byId.get(id ?? '');
      return person ? [{ person, refs: indices }] : [];
    });
    return {
      viewer: snapshots.me(world),
      people: people.map((one): PanelPerson => ({
        ...entryOf(one.person, snapshots.of(one.person, world)),
        ...coverOf(one.person.cover, world, snapshots),
        refs: one.refs,
      })),
      strangers: (named.get(null) ?? []).filter((index) => matcher.isStranger(refs[index] ?? {})),
      mates: matesOf(
        people.map(({ person }) => person),
        world,
        snapshots,
      ),
      display: displayOf(world),
    };
  };
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
