import { formatBeside, formatMoment } from '../../utils/domain/format-time';
import { dayOfReturn, type Telling } from '../../utils/domain/sentences';
import { offsetAt, segmentAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

/** A list's line on both clocks: "At work until 18:00, 02:30 for you", "Back Tue 09:00". */
export function stateText(snapshot: Snapshot, telling: Telling): string {
  const { now, viewer, clock, t } = telling;
  const segment = segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown') return t('stateUnknown');
  const { state, until } = segment;
  if (until === undefined) {
    if (state === 'working') return t('stateWorkingAlways');
    return t(state === 'away' ? 'stateAwayOpen' : 'stateNoHours');
  }
  const back = dayOfReturn(snapshot, telling);
  if (back) return t('stateAwayDay', back);
  const theirs = offsetAt(snapshot, until);
  const mine = offsetAt(viewer, until);
  const there = formatMoment(until, theirs, now, clock);
  const both =
    theirs === mine ? there : t('momentBoth', there, formatBeside(until, mine, theirs, now, clock));
  if (state === 'working') return t('aroundWorking', both);
  return t(state === 'away' ? 'aroundAway' : 'aroundOff', both);
}
