import type { Page } from '@playwright/test';

import type { Person, WorkWeek } from '../../utils/domain/person.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { remind, remindersOf, someMail } from './reminders.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const HOUR = 3_600_000;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** At work from an hour to another one, counted from now, every day, in UTC. */
function teammate(key: string, name: string, from: number, to: number): Person {
  const wall = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString().slice(11, 16);
  const workWeek: WorkWeek = Object.fromEntries(
    DAYS.map((day) => [day, [[wall(from), wall(to)] as const]]),
  );
  return {
    id: key,
    updated: new Date().toISOString(),
    name,
    zone: 'UTC',
    workWeek,
    identities: [{ kind: 'email', value: `${key}@example.com` }],
  };
}

const TEAM = () => [
  teammate('anna', 'Anna Weber', -3, 4),
  teammate('bo', 'Bo Nakamura', 6, 14),
  teammate('chidi', 'Chidi Okafor', -5, 2),
];

/** Three replies that wait: to Anna, who leaves in 4 h, to Bo, who is off, to Chidi, who leaves in 2 h. */
async function walkPage(page: Page): Promise<void> {
  await seedRoster(page, TEAM(), { id: 'me', updated: '2026-01-01T00:00:00.000Z', name: 'Mika' });
  for (const [index, { id, name }] of TEAM().entries()) {
    const people = [{ email: `${id}@example.com`, name }];
    const target = { ...someMail(index + 1, `Question of ${name}`), people };
    await remind(page, target, { kind: 'at', at: Date.now() + 300 });
  }
  await expect
    .poll(async () => {
      await ask(page, 'ui→bg opened');
      return (await remindersOf(page)).filter(({ state }) => state === 'shown').length;
    })
    .toBe(3);
}

const titleOf = (page: Page) => page.locator('.mw-walk-title');
const stepsOf = (page: Page) => page.getByRole('region', { name: 'In this catch-up' });

test('a walk goes by who leaves first, by single keys, and ends with what became of them', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/reminders');
  await walkPage(page);
  await page.getByRole('link', { name: 'Catch up: 3' }).click();
  await expect(titleOf(page)).toHaveText('Question of Chidi Okafor');
  await expect(stepsOf(page).getByRole('listitem')).toHaveText([/Chidi/, /Anna/, /Bo/]);
  await expect(page.getByRole('button', { name: 'Open: Question of Chidi' })).toBeFocused();

  await page.keyboard.press('d');
  await expect(titleOf(page)).toHaveText('Question of Anna Weber');
  await expect(stepsOf(page).getByRole('listitem').first()).toContainText('Done');
  await expect(page.getByText('2 of 3')).toBeVisible();

  // Seen in Gmail: a message of mine in that thread.
  const { place } = someMail(1);
  const sentAt = Date.now();
  await ask(page, 'cs→bg own messages', {
    messages: [{ ...place, message: 'ffff', sentAt }],
  });
  await expect(titleOf(page)).toHaveText('Question of Bo Nakamura');
  await expect(stepsOf(page).getByRole('listitem').nth(1)).toContainText('Answered');
  await expect(page.getByText('Answered: Question of Anna Weber')).toBeVisible();

  await page.keyboard.press('s');
  await page.getByRole('button', { name: /^In an hour/ }).click();
  const end = page.locator('.mw-walk-summary');
  await expect(end).toContainText('1 answered, 1 done. Anna has it today.');
  await expect(end).toContainText(/1 moved to (later today|tomorrow)\./);

  await page.keyboard.press('z');
  await expect(titleOf(page)).toHaveText('Question of Bo Nakamura');
  await page.keyboard.press('x');
  await expect(end).toContainText('1 answered, 1 done, 1 dropped.');
});

test('a walk goes on after a reload, moves by arrows, and takes up what comes due', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/reminders');
  await walkPage(page);
  await page.goto(extension.url('options.html#/catch-up'));
  await expect(titleOf(page)).toHaveText('Question of Chidi Okafor');
  await page.keyboard.press('d');
  await expect(titleOf(page)).toHaveText('Question of Anna Weber');
  await page.reload();
  await expect(page.getByText('2 of 3')).toBeVisible();
  await expect(titleOf(page)).toHaveText('Question of Anna Weber');
  await page.keyboard.press('ArrowDown');
  await expect(titleOf(page)).toHaveText('Question of Bo Nakamura');
  await page.keyboard.press('ArrowUp');
  await expect(titleOf(page)).toHaveText('Question of Anna Weber');
  await remind(page, someMail(9, 'One more'), { kind: 'at', at: Date.now() - 1 });
  await expect(page.getByText('2 of 4')).toBeVisible();
  await expect(titleOf(page)).toHaveText('Question of Anna Weber');
});

test('says so when nothing waits, and offers what comes back today', async ({ extension }) => {
  const page = await openInFront(extension, 'options.html#/catch-up');
  await expect(page.getByRole('heading', { name: 'Nothing waits for you now.' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Set a weekly time' })).toBeVisible();
  await remind(page, someMail(1, 'Later'), { kind: 'at', at: Date.now() + 1000 });
  await expect(titleOf(page)).toHaveText('Later');
});

test('two windows that walk at once follow each other, and fast keys hit one item each', async ({
  extension,
}) => {
  const first = await openInFront(extension, 'options.html#/reminders');
  await walkPage(first);
  const second = await extension.openPage('options.html#/catch-up');
  await expect(titleOf(second)).toHaveText('Question of Chidi Okafor');
  await first.bringToFront();
  await first.goto(extension.url('options.html#/catch-up'));
  await expect(titleOf(first)).toHaveText('Question of Chidi Okafor');
  // Both in one go: the second key comes before the first answer.
  await first.evaluate(`for (const key of ['d', 'x'])
    setTimeout(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })), 0);`);
  for (const page of [first, second]) {
    await expect(titleOf(page)).toHaveText('Question of Bo Nakamura');
    await expect(stepsOf(page).getByRole('listitem')).toContainText(['Done', 'Dropped', '']);
  }
  await second.bringToFront();
  await second.keyboard.press('d');
  for (const page of [first, second]) {
    await expect(page.locator('.mw-walk-summary')).toContainText('2 done, 1 dropped.');
  }
  const states = (await remindersOf(first)).map(({ title, state }) => `${title}: ${state}`);
  expect(states.toSorted()).toEqual([
    'Question of Anna Weber: dropped',
    'Question of Bo Nakamura: done',
    'Question of Chidi Okafor: done',
  ]);
});
