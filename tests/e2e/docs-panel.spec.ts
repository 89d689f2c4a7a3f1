import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { routeSamples } from '../pages/routes.ts';
import { press } from './accessible.ts';
import { ownWorld } from './closed-roots.ts';
import { BUTTON, buttons, open, panelRows, rosterAround } from './docs-panel.ts';
import { CARDS } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { install } from './lifecycle.ts';
import { outlinesOf, watchOutlines } from './outlines.ts';
import { ask } from './worker.ts';

const TIME = /^(\w+ )?\d\d:\d\d$/;

const names = async (page: Page) => (await panelRows(page))?.map(([name]) => name) ?? null;

test('one button stands in the title bar, moves nothing, and comes back when the bar is rebuilt', async ({
  extension,
}) => {
  const { page } = await open(extension);
  const moved = await page.evaluate(() => {
    const rects = () =>
      ['#docs-chrome', '#docs-titlebar-share-client-button', '.kix-appview-editor'].map((one) =>
        JSON.stringify(document.querySelector(one)?.getBoundingClientRect()),
      );
    const before = rects();
    document.querySelector('meanwhile-people')?.remove();
    return rects().filter((one, index) => one !== before[index]);
  });
  expect(moved).toEqual([]);
  await expect.poll(() => buttons(page)).toBe(1);
  await page.evaluate(() => {
    const badges = document.querySelector('.docs-titlebar-badges');
    badges?.replaceWith(badges.cloneNode(true));
  });
  await expect.poll(() => page.locator('meanwhile-people').count()).toBe(1);
  await expect.poll(() => buttons(page)).toBe(1);
});

test('lists who works now, who is back when, who covers, who else could answer, and who is unknown', async ({
  extension,
}) => {
  const { page } = await open(extension);
  await page.evaluate('sample.togglePane()');
  await press(page, 'button', BUTTON);
  const atWork = ['Chidi Okafor', 'Femi Adeyemi', 'Grace Kim'];
  const back = ['Dina Haddad', 'Anna Weber', 'Elena Petrova', 'Ravi Iyer', 'Bo Nakamura'];
  await expect.poll(async () => (await names(page))?.slice(0, 8)).toEqual([...atWork, ...back]);
  const rows = (await panelRows(page)) ?? [];
  const row = (name: string) => rows.find(([first]) => first === name) ?? [];
  expect(rows.slice(8, -1)).toEqual([
    ['Hana Sato', expect.stringMatching(TIME), expect.stringMatching(/^At work until/), 'Launch'],
  ]);
  expect(row('Chidi Okafor')).toContain('Has this document open');
  expect(row('Chidi Okafor').join()).toContain('At work until');
  expect(row('Dina Haddad').join()).toMatch(/Back .*\d\d:\d\d for you/);
  expect(row('Bo Nakamura').join()).toMatch(/Away, back .*Ravi Iyer covers/);
  expect(rows.at(-1)).toEqual([expect.stringMatching(/^Not on your roster: .*Tomas Lind/)]);
  await page.evaluate('sample.addReply(0, "mika", "Which week?")');
  await press(page, 'button', 'Close');
  await press(page, 'button', BUTTON);
  const anna = async () =>
    (await panelRows(page))?.find(([name]) => name === 'Anna Weber')?.join() ?? '';
  await expect.poll(anna).toMatch(/Your question, since \d\d:\d\d, waits for their working time/);
  // Mika looks at the page: neither a teammate nor a stranger.
  expect(JSON.stringify(rows)).not.toContain('Mika');
});

test('says so where two of the roster, or two of the page, bear a name', async ({ extension }) => {
  const { own, page } = await open(extension);
  const [first] = rosterAround(Date.now());
  const twin = { ...first, id: 'twin', updated: '', name: 'Chidi Okafor', identities: [] };
  await ask(own, 'ui→bg save people', { people: [twin] });
  await page.evaluate('sample.rename(3, "bo")');
  await page.evaluate(`document.querySelectorAll('#margin .docos-author')[2]
    .setAttribute('data-hovercard-id', '114900000000000000099')`);
  await press(page, 'button', BUTTON);
  const said = async () => ((await panelRows(page)) ?? []).flat().join('\n');
  await expect.poll(said).toContain('2 of your roster are called Chidi Okafor');
  expect(await said()).toContain('Several accounts here are called Anna Weber');
});

