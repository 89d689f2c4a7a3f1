import type { Page } from '@playwright/test';

import type { DueRule, Reminder, Target } from '../../utils/domain/reminder-types.ts';
import type { Result } from '../../utils/domain/result.ts';
import type { Made } from '../../utils/protocol/messages.ts';
import { ask } from './worker.ts';

/** A message that nobody shows; `number` keeps two of them apart. */
export function someMail(number: number, title = `Question ${number}`): Target {
  const container = (0x18c0000000000000n + BigInt(number)).toString(16);
  const url = `https://mail.google.com/mail/u/mika@example.com/#all/${container}`;
  return {
    place: { site: 'gmail', url, account: 'mika@example.com', container, message: container },
    title,
    people: [{ email: 'grace@example.com', name: 'Grace Kim' }],
  };
}

/** Sets a reminder that no off hours hold back. */
export async function remind(page: Page, target: Target, rule: DueRule): Promise<Reminder> {
  const wanted = { targets: [target], rule, urgent: true };
  const answer = await ask<Result<readonly Made[]>>(page, 'ui→bg remind all', wanted);
  const [made] = answer.ok ? answer.value : [];
  if (!made) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return made.now;
}

export async function remindersOf(page: Page): Promise<readonly Reminder[]> {
  return (await ask<{ reminders: Reminder[] }>(page, 'ui→bg reminders')).reminders;
}

/** Ids of the notifications that stand, asked of the browser and not of us. */
export async function notificationsOf(page: Page): Promise<string[]> {
  const all = await page.evaluate<Record<string, boolean>>('chrome.notifications.getAll()');
  return Object.keys(all).toSorted();
}
