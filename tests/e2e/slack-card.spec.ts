import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { samplePerson, TEAM } from '../pages/people.ts';
import { middleOf, press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { seedMarked } from './marked.ts';
import type { Extension } from './launch.ts';
import { remindersOf } from './reminders.ts';
import { fillInCard, openProfile, PROFILE_NAME } from './slack-profile.ts';
import { ask } from './worker.ts';

async function openChannel({ context }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://app.slack.com/client/${TEAM}/C0LAUNCH01`);
  await expect.poll(() => page.locator('meanwhile-mark').count()).toBeGreaterThan(0);
  await page.bringToFront();
  return page;
}

test('a mention has the person’s card on rest, and no mark', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openChannel(extension);
  const mention = page.locator(`.c-member_slug[data-member-id="${samplePerson('grace').slack}"]`);
  await mention.hover();
  await expect.poll(() => cardText(page)).toContain('Grace Kim');
  await expect(page.locator('.c-member_slug meanwhile-mark')).toHaveCount(0);
});

test('the card at the head of a direct message is about what they wrote last', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await openChannel(extension);
  await page.evaluate('sample.switchChannel("D0ANNA0001")');
  const mark = page.locator('.p-view_header meanwhile-mark');
  await expect(mark).toHaveCount(1);
  await mark.hover();
  await press(page, 'button', /^In an hour/);
  await expect.poll(() => remindersOf(own)).toHaveLength(1);
  const stamp = await page.locator('.main [data-msg-ts]').getAttribute('data-msg-ts');
  expect((await remindersOf(own))[0]).toMatchObject({
    people: ['sample-anna'],
    place: { container: 'D0ANNA0001', message: stamp },
  });
});

const ASKS = 'Where are they?';

/** Grace lives in Los Angeles; the pane says what the clock in Tokyo says. */
async function openDoubt(extension: Extension): Promise<{ page: Page; own: Page }> {
  const own = await seedMarked(extension);
  const page = await openChannel(extension);
  await openProfile(page, { who: 'grace', zone: 'Asia/Tokyo' });
  await page.locator(PROFILE_NAME).hover();
  await expect.poll(() => cardText(page)).toContain(ASKS);
  return { page, own };
}

async function graceOf(own: Page): Promise<Person | undefined> {
  const { people } = await ask<{ people: Person[] }>(own, 'ui→bg people', null);
  return people.find(({ name }) => name === 'Grace Kim');
}

async function openAgain(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.locator(PROFILE_NAME).hover();
  await expect.poll(() => cardText(page)).toContain('Grace Kim');
  return (await cardText(page)) ?? '';
}

test('another clock in the profile is asked about, and can be left', async ({ extension }) => {
  const { page, own } = await openDoubt(extension);
  const before = await graceOf(own);
  await press(page, 'button', 'Leave it');
  await expect.poll(() => cardText(page)).toContain('Left as it is');
  expect(await openAgain(page)).not.toContain(ASKS);
  expect(await graceOf(own)).toEqual(before);
  // A third clock is another question.
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await openProfile(page, { who: 'grace', zone: 'Asia/Kolkata' });
  await page.locator(PROFILE_NAME).hover();
  await expect.poll(() => cardText(page)).toContain(ASKS);
});

test('"Moved" is a zone that was picked, and can be taken back', async ({ extension }) => {
  const { page, own } = await openDoubt(extension);
  const before = await graceOf(own);
  await press(page, 'button', 'Moved');
  await middleOf(page, 'combobox', 'Cities with that time now');
  await fillInCard(page, 'Cities with that time now', 'Asia/Tokyo');
  await press(page, 'button', 'Save');
  await expect.poll(() => cardText(page)).toContain('Noted where Grace is');
  expect(await graceOf(own)).toMatchObject({ zone: 'Asia/Tokyo' });
  await press(page, 'button', 'Undo');
  await expect.poll(async () => (await graceOf(own))?.zone).toBe(before?.zone);
  await press(page, 'button', 'Moved');
  await middleOf(page, 'combobox', 'Cities with that time now');
  await fillInCard(page, 'Cities with that time now', 'Asia/Tokyo');
  await press(page, 'button', 'Save');
  await expect.poll(() => cardText(page)).toContain('Noted where Grace is');
  // Both clocks are one now: nothing is left to ask, and the marks say that time.
  expect(await openAgain(page)).not.toContain(ASKS);
});

test('"Travelling until …" is a stay with a last day, and ends by itself', async ({
  extension,
}) => {
  const { page, own } = await openDoubt(extension);
  const before = await graceOf(own);
  await press(page, 'button', /^Travelling until/);
  await middleOf(page, 'combobox', 'Cities with that time now');
  await fillInCard(page, 'Cities with that time now', 'Asia/Tokyo');
  const to = '2099-12-31';
  await fillInCard(page, 'Travelling until, the last day', to);
  await press(page, 'button', 'Save');
  await expect.poll(() => cardText(page)).toContain('Noted where Grace is');
  const grace = await graceOf(own);
  expect(grace?.stays).toEqual([expect.objectContaining({ to, zone: 'Asia/Tokyo' })]);
  expect(grace?.zone).toBe(before?.zone);
  expect(await openAgain(page)).not.toContain(ASKS);
});
