import { mineText, type Moment, ruleText } from '../../utils/domain/preset-text';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import type { ReminderAction } from '../../utils/protocol/messages';
import type { ReminderContext } from './context';
import { heldText } from './held';
import { instantText } from './instant-text';

/** Due, held back or notified: it waits for an answer now. */
export function isWaiting({ state }: Reminder): boolean {
  return state === 'due' || state === 'held' || state === 'shown';
}

/** Answered, done or dropped. */
export function isEnded({ state }: Reminder): boolean {
  return state === 'answered' || state === 'done' || state === 'dropped';
}

/** When it comes back and by which rule, until when it is held, or when it ended. */
export function whenText(
  reminder: Reminder,
  moment: Moment,
  { telling, held }: Pick<ReminderContext, 'telling' | 'held'>,
  name: string,
): string {
  if (isEnded(reminder)) return endedText(reminder, moment, telling);
  if (reminder.state === 'held') return heldText(held, telling);
  return ruleText(reminder.rule, name, moment, telling);
}

/** "Answered today 09:14", "Done Tue 10:00", on my clock. */
function endedText(reminder: Reminder, moment: Moment, telling: Telling): string {
  const said = mineText({ at: reminder.endedAt ?? moment.at, mine: moment.mine }, telling);
  if (reminder.state === 'answered') return telling.t('remindersAnsweredAt', said);
  return telling.t(reminder.state === 'done' ? 'remindersDoneAt' : 'remindersDroppedAt', said);
}

const SAID: { readonly [kind in Exclude<ReminderAction['kind'], 'snooze'>]: string } = {
  done: 'remindersDidDone',
  drop: 'remindersDidDrop',
  delete: 'remindersDidDelete',
  answered: 'remindersDidAnswered',
  'not-answered': 'remindersDidNotAnswered',
  edit: 'remindersDidEdit',
  restore: 'remindersDidRestore',
};

/** What an action did: "Done: Numbers for the board", "Comes back Tue 10:00: Numbers for the board". */
export function saidText(action: ReminderAction, changed: Reminder, telling: Telling): string {
  const title = titleOf(changed, telling);
  const moved = action.kind === 'edit' && action.rule !== undefined;
  if (action.kind !== 'snooze' && !moved) return telling.t(SAID[action.kind], title);
  return telling.t('remindersDidSnooze', instantText(changed.dueAt, telling), title);
}

/** Key of the word for another time: what has not come yet is moved, what has come is put off. */
export function laterName({ state }: Reminder): string {
  return state === 'scheduled' ? 'remindersChangeTime' : 'remindersSnooze';
}

export function titleOf({ title }: Reminder, { t }: Pick<Telling, 't'>): string {
  return title || t('remindersUntitled');
}

/** The person whom the sentence of the rule names: the one it stands on, else the first. */
export function ruleName({ rule, people }: Reminder, nameOf: (id: string) => string): string {
  const id = 'person' in rule ? rule.person : people[0];
  return id === undefined ? '' : nameOf(id);
}

/** The first of a person's names, as sentences use it: "Anna". */
export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
