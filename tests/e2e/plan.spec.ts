import { readFile } from 'node:fs/promises';

import type { Person } from '../../utils/domain/person.ts';
import type { PastPick } from '../../utils/domain/plan-types.ts';
import { expect, test } from './fixtures.ts';
import { openInFront } from './in-front.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

// Every day, so that it matters little on which day of the week this runs.
const week = (from: string, to: string) =>
  Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [[from, to]]]),
  ) as Person['workWeek'] & object;
const person = (id: string, name: string, zone: string, fields: Partial<Person> = {}): Person => ({
  id,
  updated: '2026-11-01T00:00:00.000Z',
  name,
  zone,
  workWeek: week('09:00', '18:00'),
  ...fields,
});
const ME = person('me', 'Mika Sanders', 'Europe/Amsterdam');
const TEAM = [
  person('anna', 'Anna Weber', 'Europe/Berlin', { groups: ['Design'] }),
  person('bo', 'Bo Nakamura', 'Asia/Tokyo', { groups: ['Engineering'] }),
  person('chidi', 'Chidi Okafor', 'Africa/Lagos', { groups: ['Engineering'] }),
];

test('an hour for several: by keyboard, kept, copied, as a file and as a link, and taken back', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/plan');
  await seedRoster(page, TEAM, ME);
  await page.reload();
  await expect(page.getByText(/^\d of 3 at work, best hour .+ with 3$/)).toBeVisible();
  const picks = () => ask<readonly PastPick[]>(page, 'ui→bg picks');

  // Few are all asked to begin with.
  for (const name of ['You', 'Anna Weber', 'Bo Nakamura']) {
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }
  await page.getByRole('checkbox', { name: 'Chidi Okafor' }).uncheck();
  await expect(page.locator('.mw-plan-row')).toHaveCount(3);

  const slider = page.getByRole('slider', { name: 'Time of day' });
  const told = () => slider.getAttribute('aria-valuetext');
  await slider.focus();
  const start = (await told()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect.poll(told).not.toBe(start);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(told).toBe(start);
  await page.keyboard.press('PageUp');
  await expect.poll(told).not.toBe(start);
  await page.keyboard.press('PageDown');
  await expect.poll(told).toBe(start);
  await page.keyboard.press('Home');
  await expect.poll(told).toContain('00:00');

  // Nine in Amsterdam is seventeen or sixteen in Tokyo: they meet each day.
  const slots = page.getByRole('region', { name: 'Slots, the best first' });
  await expect(slots.getByRole('status')).toHaveText(/^Suits all: /);
  await slots
    .getByRole('button', { name: /^Choose / })
    .first()
    .press('Enter');
  await expect.poll(async () => (await picks()).length).toBe(1);
  const [pick] = await picks();
  expect(pick).toMatchObject({ length: 1_800_000, people: ['me', 'anna', 'bo'], outside: [] });

  await slots.getByLabel('What it is about').fill('Launch; what is left');
  const text = slots.locator('.mw-plan-text');
  await expect(text).toContainText('Amsterdam (Mika Sanders)');
  await expect(text).toContainText('Tokyo (Bo Nakamura)');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    slots.getByRole('button', { name: /\.ics/ }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  const utc = (at = 0) => new Date(at).toISOString().replaceAll(/[-:]|\.000/g, '');
  expect(file).toContain(`DTSTART:${utc(pick?.start)}`);
  expect(file).toContain('SUMMARY:Launch\\; what is left');

  // Nothing is asked for before the click, and then no more than the link says.
  const link = slots.getByRole('link', { name: 'Open in Google Calendar' });
  await expect(slots.getByText(/Only your click on the link sends something/)).toBeVisible();
  const asked: string[] = [];
  await extension.context.route('https://calendar.google.com/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>Calendar</title>' });
  });
  expect(asked).toEqual([]);
  const [calendar] = await Promise.all([extension.context.waitForEvent('page'), link.click()]);
  await expect(calendar).toHaveTitle('Calendar');
  expect(asked).toEqual([await link.getAttribute('href')]);
  const sent = new URL(asked[0] ?? '');
  expect([...sent.searchParams.keys()]).toEqual(['action', 'text', 'dates', 'details']);
  expect(sent.searchParams.get('text')).toBe('Launch; what is left');
  await calendar.close();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await picks()).length).toBe(0);
  await expect(slots.locator('.mw-plan-chosen')).toHaveCount(0);
});

test('no hour suits all: who sits outside and how far, and fair the next time', async ({
  extension,
}) => {
  const page = await openInFront(extension, 'options.html#/plan');
  const early = { workWeek: week('06:00', '10:00') };
  const mine = { ...ME, workWeek: week('12:00', '16:00') };
  await seedRoster(page, [person('anna', 'Anna Weber', 'Europe/Amsterdam', early)], mine);
  await page.reload();
  const slots = page.getByRole('region', { name: 'Slots, the best first' });
  const said = slots.getByRole('status');
  await expect(said).toHaveText(/^No hour suits all; best: .*Anna Weber at .*after work/);
  await slots
    .getByRole('button', { name: /^Choose / })
    .first()
    .click();
  const picks = () => ask<readonly PastPick[]>(page, 'ui→bg picks');
  await expect.poll(async () => (await picks())[0]?.outside.length).toBeGreaterThan(0);
  await page.reload();
  await expect(slots.getByText(/had the (late|early) one last time\.$/)).toBeVisible();

  await page.getByText('Chosen before').click();
  await expect(page.getByRole('button', { name: /^Take back the choice of / })).toBeVisible();

  // It goes out with the backup, and with "forget this person".
  const backup = await ask<{ picks: readonly PastPick[] }>(page, 'ui→bg export');
  expect(backup.picks.map(({ people }) => people)).toEqual([['me', 'anna']]);
  await ask(page, 'ui→bg forget person', { id: 'anna' });
  expect(await picks()).toEqual([]);
});

test('the popup says how the team stands, and leads to the planner', async ({ extension }) => {
  const own = await extension.openPage('options.html#/plan');
  await seedRoster(own, TEAM, ME);
  const popup = await openInFront(extension, 'popup.html');
  await expect(popup.getByText(/^\d of 3 at work, best hour .+ with 3/)).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Plan an hour' })).toHaveAttribute(
    'href',
    'options.html#/plan',
  );
});

for (const browserOptions of [
  { size: { width: 400, height: 800 } },
  { size: { width: 1280, height: 800 } },
]) {
  test.describe(`${browserOptions.size.width} wide`, () => {
    test.use({ browserOptions });
    test('the moment stands under the slider in each row, and nothing scrolls sideways', async ({
      extension,
    }) => {
      const page = await openInFront(extension, 'options.html#/plan');
      await seedRoster(page, TEAM, ME);
      await page.reload();
      const slider = page.getByRole('slider', { name: 'Time of day' });
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate(`document.documentElement.dir = '${dir}'`);
        for (const value of ['0', '48', '95']) {
          await slider.fill(value);
          const lines = await page
            .locator('.mw-plan-line')
            .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x)));
          expect(new Set(lines).size).toBe(1);
          const box = await slider.boundingBox();
          const thumb = (box?.x ?? 0) + 8 + (((box?.width ?? 0) - 16) * Number(value)) / 96;
          expect(Math.abs((lines[0] ?? 0) - thumb)).toBeLessThanOrEqual(2);
        }
        const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(over)).toBe(0);
      }
    });
  });
}
