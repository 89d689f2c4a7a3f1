/** What a host's own clock of a person ("7:51 PM local time") says of their offset. */
import { MINUTE } from './snapshot-read';

const TIME = /(\d{1,2})[:.](\d{2})/;
/** In the languages of Slack; "p. m." is Spanish. Compared after the blanks are taken out. */
const MORNING = /a\.?m\.?|午前|上午|오전/i;
const EVENING = /p\.?m\.?|午後|下午|오후/i;
const DAY_MINUTES = 24 * 60;
/** Offsets are quarters of an hour; a clock shows whole minutes, and may be one behind. */
const STEP = 15;
const WEST = -12 * 60;
const EAST = 14 * 60;

/**
 * Minutes after midnight of a time in words. Null where there is none, or where morning and evening
 * look the same: an hour up to twelve without a leading zero and without a word that we know.
 */
export function wallMinutes(text: string): number | null {
  const [said, hourText = '', minuteText = ''] = TIME.exec(text) ?? [];
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (said === undefined || hour > 23 || minute > 59) return null;
  const words = text.replace(said, ' ').replace(/[\s\u00A0\u202F]+/g, '');
  const evening = EVENING.test(words);
  if (hour >= 1 && hour <= 12 && evening !== MORNING.test(words))
    return ((hour % 12) + (evening ? 12 : 0)) * 60 + minute;
  const sure = hour === 0 || hour > 12 || hourText.startsWith('0');
  return sure ? hour * 60 + minute : null;
}

/** Offsets that such a clock can stand on at `now`: minutes east of UTC, one or, near the date line, two. */
export function offsetsOf(wall: number, now: number): number[] {
  const utc = Math.floor(now / MINUTE) % DAY_MINUTES;
  const east = Math.round((wall - utc) / STEP) * STEP;
  const first = (((east - WEST) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return [first + WEST, first + WEST + DAY_MINUTES].filter((offset) => offset <= EAST);
}
