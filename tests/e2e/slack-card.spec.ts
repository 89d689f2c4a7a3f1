import type { Page } from '@playwright/test';

import { samplePerson, TEAM } from '../pages/people.ts';
import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { seedMarked } from './marked.ts';
import type { Extension } from './launch.ts';

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

test('another clock in the profile is asked about, and can be left', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openChannel(extension);
  const { slack, name } = samplePerson('grace');
  // Grace lives in Los Angeles; the pane says what the clock in Tokyo says.
  const options = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Asia/Tokyo' };
  const said = new Intl.DateTimeFormat('en-US', options as Intl.DateTimeFormatOptions);
  const pane = `(() => {
    const pane = document.createElement('div');
    pane.dataset.qa = 'member_profile_pane';
    pane.style.cssText = 'position:fixed;right:0;top:80px;background:#fff;padding:16px';
    const image = document.createElement('img');
    image.src = 'https://ca.slack-edge.com/${TEAM}-${slack}-g0123456789a-48';
    const who = document.createElement('span');
    who.className = 'p-r_member_profile__name__text';
    who.textContent = '${name}';
    const clock = document.createElement('span');
    clock.className = 'p-local_time__text';
    clock.textContent = '${said.format(Date.now())} local time';
    pane.append(image, who, clock);
    document.body.append(pane);
  })()`;
  await page.evaluate(pane);
  await page.locator('.p-r_member_profile__name__text').hover();
  await expect.poll(() => cardText(page)).toContain('Where are they?');
  await press(page, 'button', 'Leave it');
  await expect.poll(() => cardText(page)).toContain('Left as it is');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.locator('.p-r_member_profile__name__text').hover();
  await expect.poll(() => cardText(page)).toContain('Grace Kim');
  expect(await cardText(page)).not.toContain('Where are they?');
});
