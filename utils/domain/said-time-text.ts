/** What is told of a time that somebody wrote. */
import { type Clock, dayWord, formatMoment, formatTime, formatWeekdayDate } from './format-time';
import type { SaidMoment, SaidTime } from './said-time-types';
import { dayNumber, MINUTE } from './snapshot-read';
import type { Translate } from './translate';

interface Wording {
  readonly now: number;
  readonly clock: Clock;
  readonly t: Translate;
}

type Said = Pick<SaidTime, 'day' | 'isAfternoon' | 'minutes'>;

/**
 * The time on both clocks, then what was assumed: the zone, the half of the day, the day.
 *
 * @param words As they were written: "3pm PT".
 */
export function saidTexts(
  moment: SaidMoment,
  said: Said,
  words: string,
  wording: Wording,
): readonly string[] {
  const { t } = wording;
  const { name, place, at, theirs, mine } = moment;
  const isOneDay = dayNumber(at, theirs) === dayNumber(at, mine);
  const there = rangeText(moment, theirs, momentText(at, theirs, wording), wording);
  const mineBegins = isOneDay ? formatTime(at, mine, wording.clock) : momentText(at, mine, wording);
  const here = rangeText(moment, mine, mineBegins, wording);
  const first = name.trim().split(/\s+/)[0] ?? name;
  return [
    t('timeBoth', there, first, place, here),
    zoneText(moment, first, t),
    said.isAfternoon ? t('timeAfternoon', words, wallText(said.minutes, wording.clock)) : '',
    dayText(moment, said, wording),
  ].filter((line) => line !== '');
}

/** With its date where it is over, so that "Mon" is not taken for the next one. */
function momentText(at: number, offset: number, { now, clock, t }: Wording): string {
  const time = formatTime(at, offset, clock);
  if (dayWord(at, offset, now) === 'today') return t('momentToday', time);
  if (at < now) return t('timeDay', formatWeekdayDate(at, offset, clock), time);
  return formatMoment(at, offset, now, clock);
}

function rangeText(
  { at, until }: SaidMoment,
  offset: number,
  begins: string,
  wording: Wording,
): string {
  if (until === undefined) return begins;
  const isOneDay = dayNumber(at, offset) === dayNumber(until, offset);
  const ends = isOneDay
    ? formatTime(until, offset, wording.clock)
    : momentText(until, offset, wording);
  return wording.t('timeRange', begins, ends);
}

/** Which zone it was read in, and why; nothing where the text says the offset itself. */
function zoneText({ assumed, readAs, place }: SaidMoment, name: string, t: Translate): string {
  if (assumed.kind !== 'word') {
    return assumed.kind === 'writer' ? t('timeZoneWriter', name, readAs) : '';
  }
  const { word, whose } = assumed;
  if (whose === 'mine') return t('timeWordMine', word, readAs);
  if (whose === 'writer' && word !== place) return t('timeWordWriter', word, readAs, name);
  // "Tokyo time" read as Tokyo says nothing.
  return word === readAs ? '' : t('timeWord', word, readAs);
}

const wallText = (minutes: number, clock: Clock) => formatTime(minutes * MINUTE, 0, clock);

/** From when the day was counted; nothing where its date is written. */
function dayText({ sent }: SaidMoment, { day }: Said, wording: Wording): string {
  if (day === 'date') return '';
  const { t, clock } = wording;
  if (!sent) return t(day === 'sent' ? 'timeDayNow' : 'timeCountedNow');
  const date = formatWeekdayDate(sent.at, sent.offset, clock);
  return t(day === 'sent' ? 'timeDaySent' : 'timeCountedSent', date);
}
