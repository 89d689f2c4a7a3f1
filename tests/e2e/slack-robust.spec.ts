// Everything that Slack does to its own nodes; after each: exactly the right marks.
import type { Page } from '@playwright/test';

import { TEAM } from '../pages/people.ts';
import { expect, test } from './fixtures.ts';
import { ownWorld } from './closed-roots.ts';
import { drawMarks, seedMarked } from './marked.ts';
import {
  CHANNEL,
  CLIENT,
  expectMarks,
  expectNewest,
  LAUNCH,
  openSlack,
  THREAD,
} from './slack-channel.ts';

/** A step: what the page does, and which marks stand afterwards. */
type Step = readonly [script: string, marks: readonly string[]];

async function walk(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [script, marks] of steps) {
    await page.evaluate(script);
    await expectMarks(page, marks, script);
  }
}

const without = (marks: readonly string[], gone: string) => marks.filter((one) => one !== gone);

const MARKUPS = [
  ['stamped rows of 2025', 5000, 2025],
  ['buttons of 2024', 1000, 2024],
  ['links of 2021', 1000, 2021],
] as const;

for (const [name, rows, markup] of MARKUPS) {
  test(`a list that recycles its rows, ${rows} messages, ${name}`, async ({ extension }) => {
    test.setTimeout(90_000);
    await seedMarked(extension);
    const page = await openSlack(extension, `${CLIENT}/C0LONG0001?rows=${rows}&markup=${markup}`);
    await expectNewest(page, 'opened');
    // Up: rows come in above those that are known, the nearest first.
    for (const part of [0.9, 0.5, 0.2, 0]) {
      await page.evaluate(`sample.scroll(${part}, 900)`);
      await expectNewest(page, `scrolled up to ${part}`);
    }
    for (const part of [0.35, 1]) {
      await page.evaluate(`sample.scroll(${part}, 1500)`);
      await expectNewest(page, `scrolled down to ${part}`);
    }
  });
}

test('full rows become continued ones in place, and the other way round', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openSlack(extension, `${CLIENT}/C0LONG0001?rows=300`);
  await expectNewest(page, 'opened');
  const shown = await page.evaluate<number[]>('sample.indices()');
  for (const joined of [true, false]) {
    for (const i of shown.slice(-6)) await page.evaluate(`sample.turn(${i}, ${joined})`);
    await expectNewest(page, joined ? 'the last six continued' : 'the last six full');
  }
});

test('rows drawn anew, edited, under the pointer', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  await walk(page, [
    ['[0, 1, 2, 3, 10].forEach((i) => sample.rerenderRow(i))', LAUNCH],
    ['sample.edit(10)', without(LAUNCH, 'Grace Kim | main 10')],
    ['sample.edit(10, false)', LAUNCH],
  ]);
  const rows = page.locator('.main [data-qa="message_container"]');
  for (const index of [0, 1, 3]) {
    await rows.nth(index).hover();
    await expect(page.locator('[data-qa="message-actions"]')).toHaveCount(1);
    await expectMarks(page, LAUNCH, `pointer over row ${index}`);
  }
});

test('threads beside and alone, and another workspace in the same page', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openSlack(extension, CHANNEL);
  await expectMarks(page, LAUNCH, 'opened');
  const alone = THREAD.map((one) => one.replace('thread', 'main'));
  await walk(page, [
    ['sample.openThread(0)', [...LAUNCH, ...THREAD]],
    ['sample.openThreadAlone()', alone],
    ['sample.switchChannel("C0LAUNCH01")', LAUNCH],
    // Anna's id is somebody else's there; Dina has no id of that team and matches by name.
    ['sample.switchWorkspace(sample.otherTeam)', ['Dina Haddad | main 1']],
    [`sample.switchWorkspace("${TEAM}")`, LAUNCH],
  ]);
});

/** How many of the marks are drawn for a dark ground. */
async function darkMarks(page: Page): Promise<string> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<string>(`(() => {
      const marks = [...document.querySelectorAll('meanwhile-mark')];
      const faceOf = (one) => chrome.dom
        .openOrClosedShadowRoot(one.querySelector('span')).querySelector('[role="img"]');
      // The attribute has another name in each page.
      const dark = marks.filter((one) => [...faceOf(one).attributes]
        .some(({ name, value }) => name.startsWith('data-') && /\\bdark\\b/.test(value)));
      return dark.length + ' of ' + marks.length;
    })()`);
  } finally {
    await world.close();
  }
}

test('marks follow a switch of the theme', async ({ extension }) => {
  await seedMarked(extension);
  const page = await openSlack(extension, `${CHANNEL}?theme=light`);
  await expectMarks(page, LAUNCH, 'opened');
  expect(await darkMarks(page)).toBe(`0 of ${LAUNCH.length}`);
  for (const [theme, dark] of [
    ['dark', LAUNCH.length],
    ['light', 0],
  ] as const) {
    await page.evaluate(`sample.setTheme("${theme}")`);
    await expect.poll(() => darkMarks(page), theme).toBe(`${dark} of ${LAUNCH.length}`);
  }
});

/** Where rows and their parts stand, in hundredths of a pixel. */
const layoutOf = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll(
      '.c-virtual_list__item, [data-qa="message_container"], [data-qa="message-text"], .c-timestamp')]
    .map((one) => {
      const { x, y, height } = one.getBoundingClientRect();
      return one.className + [x, y, height].map((number) => number.toFixed(2)).join(' ');
    })`);

test('marks push nothing: rows are as high and stand where they would without us', async ({
  extension,
}) => {
  const page = await openSlack(extension, `${CHANNEL}?theme=light`);
  const before = await layoutOf(page);
  await seedMarked(extension);
  await page.bringToFront();
  await expectMarks(page, LAUNCH, 'with a roster');
  expect(await layoutOf(page)).toEqual(before);
});

/** As it would be printed. The medium ends with every other session at the page, so it is set here. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: null });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('matchMedia("print").matches')).toBe(true);
  return (await page.screenshot()).toString('base64');
}

test('nothing of ours is printed', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await openSlack(extension, `${CHANNEL}?theme=light`);
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, [...LAUNCH, ...THREAD], 'with a thread');
  const marked = await onPaper(page);
  await drawMarks(own, 'never');
  await expectMarks(page, [], 'switched off');
  expect(marked === (await onPaper(page)), 'the same picture').toBe(true);
});
