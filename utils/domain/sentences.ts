/** The sentences that a mark, the card and our pages share; words come through the `t` port. */
import type { Stretch } from './availability-types';
import {
  type Clock,
  formatBeside,
  formatDay,
  formatMoment,
  formatNumber,
  formatReturn,
  formatTime,
  formatWeekdayTime,
  hoursAndMinutes,
} from './format-time';
import { DAY, dayNumber, offsetAt, segmentAt } from './snapshot-read';
import type { Snapshot } from './snapshot-types';
import type { Translate } from './translate';

/** What every sentence needs. `now` is epoch milliseconds. */
export interface Telling {
  readonly now: number;
  readonly viewer: Snapshot;
  readonly clock: Clock;
  readonly t: Translate;
}

/** "9 h 20 min", "20 min", "3 days". */
export function durationText(length: number, { clock, t }: Pick<Telling, 'clock' | 't'>): string {
  const { days, hours, minutes } = hoursAndMinutes(length);
  const number = (value: number) => formatNumber(value, clock);
  if (length >= 2 * DAY) return t('durationDays', number(days));
  if (hours === 0) return t('durationMinutes', number(minutes));
  if (minutes === 0) return t('durationHours', number(hours));
  return t('durationHoursMinutes', number(hours), number(minutes));
}

/** "9 h 20 min", or days as people count them: from Tuesday to Monday they are six. */
function untilText(until: number, offset: number, nowOffset: number, telling: Telling): string {
  const { now, clock, t } = telling;
  const days = dayNumber(until, offset) - dayNumber(now, nowOffset);
  if (until - now < 2 * DAY) return durationText(until - now, telling);
  return t('durationDays', formatNumber(days, clock));
}

/** "14:05", "Tue 23:40" where the weekday differs from the viewer's. */
export function timeThere(snapshot: Snapshot, telling: Telling): string {
  const { now, viewer, clock } = telling;
  const offset = offsetAt(snapshot, now);
  const sameDay = dayNumber(now, offset) === dayNumber(now, offsetAt(viewer, now));
  return (sameDay ? formatTime : formatWeekdayTime)(now, offset, clock);
}

/**
 * The day on which someone without hours on file is back from leave; null for everybody else, whose
 * return has a time.
 */
export function dayOfReturn(snapshot: Snapshot, { now, clock }: Telling): string | null {
  const segment = segmentAt(snapshot, now);
  if (segment?.state !== 'away' || segment.missed !== undefined) return null;
  if (segment.until === undefined) return null;
  const { until } = segment;
  return formatDay(until, offsetAt(snapshot, until), now, clock, offsetAt(snapshot, now));
}

/** The mark's spoken sentence, without the name: "14:05 there, at work until 18:00". */
export function markSentence(snapshot: Snapshot, telling: Telling): string {
  const { now, clock, t } = telling;
  const segment = segmentAt(snapshot, now);
  if (!segment) return '';
  const time = timeThere(snapshot, telling);
  if (segment.state === 'unknown') return t('markUnknown', time);
  if (segment.until === undefined) {
    return segment.state === 'away'
      ? t('markAwayOpen', time)
      : t(segment.state === 'working' ? 'markWorkingAlways' : 'markNoHours', time);
  }
  const back = dayOfReturn(snapshot, telling);
  if (back) return t('markAway', time, back);
  const offset = offsetAt(snapshot, segment.until);
  const until = formatMoment(segment.until, offset, now, clock, offsetAt(snapshot, now));
  if (segment.state === 'working') return t('markWorking', time, until);
  return t(segment.state === 'away' ? 'markAway' : 'markOff', time, until);
}

/** The card's sentence: "At work until 18:00, 02:30 for you". */
export function stateSentence(snapshot: Snapshot, telling: Telling): string {
  const { now, viewer, clock, t } = telling;
  const segment = segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown') return t('stateUnknown');
  if (segment.until === undefined) {
    if (segment.state === 'working') return t('stateWorkingAlways');
    return t(segment.state === 'away' ? 'stateAwayOpen' : 'stateNoHours');
  }
  const back = dayOfReturn(snapshot, telling);
  if (back) return t('stateAwayDay', back);
  const theirs = offsetAt(snapshot, segment.until);
  const own = offsetAt(viewer, segment.until);
  const today = offsetAt(snapshot, now);
  const there = formatMoment(segment.until, theirs, now, clock, today);
  const mine = formatBeside(segment.until, own, theirs, now, clock, offsetAt(viewer, now));
  if (segment.state === 'working') {
    return theirs === own ? t('stateWorking', there) : t('stateWorkingBoth', there, mine);
  }
  const length = untilText(segment.until, theirs, today, telling);
  const away = segment.state === 'away';
  if (theirs === own) return t(away ? 'stateAway' : 'stateOff', length, there);
  return t(away ? 'stateAwayBoth' : 'stateOffBoth', length, there, mine);
}

/** "7 h ahead of you", "3 h 30 min behind you", "same time as you". */
export function differenceSentence(snapshot: Snapshot, telling: Telling): string {
  const { now, viewer, t } = telling;
  const minutes = offsetAt(snapshot, now) - offsetAt(viewer, now);
  if (minutes === 0) return t('differenceNone');
  const length = durationText(Math.abs(minutes) * 60_000, telling);
  return t(minutes > 0 ? 'differenceAhead' : 'differenceBehind', length);
}

/** All that marks are translated with. */
export const MARK_WORDS = (
  'languageTag textDirection markNow markGone markBack markUnknown ' +
  'markWorking markWorkingAlways markOff markNoHours markAway markAwayOpen'
).split(' ');

/** "back Mon", "back 5 Jan" for a mark; null when no return is known. */
export function returnText(snapshot: Snapshot, telling: Telling): string | null {
  const { now, clock, t } = telling;
  const until = segmentAt(snapshot, now)?.until;
  if (until === undefined) return null;
  const day = formatReturn(until, offsetAt(snapshot, until), now, clock, offsetAt(snapshot, now));
  return t('markBack', day);
}

/** "16:00–18:00" today, "Tue 16:00–18:00" on another day, on my clock. */
export function rangeText({ from, to }: Stretch, { viewer, now, clock }: Telling): string {
  const offset = offsetAt(viewer, from);
  const begin = formatMoment(from, offset, now, clock, offsetAt(viewer, now));
  return `${begin}–${formatTime(to, offsetAt(viewer, to), clock)}`;
}
