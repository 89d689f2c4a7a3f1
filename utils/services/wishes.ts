/** A moment of one's own choosing as a rule, with the instant that it stands for on both clocks. */
import { dueOf } from '../domain/due';
import type { Preset } from '../domain/preset-text';
import type { DueRule } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import { zoneOnDate } from '../domain/timeline';
import type { Wish } from '../domain/wish-types';
import type { Ports } from './ports';
import { momentOf } from './presets';
import { dueContextOf, readWorld, type World } from './world';

/**
 * @returns What saving it would mean; problem `wish_past`, or `wish_whose` where "their time" means
 *   nobody with a time zone.
 */
export type Wishes = (wish: Wish, people: readonly string[]) => Promise<Result<Preset>>;

/** @param people of the answer: roster ids, the one whose clock counts first. */
export function createWishes({ store, machine }: Ports): Wishes {
  return async (wish, people) => {
    const world = await store.read((tx) => readWorld(tx, machine));
    const person = people.flatMap((id) => world.byId.get(id) ?? [])[0];
    const rule = ruleOf(wish, world, person);
    if (!rule) return fail(problem('wish_whose'));
    const due = dueOf(rule, dueContextOf(world));
    if (!due || due.at <= world.now) return fail(problem('wish_past'));
    return ok({ rule, moment: momentOf(due.at, world, person) });
  };
}

function ruleOf(
  wish: Wish,
  world: World,
  person: ReturnType<World['byId']['get']>,
): DueRule | null {
  if (wish.kind === 'at') return wish;
  const { date, time, theirs } = wish;
  if (!theirs) return { kind: 'wall', date, time, zone: world.meZoned.zone };
  if (!person?.zone) return null;
  return { kind: 'wall', date, time, zone: zoneOnDate({ ...person, zone: person.zone }, date) };
}
