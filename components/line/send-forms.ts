import type { Clock } from '../../utils/domain/format-time';
import type { SendTime } from '../../utils/domain/send-time';

/**
 * A moment as the host's own dialog for sending later takes it: Gmail has a field for the date and
 * one for the time, which read what the locale writes ("Nov 30, 2026", "9:00 AM"); Slack's are chosen
 * from lists, so there it is one text to look at.
 */
export function sendForms(
  { at, offset }: SendTime,
  form: 'fields' | 'moment',
  { locale, clock }: Clock,
): string[] {
  // The wall clock of that offset, formatted as if it were UTC.
  const wall = new Date(at + offset * 60_000);
  const cycle = clock === 'system' ? {} : { hourCycle: clock };
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC', ...cycle });
  // Some locales put a narrow space before "AM", which fields do not read.
  const parts = [date.format(wall), time.format(wall)].map((text) => text.replace(/\u202F/g, ' '));
  return form === 'fields' ? parts : [parts.join(', ')];
}
