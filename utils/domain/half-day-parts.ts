/** A date's hours parted in two, as spans and as what is written. */
import type { Interval } from './person';
import type { WallSpan } from './work-week';

const HALF_HOUR = 30;

export interface Halves {
  readonly first: readonly WallSpan[];
  readonly second: readonly WallSpan[];
}

/** Null where there is nothing to part. Parted at the longest gap, else in the middle, on a half hour where one lies inside. */
export function halve(spans: readonly WallSpan[]): Halves | null {
  const [only, ...others] = spans;
  if (!only) return null;
  if (others.length > 0) {
    const at = longestGap(spans);
    return { first: spans.slice(0, at), second: spans.slice(at) };
  }
  const { start, end } = only;
  const rounded = Math.round((start + end) / 2 / HALF_HOUR) * HALF_HOUR;
  const middle = rounded > start && rounded < end ? rounded : Math.floor((start + end) / 2);
  if (middle === start) return null;
  return { first: [{ start, end: middle }], second: [{ start: middle, end }] };
}

/** Index of the span after the longest gap; of equal ones, of the gap that parts the work most evenly. */
function longestGap(spans: readonly WallSpan[]): number {
  const work = (some: readonly WallSpan[]) =>
    some.reduce((sum, one) => sum + one.end - one.start, 0);
  const gaps = spans.slice(1).map((span, index) => ({
    at: index + 1,
    length: span.start - (spans[index]?.end ?? 0),
    uneven: Math.abs(work(spans.slice(0, index + 1)) - work(spans.slice(index + 1))),
  }));
  const best = gaps.toSorted((a, b) => b.length - a.length || a.uneven - b.uneven || a.at - b.at);
  return best[0]?.at ?? 1;
}

export const isSame = (a: readonly WallSpan[], b: readonly WallSpan[]) =>
  a.length === b.length &&
  a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end);

/** Null where a pair of wall times cannot say it. */
export function intervalsOf(spans: readonly WallSpan[]): Interval[] | null {
  const isSayable = ({ start, end }: WallSpan) =>
    end - start < 1440 || (start === 0 && end === 1440);
  if (!spans.every(isSayable)) return null;
  return spans.map(({ start, end }) => [wallTime(start), wallTime(end > 1440 ? end - 1440 : end)]);
}

function wallTime(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
