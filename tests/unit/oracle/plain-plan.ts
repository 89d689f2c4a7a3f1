/**
 * The planner a second time: every quarter hour is tried, for everybody, on Temporal. It shares no code
 * with the product, and is written from the rules (utils/domain/README.md, "The planner").
 */
import type { Person } from '../../../utils/domain/person';
import { intervalsAround, knowsHours, oracleAvailability, oracleOffset } from './oracle';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface PlainFit {
  readonly fit: string;
  readonly before: number;
  readonly after: number;
}

export interface PlainSlot {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  readonly people: readonly PlainFit[];
}

/** Where starts lie for one person. */
function fitter(person: Person, now: number, length: number) {
  if (!knowsHours(person)) {
    return (start: number): PlainFit => ({
      fit: oracleAvailability(person, start).state,
      before: 0,
      after: 0,
    });
  }
  const { joined, removed } = intervalsAround(person, now, 40, 40);
  const dateOf = (at: number) => Math.floor((at + oracleOffset(person, at) * MINUTE) / DAY);
  const worked = new Set<number>();
  for (const [from, to] of joined) {
    if (to < now - 4 * DAY || from > now + 20 * DAY) continue;
    // Edges of dates lie on quarter hours, so each date of an interval is met.
    for (let at = from; at < to; at += 15 * MINUTE) worked.add(dateOf(at));
    worked.add(dateOf(to - 1));
  }
  return (start: number): PlainFit => {
    if (!worked.has(dateOf(start))) {
      const before = joined.findLast(([, to]) => to <= start)?.[1] ?? -Infinity;
      const after = joined.find(([from]) => from > start)?.[0] ?? Infinity;
      const away = removed.some(([from, to]) => to > before && from < after);
      return { fit: away ? 'away' : 'off', before: 0, after: 0 };
    }
    let best = { before: Infinity, after: 0 };
    for (const [from, to] of joined) {
      const before = Math.max(0, from - start);
      const after = Math.max(0, start + length - to);
      if (before + after <= best.before + best.after) best = { before, after };
    }
    const { before, after } = best;
    const fit = before > 0 ? (after > 0 ? 'both' : 'early') : after > 0 ? 'late' : 'inside';
    return { fit, before, after };
  };
}

function cost({ fit, before, after }: PlainFit): number {
  if (fit === 'away') return 14 * DAY;
  if (fit === 'off') return 3 * DAY;
  const far = before + after;
  const [twice, thrice] = fit === 'early' ? [1, 2] : [2, 4];
  return far + Math.max(0, far - twice * HOUR) + Math.max(0, far - thrice * HOUR);
}

/** All slots, the best first. */
export function plainPlan(
  people: readonly { readonly person: Person; readonly weight: number }[],
  now: number,
  { from, to, length, offset }: { from: number; to: number; length: number; offset: number },
): PlainSlot[] {
  const fitters = people.map(({ person }) => fitter(person, now, length));
  const slots: { start: number; first: number; last: number; cost: number; people: PlainFit[] }[] =
    [];
  let alike = '';
  const quarter = 15 * MINUTE;
  const start0 = Math.ceil((from + offset * MINUTE) / quarter) * quarter - offset * MINUTE;
  for (let start = start0; start + length <= to; start += quarter) {
    const fits = fitters.map((fit) => fit(start));
    const sum = fits.reduce((total, fit, i) => total + (people[i]?.weight ?? 2) * cost(fit), 0);
    const key = fits.map(({ fit }) => fit).join();
    const last = slots.at(-1);
    if (last && key === alike) {
      last.last = start;
      if (sum < last.cost) Object.assign(last, { start, cost: sum, people: fits });
    } else {
      slots.push({ start, first: start, last: start, cost: sum, people: fits });
    }
    alike = key;
  }
  return slots.sort((a, b) => a.cost - b.cost || a.start - b.start);
}
