/** Use cases of the question that a host's clock of a teammate raises. */
import { offsetsOf, wallMinutes } from '../domain/host-clock';
import type { Person } from '../domain/person';
import { fail, ok, problem, type Result } from '../domain/result';
import { offsetAt } from '../domain/snapshot-read';
import { dateAt, zoneOffset } from '../domain/zoned';
import { type ZoneDoubt, type ZoneDoubtAnswer, withPlace } from '../domain/zone-doubt';
import { listedZones, zoneCity } from '../domain/zone-id';
import { getMeta, putMeta } from '../storage/store';
import { attempt } from './attempt';
import type { Ports } from './ports';
import type { Roster } from './roster';
import type { Snapshots } from './snapshots';
import { readWorld, type World } from './world';

/** What an answer replaced, for the undo beside it; as long as the background lives. */
type Before =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'left'; readonly offsets: readonly number[] };

export function createDoubts({ store, machine }: Ports, roster: Roster, snapshots: Snapshots) {
  const answered = new Map<string, Before>();
  const leftOf = (id: string) =>
    store.read(async (tx) => (await getMeta(tx, 'clocksLeft'))?.[id] ?? []);
  const keepLeft = (id: string, offsets: readonly number[]): Promise<Result<null>> =>
    attempt(() =>
      store.write(async (tx) => {
        const all = (await getMeta(tx, 'clocksLeft')) ?? {};
        await putMeta(tx, 'clocksLeft', { ...all, [id]: offsets });
        return ok(null);
      }),
    );

  const place = async (person: Person, answer: Parameters<typeof withPlace>[1]) => {
    // The date there decides: it is where they are.
    const today = dateAt(answer.zone, machine.now());
    const saved = await roster.save([withPlace(person, answer, today)]);
    if (saved.ok) answered.set(person.id, { kind: 'person', person });
    return saved.ok ? ok(null) : saved;
  };

  const leave = async (id: string, offset: number) => {
    const offsets = await leftOf(id);
    answered.set(id, { kind: 'left', offsets });
    return keepLeft(id, [...offsets, offset]);
  };

  const undo = async (id: string): Promise<Result<null>> => {
    const before = answered.get(id);
    if (!before) return fail(problem('undo_gone'));
    answered.delete(id);
    if (before.kind === 'left') return keepLeft(id, before.offsets);
    const saved = await roster.save([before.person]);
    return saved.ok ? ok(null) : saved;
  };

  return {
    /**
     * @param clock The host's clock of them in words, "7:51 PM local time".
     * @returns Null where nothing is to be asked: the clocks agree, it was left so, or the words are
     *   not certain.
     */
    async about(id: string, clock: string): Promise<ZoneDoubt | null> {
      const world = await store.read((tx) => readWorld(tx, machine));
      const person = world.byId.get(id);
      const snapshot = person && snapshots.of(person, world);
      const wall = wallMinutes(clock);
      if (!snapshot || wall === null) return null;
      const offsets = offsetsOf(wall, world.now);
      const [offset] = offsets;
      if (offset === undefined || offsets.includes(offsetAt(snapshot, world.now))) return null;
      if ((await leftOf(id)).includes(offset)) return null;
      const zones = fitting(world, offsets);
      const today = dateAt(world.meZoned.zone, world.now);
      return zones.length === 0 ? null : { offset, zones, today };
    },

    async answer(id: string, answer: ZoneDoubtAnswer): Promise<Result<null>> {
      const world = await store.read((tx) => readWorld(tx, machine));
      const person = world.byId.get(id);
      if (!person) return fail(problem('person_gone'));
      if (answer.kind === 'undo') return undo(id);
      return answer.kind === 'leave' ? leave(id, answer.offset) : place(person, answer);
    },
  };
}

/** Zones of the roster first: a colleague often goes where a colleague lives. */
export function fitting(world: World, offsets: readonly number[]): ZoneDoubt['zones'] {
  const used = new Set(world.people.flatMap(({ zone }) => zone ?? []));
  const fits = (zone: string) => offsets.includes(zoneOffset(zone, world.now));
  const cities = [...new Set([...listedZones(), ...used])]
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/') && fits(zone))
    .map((id) => ({ id, city: zoneCity(id), last: used.has(id) ? 0 : 1 }))
    .sort((a, b) => a.last - b.last || a.city.localeCompare(b.city));
  return cities.map(({ id, city }) => ({ id, city }));
}
