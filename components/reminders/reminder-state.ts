import { dayWord, formatMoment, type Clock } from '../../utils/domain/format-time';
import type { Moment } from '../../utils/domain/preset-text';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { Translate } from '../../utils/domain/translate';

/** Due, held back or notified: it waits for an answer now. */
export function isWaiting({ state }: Reminder): boolean {
  return state === 'due' || state === 'held' || state === 'shown';
}

/** Answered, done or dropped. */
export function isEnded({ state }: Reminder): boolean {
  return state === 'answered' || state === 'done' || state === 'dropped';
}

interface Wording {
  readonly now: number;
  readonly clock: Clock;
  readonly t: Translate;
}

/** "Answered today 09:14", "Done Tue 10:00", on my clock. */
export function endedText(reminder: Reminder, moment: Moment, { now, clock, t }: Wording): string {
  const at = reminder.endedAt ?? moment.at;
  const text = formatMoment(at, moment.mine, now, clock);
  const said = dayWord(at, moment.mine, now) === 'today' ? t('momentToday', text) : text;
  if (reminder.state === 'answered') return t('remindersAnsweredAt', said);
  return t(reminder.state === 'done' ? 'remindersDoneAt' : 'remindersDroppedAt', said);
}

/** The first of a person's names, as sentences use it: "Anna". */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
