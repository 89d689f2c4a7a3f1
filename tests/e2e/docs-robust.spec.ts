// Everything that Docs does to its own nodes; after each: exactly the right marks.
import type { Page } from '@playwright/test';

import { routeSamples } from '../pages/routes.ts';
import { middleOf } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { observersAtRest, observersOf, withCountedObservers } from './counted.ts';
import { AT, DOCUMENT, expectMarks, MARGIN, marksAt, PANE, places } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { type Extension, launch } from './launch.ts';
import { drawMarks, placedMarks, seedMarked } from './marked.ts';

/** A step: what the page does, and which marks stand afterwards. */
type Step = readonly [script: string, marks: readonly string[]];

const CLOSED = marksAt(MARGIN);
const OPEN = marksAt(MARGIN, PANE);
const without = (all: readonly string[], gone: string) => all.filter((one) => one !== gone);

async function open(extension: Extension, query = ''): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${DOCUMENT}?${query}`);
  await expectMarks(page, CLOSED, `opened with "${query}"`);
  return page;
}

async function walk(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [script, marks] of steps) {
    await page.evaluate(script);
    await expectMarks(page, marks, script);
  }
}

const QUERIES = ['', 'markup=2020', 'lang=de'];

test('lists rebuilt, names that change, in both markups', async ({ extension }) => {
  await seedMarked(extension);
  const renamed = without(MARGIN, 'Elena Petrova 2');
  for (const query of QUERIES) {
    const page = await open(extension, query);
    await walk(page, [
      ['sample.rebuildStream()', CLOSED],
      ['sample.rebuildStream(); sample.rebuildStream()', CLOSED],
      ['sample.redrawCards()', CLOSED],
      ['sample.activate(1)', CLOSED],
      ['sample.rename(3, "bo")', marksAt([...MARGIN, 'Bo Nakamura 3'])],
      ['sample.rename(2, "dina")', marksAt([...renamed, 'Bo Nakamura 3', 'Dina Haddad 2'])],
      ['sample.rename(2, "paula")', marksAt([...renamed, 'Bo Nakamura 3'])],
      ['sample.rename(2, "mika")', marksAt([...renamed, 'Bo Nakamura 3'])],
      ['sample.rebuildStream()', CLOSED],
    ]);
    await page.close();
  }
});

test('pane, replies, resolving, document tabs', async ({ extension }) => {
  await seedMarked(extension);
  const resolved = ['Anna Weber 0', 'Chidi Okafor 0', 'Ravi Iyer 1', 'Grace Kim 2'];
  for (const query of QUERIES) {
    const page = await open(extension, query);
    await walk(page, [
      ['sample.togglePane()', OPEN],
      ['sample.rebuildStream()', OPEN],
      ['sample.addReply(0, "anna")', OPEN],
      ['sample.addReply(0, "mika")', OPEN],
      ['sample.resolve(2)', marksAt(resolved, PANE)],
      ['sample.resolve(2, false)', OPEN],
      ['sample.switchTab("t.1")', marksAt(['Femi Adeyemi 0'], PANE)],
      ['sample.togglePane()', marksAt(['Femi Adeyemi 0'])],
      ['sample.switchTab("t.0")', CLOSED],
      ['sample.togglePane()', OPEN],
      ['sample.togglePane(); sample.rebuildStream(); sample.togglePane()', OPEN],
    ]);
    await page.close();
  }
});

const inDocument = (page: Page) =>
  page.evaluate<number>('document.querySelectorAll("meanwhile-mark").length');

/** Left, top and height of every card and of what stands in it, our own nodes left out. */
const BOXES = `[...document.querySelectorAll('.docos-docoview-tesla-conflict, .docos-docoview-tesla-conflict *')]
  .filter((one) => !one.closest('meanwhile-mark'))
  .map((one) => {
    const { left, top, height } = one.getBoundingClientRect();
    return [one.className, left, top, height].join(' ');
  })`;

test('no card grows and nothing in it moves, however narrow', async ({ extension }) => {
  const own = await seedMarked(extension);
  for (const width of [310, 180, 150, 120]) {
    const page = await open(extension);
    await page.addStyleTag({ content: `.docos-docoview-tesla-conflict { width: ${width}px }` });
    await page.evaluate('sample.togglePane()');
    // Where the card is too narrow no mark stands, rather than on a line of its own.
    if (width > 300) await expectMarks(page, OPEN, 'with the pane');
    else await expect.poll(() => inDocument(page)).toBe(OPEN.length);
    await page.waitForTimeout(700);
    const marked = await page.evaluate<string[]>(BOXES);
    await drawMarks(own, 'never');
    await expect.poll(() => places(page)).toEqual([]);
    expect(await page.evaluate<string[]>(BOXES), `${width} px`).toEqual(marked);
    expect(marked.length).toBeGreaterThan(100);
    await drawMarks(own, 'always');
    await page.close();
  }
});

test('a press on a mark opens the card and selects no comment', async ({ extension }) => {
  await seedMarked(extension);
  const page = await open(extension);
  const address = page.url();
  const grace = (await placedMarks(page, AT)).find(({ at }) => at.startsWith('Grace'));
  const { x, y } = await middleOf(page, 'image', grace?.label ?? '');
  await page.mouse.click(x, y);
  await expect.poll(() => cardText(page)).toContain('Grace Kim');
  expect(page.url()).toBe(address);
  expect(await page.locator('.docos-docoview-active').count()).toBe(0);
  // The page itself would have done so beside the mark.
  await page.keyboard.press('Escape');
  await page.locator('.docos-replyview-body', { hasText: 'Not yet' }).click();
  expect(page.url()).toContain('disco=');
});

const THREADS = 300;
const TEXT = 'Thank you, I read it on the train. '.repeat(29).slice(0, 1000);

test('typing with 300 threads and blinking carets runs none of our observers', async ({}, info) => {
  test.setTimeout(90_000);
  const extension = await launch({ extension: withCountedObservers(info.outputPath('counted')) });
  await routeSamples(extension.context);
  await seedMarked(extension);
  for (const query of ['', '&markup=2020']) {
    const page = await extension.context.newPage();
    await page.goto(`${DOCUMENT}?threads=${THREADS}${query}`);
    const marks = () => page.evaluate('document.querySelectorAll("meanwhile-mark").length');
    // Those near the screen.
    await expect.poll(marks, { timeout: 15_000 }).toBeGreaterThanOrEqual(MARGIN.length);
    const stand = await marks();

    // The counter counts: a list drawn anew is seen.
    expect((await observersOf(page)).made).toBeGreaterThan(0);
    await page.evaluate('sample.rename(1, "bo"); sample.rename(1, "mika")');
    await expect.poll(async () => (await observersOf(page)).calls).toBeGreaterThan(0);
    await page.evaluate('sample.rebuildStream()');
    await expect.poll(marks).toBe(stand);
    await observersAtRest(page);

    // The body's keys go to a canvas; carets and cards change their inline style at every frame.
    await page.evaluate('sample.blink()');
    await page.locator('.kix-appview-editor').click({ position: { x: 300, y: 300 } });
    // A press lets us look for lists that it may have opened; keys must not.
    await observersAtRest(page);
    await page.keyboard.type(query ? TEXT.slice(0, 100) : TEXT);
    expect((await observersOf(page)).between, 'in the body').toBe(0);

    const field = page.locator('.docos-input-textarea').first();
    await field.click();
    await observersAtRest(page);
    await page.keyboard.type(TEXT.slice(0, 200));
    const typed = `(({ value, textContent }) => (value ?? textContent).length)(
      document.querySelector('.docos-input-textarea'))`;
    expect(await page.evaluate<number>(typed)).toBe(200);
    expect((await observersOf(page)).between, 'in a field').toBe(0);
    expect(await marks()).toBe(stand);
    await page.close();
  }
  await extension.close();
  expect(extension.unplanned).toEqual([]);
});
