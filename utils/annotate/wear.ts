import type { Spot } from '../surfaces/types';
import { surroundings } from './place-mark';

/** How often a host may throw a mark out before we leave that spot alone. */
const TIMES = 25;
/** Milliseconds in which a mark that stays takes back what was counted. */
const WINDOW = 2000;
/** Milliseconds after which a spot that was left alone is tried again. */
const PATIENCE = 60_000;

/** What happened at one place to the marks of one person. */
interface Worn {
  readonly person: string;
  times: number;
  last: number;
}

export interface Wear {
  /** The host took a mark out of the place where we had put it. `now` is epoch milliseconds. */
  thrownOut(place: Element, person: string, now: number): void;
  /** Whether the spot is to be left alone. */
  isWornOut(insert: Spot['insert'], person: string, now: number): boolean;
}

/** Counts by place and person, so that host and extension never fight over a spot, however slow both are. */
export function createWear(): Wear {
  const counts = new WeakMap<Element, Worn[]>();
  let any = false;
  return {
    thrownOut(place, person, now) {
      any = true;
      const all = counts.get(place) ?? [];
      counts.set(place, all);
      const known = all.find((one) => one.person === person);
      if (!known) {
        all.push({ person, times: 1, last: now });
        return;
      }
      known.times = now - known.last < WINDOW ? known.times + 1 : 1;
      known.last = now;
    },
    isWornOut(insert, person, now) {
      // On most pages nothing is ever thrown out, and nothing is looked up.
      if (!any) return false;
      const known = counts.get(surroundings(insert))?.find((one) => one.person === person);
      return known !== undefined && known.times >= TIMES && now - known.last < PATIENCE;
    },
  };
}
