import type { Reminder } from '../../utils/domain/reminder-types.ts';
import { importRecords, overdueAsk } from './asks.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedMarked } from './marked.ts';
import { remindersOf, someMail } from './reminders.ts';

const MANY = 2000;
const HOUR = 3_600_000;

/** Far ahead, so that nothing is due while the test runs. */
function many(count: number): Reminder[] {
  const stamp = new Date(Date.now() - HOUR).toISOString();
  return Array.from({ length: count }, (_, index) => {
    const { place, title } = someMail(index + 1);
    const at = Date.now() + (index + 24) * HOUR;
    return {
      id: `many-${index}`,
      created: stamp,
      updated: stamp,
      place,
      title,
      people: [index % 2 === 0 ? 'sample-grace' : 'sample-bo'],
      names: [],
      rule: { kind: 'at', at },
      dueAt: at,
      state: 'scheduled',
    };
  });
}

test('of 2,000 only those near the view are drawn; by wheel, key and filter all are reached', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  await importRecords(own, { reminders: many(MANY), asks: [overdueAsk(9000, 'Cohort table')] });
  const page = await openInFront(extension, 'options.html#/reminders');
  const drawn = page.locator('.mw-item');
  await expect(page.getByRole('heading', { name: `To come ${MANY}` })).toBeVisible();
  expect(await drawn.count()).toBeLessThan(250);
  // Drawn in parts, it is one list for who listens.
  await expect(page.getByRole('list', { name: `To come ${MANY}` })).toHaveCount(1);

  // The end: what is there is drawn, what was left is gone.
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await expect(page.getByText(`Question ${MANY}`, { exact: true })).toBeVisible();
  expect(await drawn.count()).toBeLessThan(350);
  await expect(page.getByText('Question 1000', { exact: true })).toHaveCount(0);

  // By key, over the edge of what is drawn together.
  await page.evaluate('scrollTo(0, 0)');
  await expect(page.getByText('Question 1', { exact: true })).toBeVisible();
  for (let step = 0; step < 90; step += 1) await page.keyboard.press('ArrowDown');
  const current = page.locator('.mw-item[aria-current="true"]');
  await expect(current).toBeFocused();
  await expect(current).toBeInViewport();
  const position = Number(await current.getAttribute('aria-posinset'));
  expect(position).toBeGreaterThan(85);
  expect(await current.getAttribute('aria-setsize')).toBe(String(MANY));

  await page.getByRole('textbox', { name: /^Find by/ }).fill('question 1777');
  await expect(drawn).toHaveCount(1);
});

test('all that are found are dropped with one action, and put back with one', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  await importRecords(own, { reminders: many(300) });
  const page = await openInFront(extension, 'options.html#/reminders?show=person');
  await expect(page.getByRole('heading', { name: 'Bo Nakamura 150' })).toBeVisible();
  await page.getByRole('textbox', { name: /^Find by/ }).fill('bo');
  await page.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Tick all 150' }).click();
  await page.getByRole('button', { name: 'Drop', exact: true }).first().click();
  const open = async () =>
    (await remindersOf(own)).filter((one) => one.state === 'scheduled').length;
  await expect.poll(open).toBe(150);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(open).toBe(300);
});
