/**
 * Time stamps in mails of Google Docs: "8:06 PM, Mar 7 (UTC)" behind the author of each comment,
 * whatever zone author and reader are in (mails of 2026-03). A body is read there for that
 * robot alone, and for nothing but these stamps.
 */
import { DOCS_ROBOT, nameKey } from '../../domain/matching';
import type { Stamp } from '../../domain/reminder-types';
import { isHidden, textOf } from '../shared/dom';
import { sentAtOf } from './ids';
import { messageAt, messageId, senderOf } from './messages';
import { BODY } from './selectors';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FORM = /^(?:• ?)?((\d{1,2}):(\d{2}) (AM|PM), ([A-Z][a-z]{2}) (\d{1,2}) \(UTC\))$/;
/** The clocks of two servers may differ by this much, milliseconds. */
const SKEW = 300_000;

/** The latest instant of that form which is not after the mail; null for any other form. */
function stampOf(element: Element, sentAt: number): Stamp | null {
  const match = FORM.exec(textOf(element));
  if (!match) return null;
  const [, text = '', hour, minute, half, monthName = '', dayText] = match;
  const month = MONTHS.indexOf(monthName);
  const day = Number(dayText);
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  if (Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return null;
  const year = new Date(sentAt).getUTCFullYear();
  for (const candidate of [year, year - 1]) {
    const at = Date.UTC(candidate, month, day, hours, Number(minute));
    const isDate = new Date(at).getUTCMonth() === month && new Date(at).getUTCDate() === day;
    if (isDate && at <= sentAt + SKEW) return { at, text };
  }
  return null;
}

/** The stamps of the mail's author in the mail around an element; none for any other mail. */
export function stampsAt(element: Element): Stamp[] {
  const message = messageAt(element);
  const sender = message && senderOf(message);
  const id = message && messageId(message);
  const sentAt = id ? sentAtOf(id) : undefined;
  if (!sender || sender.ref.email !== DOCS_ROBOT || sentAt === undefined) return [];
  const author = nameKey(sender.ref.name ?? '');
  const stamps = [...message.querySelectorAll(`:is(${BODY}) h3 + span`)].filter(
    (one) => !isHidden(one, message) && nameKey(textOf(one.previousElementSibling)) === author,
  );
  return stamps.flatMap((one) => stampOf(one, sentAt) ?? []);
}
