/** Everybody whom a page names, for its panel: who covers, and who of their groups could answer. */
import { isZoned } from '../domain/availability';
import { createMatcher, type Matcher, nameKey } from '../domain/matching';
import type { Person } from '../domain/person';
import { workingTimeBetween } from '../domain/response';
import { HOUR, segmentAt } from '../domain/snapshot-read';
import type { Snapshot } from '../domain/snapshot-types';
import { longest, type Waits } from '../domain/waits';
import { hasHours } from '../domain/work-week';
import type { PanelModel, PanelName, PanelPerson, PanelTie, WaitsOn } from '../protocol/messages';
import { entryOf } from './find-people';
import type { Ports } from './ports';
import { momentOf } from './presets';
import { coverOf, displayOf } from './resolve';
import type { Snapshots } from './snapshots';
import { readWorld, type World } from './world';

/** More than anybody reads. */
const MOST = 50;

export function createPanel({ store, machine }: Ports, snapshots: Snapshots) {
  return async (on: readonly PanelName[]): Promise<PanelModel> => {
    const world = await store.read((tx) => readWorld(tx, machine));
    const matcher = createMatcher(world.people, world.me);
    const named = Map.groupBy(on.keys(), (index) => idOf(on[index], matcher));
    const nobody = named.get(null) ?? [];
    const people = [...named].flatMap(([id, refs]) => {
      const person = world.byId.get(id ?? '');
      return person ? [{ person, refs }] : [];
    });
    return {
      viewer: snapshots.me(world),
      people: people.map(({ person, refs }): PanelPerson => ({
        ...entryOf(person, snapshots.of(person, world)),
        ...coverOf(person.cover, world, snapshots),
        ...waitsOf(person, longest(refs.flatMap((index) => on[index]?.waits ?? [])), world),
        refs,
      })),
      strangers: nobody.filter((index) => isStranger(on[index], matcher)),
      ties: tiesIn(on, nobody, matcher),
      mates: matesOf(
        people.map(({ person }) => person),
        world,
        snapshots,
      ),
      roster:
        people.length > 0 || world.people.length === 0
          ? null
          : atWorkSoon(world.people, world, snapshots),
      display: displayOf(world),
    };
  };
}

function idOf(name: PanelName | undefined, matcher: Matcher): string | null {
  return name && !name.isShared ? matcher.match(name.ref) : null;
}

/** A name that several accounts bear may be a teammate's. */
function isStranger(name: PanelName | undefined, matcher: Matcher): boolean {
  if (!name) return false;
  return name.isShared ? matcher.namesakes(name.ref) === 0 : matcher.isStranger(name.ref);
}

/** Names of the roster, each once, of which it is not certain whom they mean. */
function tiesIn(on: readonly PanelName[], nobody: readonly number[], matcher: Matcher): PanelTie[] {
  const ties = nobody.flatMap((index) => {
    const name = on[index];
    const teammates = name ? matcher.namesakes(name.ref) : 0;
    const isTie = teammates > 1 || (teammates === 1 && name?.isShared === true);
    return isTie ? [{ ref: index, teammates }] : [];
  });
  const keyOf = ({ ref }: PanelTie) => nameKey(on[ref]?.ref.name ?? '');
  return [...new Map(ties.map((tie) => [keyOf(tie), tie])).values()];
}

/** Working time only where the question's time is known to the minute, and theirs is on file. */
function waitsOf(person: Person, waits: Waits | undefined, world: World): { waits?: WaitsOn } {
  if (waits?.since === undefined || waits.day !== undefined) return waits ? { waits } : {};
  const asked = momentOf(waits.since, world);
  if (!isZoned(person) || !hasHours(person)) return { waits: { ...waits, asked } };
  const worked = workingTimeBetween(person, waits.since, world.now);
  return { waits: { ...waits, asked, worked } };
}

function atWorkSoon(people: readonly Person[], world: World, snapshots: Snapshots) {
  return people
    .flatMap((person) => {
      const snapshot = snapshots.of(person, world);
      return snapshot && isAtWorkSoon(snapshot, world.now) ? [entryOf(person, snapshot)] : [];
    })
    .slice(0, MOST);
}

/** Teammates who share a group with somebody named and are at work, by name. */
function matesOf(named: readonly Person[], world: World, snapshots: Snapshots) {
  const ids = new Set(named.map(({ id }) => id));
  const groups = new Set(named.flatMap((person) => (person.groups ?? []).map(nameKey)));
  const sharedBy = ({ groups: own = [] }: Person) =>
    own.filter((group) => groups.has(nameKey(group)));
  const others = world.people.filter((one) => !ids.has(one.id) && sharedBy(one).length > 0);
  const groupsOf = new Map(others.map((person) => [person.id, sharedBy(person)]));
  return atWorkSoon(others, world, snapshots).map((one) => ({
    ...one,
    groups: groupsOf.get(one.id) ?? [],
  }));
}

/** At work, or about to be while the panel is open. */
function isAtWorkSoon(snapshot: Snapshot, now: number): boolean {
  const segment = segmentAt(snapshot, now);
  return segment?.state === 'working' || (segment?.until ?? Infinity) <= now + HOUR;
}
