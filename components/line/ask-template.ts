import { type Clock, formatDated, formatTime } from '../../utils/domain/format-time';
import { dayNumber } from '../../utils/domain/snapshot-read';
import type { Translate } from '../../utils/domain/translate';
import { offsetText } from '../reminders/wall-time';
import { apart } from './kept-text';

/** With more than so many the clocks are said without names: each knows their own. */
const NAMED = 6;
/** Stands for what is to be filled in. */
export const BLANK = '…';

/** Somebody who is asked: first name, and minutes east of UTC at the deadline. */
export interface Asked {
  readonly name: string;
  readonly offset: number;
}

interface Words {
  readonly t: Translate;
  readonly clock: Clock;
}

/**
 * What, where, why, by when, a line each, to be filled in. Read later and elsewhere, so that each clock
 * says its offset and the first its date: "Thu 26 Nov, 15:00 your time (UTC+1), 23:00 mine (UTC+9)".
 *
 * @param at The deadline, epoch milliseconds.
 * @param mine Minutes east of UTC at the deadline, on my clock.
 * @param asked Whose clocks are known.
 * @param alone Nobody else is addressed, so that "your time" says whose.
 */
export function askTemplate(
  at: number,
  mine: number,
  asked: readonly Asked[],
  alone: boolean,
  { t, clock }: Words,
): string {
  const when = byWhen(at, mine, asked, alone, { t, clock });
  const text = t('lineAskTemplate', BLANK, BLANK, BLANK, when);
  // Some locales put a narrow space before "AM"; what is sent is plain.
  return text.replace(/\u202F/g, ' ');
}

function byWhen(
  at: number,
  mine: number,
  asked: readonly Asked[],
  alone: boolean,
  { t, clock }: Words,
): string {
  const offsets = [...new Set(asked.map(({ offset }) => offset))];
  const first = offsets[0] ?? mine;
  // A bare time is read as of the date before it.
  let day: number | undefined;
  const said = (offset: number) => {
    const before = day;
    day = dayNumber(at, offset);
    return (before === day ? formatTime : formatDated)(at, offset, clock);
  };
  if (offsets.length === 0 || (offsets.length === 1 && first === mine)) {
    return t('lineAskBySame', said(mine), offsetText(mine));
  }
  const own = () => t('lineAskByMine', said(mine), offsetText(mine));
  if (alone) {
    return list([t('lineAskByYours', said(first), offsetText(first)), own()], clock, 'unit');
  }
  if (asked.length > NAMED) {
    const clocks = [...new Set([...offsets, mine])];
    const texts = clocks.map((offset) => t('lineAskBySame', said(offset), offsetText(offset)));
    return list(texts, clock, 'unit');
  }
  const theirs = offsets.map((offset) => {
    const same = asked.filter((one) => one.offset === offset).map(({ name }) => name);
    const names = offset === mine ? [...same, t('lineAskMe')] : same;
    return t(
      'lineAskByFor',
      said(offset),
      list(apart(names), clock, 'conjunction'),
      offsetText(offset),
    );
  });
  return list(offsets.includes(mine) ? theirs : [...theirs, own()], clock, 'unit');
}

function list(texts: readonly string[], { locale }: Clock, type: 'unit' | 'conjunction'): string {
  const style = type === 'unit' ? 'short' : 'long';
  return new Intl.ListFormat(locale, { type, style }).format(texts);
}
