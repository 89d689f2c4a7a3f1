import type { Reminder } from '../../utils/domain/reminder-types';
import { foldText } from '../../utils/domain/zone-id';
import { isEnded, isWaiting } from './reminder-text';

export interface ReminderGroup {
  readonly key: 'waiting' | 'scheduled' | 'ended';
  /** Key of the heading in the catalogue. */
  readonly title: string;
  readonly reminders: readonly Reminder[];
}

/** Waiting oldest first, scheduled soonest first, ended latest first; empty groups are left out. */
export function groupsOf(reminders: readonly Reminder[]): ReminderGroup[] {
  const byDue = [...reminders].sort((a, b) => a.dueAt - b.dueAt);
  const ended = reminders.filter(isEnded).sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
  const groups: ReminderGroup[] = [
    { key: 'waiting', title: 'remindersWaiting', reminders: byDue.filter(isWaiting) },
    {
      key: 'scheduled',
      title: 'remindersScheduled',
      reminders: byDue.filter((one) => one.state === 'scheduled'),
    },
    { key: 'ended', title: 'remindersEnded', reminders: ended },
  ];
  return groups.filter((group) => group.reminders.length > 0);
}

/** Whether title, note or people hold every word of the query. */
export function matchesReminder(reminder: Reminder, people: string, query: string): boolean {
  const text = foldText([reminder.title, reminder.note ?? '', people].join(' '));
  return foldText(query)
    .split(' ')
    .every((word) => text.includes(word));
}