test('where it names nobody of the roster, who of it is at work stands there', async ({
  extension,
}) => {
  const { own, page } = await open(extension);
  const { people } = await ask<{ people: Person[] }>(own, 'ui→bg people', null);
  const renamed = people.map((one) => ({ ...one, name: `${one.name} Elsewhere`, identities: [] }));
  await ask(own, 'ui→bg save people', { people: renamed });
  await press(page, 'button', BUTTON);
  const atWork = ['Chidi Okafor', 'Femi Adeyemi', 'Grace Kim', 'Hana Sato'];
  const shown = async () => (await names(page))?.slice(1, -1);
  await expect.poll(shown).toEqual(atWork.map((name) => `${name} Elsewhere`));
});

test('keys lead in, through it and out, and the page hears none of them', async ({ extension }) => {
  await watchOutlines(extension.context, CARDS);
  const { page } = await open(extension);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown']) {
      window.addEventListener(
        type,
        ({ target }) => {
          if ((target as Element).closest('meanwhile-people, meanwhile-panel')) heard.push(type);
        },
        true,
      );
    }
    document.querySelector<HTMLElement>('.docs-title-input')?.focus();
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).not.toBeNull();
  const focused = async () =>
    page.evaluate(() => document.activeElement?.parentElement?.localName ?? '');
  expect(await focused()).toBe('meanwhile-panel');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page)).toBeNull();
  expect(await focused()).toBe('meanwhile-people');
  await page.keyboard.press('Space');
  await expect.poll(() => names(page)).not.toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => outlinesOf(page)).toHaveLength(1);
  expect(await names(page)).toBeNull();
  expect(await page.evaluate('heard')).toEqual([]);
});

test('a press outside closes it, and so does its button', async ({ extension }) => {
  const { page } = await open(extension);
  await press(page, 'button', BUTTON);
  await expect.poll(() => names(page)).not.toBeNull();
  await press(page, 'button', BUTTON);
  await expect.poll(() => names(page)).toBeNull();
  await press(page, 'button', BUTTON);
  await expect.poll(() => names(page)).not.toBeNull();
  await page.mouse.click(300, 700);
  await expect.poll(() => names(page)).toBeNull();
});

/** The panel's own ground. */
async function groundOf(page: Page): Promise<string> {
  await press(page, 'button', BUTTON);
  await expect.poll(() => names(page)).not.toBeNull();
  const world = await ownWorld(page);
  const ground = await world.evaluate<string>(
    `getComputedStyle(chrome.dom.openOrClosedShadowRoot(
      document.querySelector('meanwhile-panel > span')).querySelector('[role="dialog"]')).backgroundColor`,
  );
  await world.close();
  return ground;
}

test('over a page that somebody darkened the panel is dark', async ({ extension }) => {
  const { page } = await open(extension, '?darkened');
  expect(await groundOf(page)).toBe('rgb(31, 34, 36)');
});

test.describe('in a dark system', () => {
  test.use({ browserOptions: { colorScheme: 'dark' } });

  test('the panel is as light as the page under it', async ({ extension }) => {
    const { page } = await open(extension);
    expect(await groundOf(page)).toBe('rgb(255, 255, 255)');
  });
});

test('button and panel go when the extension goes', async ({}, info) => {
  const browser = await install(info.outputPath('profile'));
  await routeSamples(browser.context);
  const { page } = await open(browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await press(page, 'button', BUTTON);
  await expect.poll(() => page.locator('meanwhile-panel').count()).toBe(1);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    'Extensions.uninstall',
    { id: browser.id },
  );
  const ours = page.locator('meanwhile-people, meanwhile-panel, meanwhile-mark');
  await expect.poll(() => ours.count()).toBe(0);
  expect(errors).toEqual([]);
  expect(browser.unplanned).toEqual([]);
  await browser.context.close();
});
