/** What the people of a plan share on one day. */
import type { Stretch } from '../../utils/domain/availability-types';
import { formatNumber, formatTime } from '../../utils/domain/format-time';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt, segmentAt } from '../../utils/domain/snapshot-read';
import { mostTogether, SHARED } from '../../utils/domain/together';
import type { PlanPerson } from './types';

export interface Shared {
  /** When all, or else most, are at work; in order. */
  readonly stretches: readonly Stretch[];
  readonly count: number;
  readonly isAll: boolean;
}

/** One alone shares nothing. */
export function shared(people: readonly PlanPerson[], { from, to }: Stretch): Shared {
  const { count, stretches } = mostTogether(
    people.map(({ snapshot }) => snapshot),
    from,
    to,
  );
  const isAll = count === people.length;
  if (count < 2) return { stretches: [], count, isAll: false };
  return { stretches: isAll ? stretches : stretches.filter(isLong), count, isAll };
}

const isLong = ({ from, to }: Stretch) => to - from >= SHARED;

/** "All at work 15:00–18:00"; "Never all at work; most, 4 of 5, 15:00–18:00". */
export function sharedSentence(
  { stretches, count, isAll }: Shared,
  total: number,
  { viewer, clock, t }: Telling,
): string {
  if (total < 2) return '';
  if (stretches.length === 0) return t('planSharedNone');
  const time = (at: number) => formatTime(at, offsetAt(viewer, at), clock);
  const ranges = new Intl.ListFormat(clock.locale).format(
    stretches.map(({ from, to }) => `${time(from)}–${time(to)}`),
  );
  if (isAll) return t('planSharedAll', ranges);
  return t('planSharedMost', formatNumber(count, clock), formatNumber(total, clock), ranges);
}

/** "3 of 4 at work" at a moment. */
export function stateCount(
  people: readonly PlanPerson[],
  moment: number,
  { clock, t }: Telling,
): string {
  const working = people.filter(({ snapshot }) => segmentAt(snapshot, moment)?.state === 'working');
  return t('teamAtWork', formatNumber(working.length, clock), formatNumber(people.length, clock));
}
