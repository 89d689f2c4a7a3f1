/** What a notification says: one reminder, one question, or a summary of several. */
import type { Ask } from '../domain/ask-types';
import type { Reminder } from '../domain/reminder-types';
import type { Translate } from '../domain/translate';
import type { NotificationText } from './ports';
import type { World } from './world';

/** More names than this are not read. */
const NAMES = 3;

/** @param details False: neither people nor subjects are named. */
export function noticeText(
  reminders: readonly Reminder[],
  asks: readonly Ask[],
  world: World,
  details: boolean,
  t: Translate,
): NotificationText {
  const count = reminders.length + asks.length;
  if (!details) {
    const title = asks.length === 0 ? 'notificationPlain' : 'notificationPlainAsks';
    return { title: t(title, count), message: t('notificationPlainBody') };
  }
  const all = [...reminders, ...asks];
  const names = all.slice(0, NAMES).map((one) => nameOf(one, world) ?? one.title);
  const message = [...new Set(names)].join(', ');
  if (reminders.length > 0 && asks.length > 0)
    return { title: t('notificationBoth', reminders.length, asks.length), message };
  const [reminder] = reminders;
  if (reminder) {
    if (count > 1) return { title: t('notificationMany', count), message };
    return oneReminder(reminder, world, t);
  }
  const [ask] = asks;
  if (!ask || count > 1) return { title: t('notificationAsks', count), message };
  const name = nameOf(ask, world);
  return {
    title: name ? t('notificationAsk', name) : t('notificationAskPlain'),
    message: ask.title,
  };
}

function oneReminder(reminder: Reminder, world: World, t: Translate): NotificationText {
  const name = nameOf(reminder, world);
  return {
    title: name ? t('notificationReply', name) : t('notificationReplyPlain'),
    message: [reminder.title, reminder.note].filter(Boolean).join('\n'),
  };
}

function nameOf({ people, names }: Reminder | Ask, { byId }: World): string | undefined {
  return byId.get(people[0] ?? '')?.name ?? names[0];
}
