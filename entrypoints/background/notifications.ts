import { HOUR } from '../../utils/domain/snapshot-read';
import { clearNotification, onNotification } from '../../utils/platform/notifications';
import { openOwnPage } from '../../utils/platform/tabs';
import type { App } from './app';
import { open } from './open';

const SNOOZE = 1;

/** Open and Snooze; a summary of several opens the list, that of a block the walk. */
export function listenToNotifications(app: App): void {
  onNotification((id, button) => void answer(app, id, button).catch(() => undefined));
}

async function answer(app: App, notification: string, button: number): Promise<void> {
  await clearNotification(notification);
  if (notification.startsWith('catch-up:')) {
    await openOwnPage('options.html#/catch-up');
    return;
  }
  const reminder = await reminderOf(app, notification);
  if (!reminder) {
    await openOwnPage('options.html#/reminders');
    return;
  }
  if (button === SNOOZE) {
    const at = app.ports.machine.now() + HOUR;
    await app.reminders.act(reminder.id, { kind: 'snooze', rule: { kind: 'at', at } });
    await app.reconcile();
    return;
  }
  await open(reminder.place);
}

/** Ids of single reminders are "one:<id>:<due>". */
async function reminderOf(app: App, notification: string) {
  const id = /^one:(.+):\d+$/.exec(notification)?.[1];
  const { reminders } = await app.reminders.all();
  return reminders.find((reminder) => reminder.id === id);
}
