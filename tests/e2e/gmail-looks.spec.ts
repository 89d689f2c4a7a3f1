// How marks look in Gmail: on every ground, in narrow columns, and on paper.
import type { Page } from '@playwright/test';

import { ownWorld } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { AT, expectMarks, INBOX, LAUNCH_THREAD, layoutOf, ROWS } from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { drawMarks, placedMarks, seedMarked } from './marked.ts';

async function open(extension: Extension, query: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(INBOX.replace('#', `?${query}#`));
  return page;
}

interface Face {
  readonly text: string;
  /** Of the letters against the ground behind them. */
  readonly contrast: number;
  readonly tabIndex: number;
  readonly glyph: boolean;
  /** Between glyph and letters, whichever comes first. CSS pixels. */
  readonly gap: number;
}

/** What each shown mark looks like. */
async function faces(page: Page): Promise<Face[]> {
  const world = await ownWorld(page);
  try {
    return await world.evaluate<Face[]>(`(() => {
      const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
      const light = ([r, g, b]) => {
        const [x, y, z] = [r, g, b].map((one) => one / 255)
          .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const groundOf = (element) => {
        for (let one = element; one; one = one.parentElement) {
          const [r, g, b, alpha = 1] = numbers(getComputedStyle(one).backgroundColor);
          if (alpha === 1 && r !== undefined) return [r, g, b];
        }
        return [255, 255, 255];
      };
      return [...document.querySelectorAll('meanwhile-mark')]
        .filter((mark) => mark.checkVisibility())
        .map((mark) => {
          const root = chrome.dom.openOrClosedShadowRoot(mark.firstElementChild);
          const face = root.querySelector('[role="img"]');
          const pair = [light(numbers(getComputedStyle(face).color)), light(groundOf(mark))];
          return {
            text: face.dataset.text,
            contrast: (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05),
            tabIndex: Math.max(...[mark, ...root.querySelectorAll('*')].map((one) => one.tabIndex ?? -1)),
            glyph: parseFloat(getComputedStyle(face, '::before').width) === 14,
            gap: parseFloat(getComputedStyle(face, '::before').marginInlineEnd),
          };
        });
    })()`);
  } finally {
    await world.close();
  }
}

const GROUNDS = [
  'theme=light',
  'theme=dark',
  'theme=light&frame=dark',
  'theme=dark&frame=light',
  'theme=dark&lang=ar&density=compact',
];

test('marks are readable on every ground, short in rows, and never a stop for the keyboard', async ({
  extension,
}) => {
  await seedMarked(extension);
  for (const query of GROUNDS) {
    const page = await open(extension, query);
    await expectMarks(page, ROWS, query);
    const inList = await faces(page);
    expect(inList).toHaveLength(ROWS.length);
    for (const { text, glyph, tabIndex, contrast, gap } of inList) {
      expect(gap, `${query}: ${text}`).toBeGreaterThanOrEqual(3);
      expect(text.length, text).toBeLessThanOrEqual(6);
      expect([glyph, tabIndex], text).toEqual([true, -1]);
      expect(contrast, `${query}: ${text}`).toBeGreaterThanOrEqual(4.5);
    }
    await page.evaluate('sample.openThread(0); sample.openCompose(["anna"])');
    await expectMarks(page, [...LAUNCH_THREAD, 'Anna Weber | to'], query);
    for (const { text, contrast } of await faces(page)) {
      expect(contrast, `${query}: ${text}`).toBeGreaterThanOrEqual(4.5);
    }
    await page.close();
  }
});

test('in a column that is too narrow marks are gone, and come back with room', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await open(extension, 'column=96');
  const hidden = async () => (await placedMarks(page, AT)).filter((one) => one.hidden).length;
  await expect.poll(hidden).toBe(ROWS.length);
  // What Gmail wrote stands as it would without us: no word is cut short for a mark.
  const widths =
    'JSON.stringify([...document.querySelectorAll(".yW")].map((one) => one.scrollWidth))';
  const marked = await page.evaluate(widths);
  await drawMarks(own, 'never');
  await expectMarks(page, [], 'no marks');
  expect(await page.evaluate(widths)).toBe(marked);
  await drawMarks(own, 'always');
  await expect.poll(hidden).toBe(ROWS.length);

  // A pane is dragged: nothing tells of it.
  const widen = (width: number) =>
    page.evaluate(`document.querySelector('col.yY').style.width = '${width}px'`);
  await widen(190);
  await expectMarks(page, ROWS, 'a wide column');
  await widen(96);
  await expect.poll(hidden).toBe(ROWS.length);
});

/** As it would be printed. The medium ends with every other session at the page, so it is set here. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: null });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('matchMedia("print").matches')).toBe(true);
  const layout = await layoutOf(page);
  return { layout, picture: (await page.screenshot()).toString('base64') };
}

test('nothing of ours is printed, and nothing is moved on paper', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await open(extension, 'theme=light');
  for (const [view, marks] of [
    ['location.hash = "#inbox"', ROWS.length],
    ['sample.openThread(0)', LAUNCH_THREAD.length],
  ] as const) {
    await page.evaluate(view);
    const there = async () => (await placedMarks(page, AT)).length;
    await expect.poll(there).toBe(marks);
    const marked = await onPaper(page);
    await drawMarks(own, 'never');
    await expect.poll(there).toBe(0);
    const bare = await onPaper(page);
    expect(marked.layout).toEqual(bare.layout);
    expect(marked.picture === bare.picture, `the same picture: ${view}`).toBe(true);
    await drawMarks(own, 'always');
  }
});

test('marks follow a page that turns dark and light again, in list and compose window', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await open(extension, 'theme=light');
  await page.evaluate('sample.openCompose(["anna"])');
  await expectMarks(page, [...ROWS, 'Anna Weber | to'], 'light');
  const poor = async () => (await faces(page)).filter(({ contrast }) => contrast < 4.5);
  for (const theme of ['dark', 'light']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await expect.poll(poor, theme).toEqual([]);
  }
});

/** How the frame over a message is drawn on paper, read when it comes: it stays for a moment only. */
const FRAME = `new Promise((done) => {
  const look = (_records, observer) => {
    const frame = document.querySelector('meanwhile-outline');
    if (!frame) return;
    observer.disconnect();
    const root = chrome.dom.openOrClosedShadowRoot(frame.firstElementChild);
    const drawn = [...root.querySelectorAll('div')].map((one) => getComputedStyle(one).display);
    done({ drawn, paper: matchMedia('print').matches });
  };
  new MutationObserver(look).observe(document.body, { childList: true });
})`;

test('the frame around a message that one was led to is not printed', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await open(extension, 'theme=light');
  await page.evaluate('sample.openThread(0)');
  await expectMarks(page, LAUNCH_THREAD, 'the conversation');
  const world = await ownWorld(page);
  await page.emulateMedia({ media: 'print' });
  const frame = world.evaluate(FRAME);
  await own.evaluate(`chrome.tabs.query({ url: 'https://mail.google.com/*' }).then(async ([tab]) => {
    const say = (meanwhile, request) => chrome.tabs.sendMessage(tab.id, { meanwhile, request });
    const { answer } = await say('ui→cs page', null);
    await say('bg→cs show', { place: answer.target.place });
  })`);
  expect(await frame).toEqual({ drawn: ['none'], paper: true });
  await world.close();
});
