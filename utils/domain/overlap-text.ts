/** The hours that I share with one person, as the card says them. */
import { rangeText, type Telling } from './sentences';
import { dayOf, workingStretches } from './snapshot-read';
import type { Snapshot } from './snapshot-types';
import { SHARED, together } from './together';

/**
 * "You overlap 16:00–18:00 today" on my clock; on a day without, which hours are the next, or that
 * there are none in the two weeks that are known. Null where either's hours are not on file.
 */
export function overlapSentence(snapshot: Snapshot, telling: Telling): string | null {
  const { viewer, now, clock, t } = telling;
  const today = dayOf(viewer, now);
  const both = [snapshot, viewer];
  if (!both.every((one) => hasHours(one, today.from, today.to))) return null;
  const here = together(both, today.from, today.to);
  if (here.length > 0) {
    const ranges = here.map((one) => rangeText(one, telling));
    return t('cardOverlap', new Intl.ListFormat(clock.locale).format(ranges));
  }
  const next = together(both, today.to, Infinity).find(({ from, to }) => to - from >= SHARED);
  if (next) return t('cardOverlapNext', rangeText(next, telling));
  return t(both.every(worksOn) ? 'cardOverlapNever' : 'cardOverlapNone');
}

/** Whoever is away may overlap again when they are back. */
function worksOn(snapshot: Snapshot): boolean {
  const works = workingStretches(snapshot, snapshot.from, snapshot.validUntil).length > 0;
  return works && !snapshot.segments.some(({ state }) => state === 'away');
}

function hasHours({ segments }: Snapshot, from: number, to: number): boolean {
  return segments.every((segment, index) => {
    const end = segments[index + 1]?.from ?? Infinity;
    return segment.state !== 'unknown' || end <= from || segment.from >= to;
  });
}
