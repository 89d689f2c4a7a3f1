// Everything that Gmail does to its own nodes; after each: exactly the right marks.
import type { Page } from '@playwright/test';

import { middleOf, press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import {
  AT,
  expectMarks,
  INBOX,
  LAUNCH_OPENED,
  LAUNCH_THREAD,
  pushedDown,
  ROWS,
} from './gmail-inbox.ts';
import type { Extension } from './launch.ts';
import { placedMarks, seedMarked } from './marked.ts';

/** A step: what the page does, and which marks stand afterwards. */
type Step = readonly [script: string, marks: readonly string[]];

async function open(extension: Extension, query = ''): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(INBOX.replace('#', `?${query}#`));
  await expectMarks(page, ROWS, `opened with "${query}"`);
  return page;
}

async function walk(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [script, marks] of steps) {
    await page.evaluate(script);
    await expectMarks(page, marks, script);
  }
}

const without = (marks: readonly string[], gone: string) => marks.filter((one) => one !== gone);
const instead = (marks: readonly string[], old: string, now: string) =>
  marks.map((one) => (one === old ? now : one));

test('a list: rows drawn anew, moved, renamed, filled in late, the whole list made again', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await open(extension);
  const swapped = instead(instead(ROWS, 'Grace Kim | row 1', ''), 'Dina Haddad | row 3', '');
  const renamed = instead(ROWS, 'Bo Nakamura | row 5', 'Chidi Okafor | row 5');
  await walk(page, [
    ['[0, 1, 2, 7, 11].forEach(sample.rerenderRow)', ROWS],
    ['[0, 1, 3].forEach(sample.readRow)', ROWS],
    ['sample.recreateList()', ROWS],
    ['sample.recreateList(); sample.recreateList()', ROWS],
    [
      'sample.swapRows(1, 3)',
      swapped.map(
        (one, index) => one || ['', 'Dina Haddad | row 1', '', 'Grace Kim | row 3'][index] || '',
      ),
    ],
    ['sample.swapRows(1, 3)', ROWS],
    ['sample.renameRow(5, "chidi")', renamed],
    ['sample.renameRow(5, "paula")', without(ROWS, 'Bo Nakamura | row 5')],
    ['sample.renameRow(5, "bo")', ROWS],
  ]);

  let marks = ROWS;
  for (const late of [0, 10, 100, 1000]) {
    await page.evaluate(`sample.receiveMail("grace", "Late by ${late} ms", ${late})`);
    marks = ['Grace Kim | row 0', ...pushedDown(marks)];
    await expectMarks(page, marks, `who wrote is said ${late} ms late`);
  }
  await walk(page, [
    ['sample.receiveMail("paula")', pushedDown(marks)],
    ['sample.translatePage()', pushedDown(marks)],
    ['sample.recreateList()', pushedDown(marks)],
  ]);
});

test('views kept hidden and swapped: marks stand in the one that is shown', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await open(extension);
  const list = 'location.hash = "#inbox"';
  await walk(page, [
    ['sample.openThread(0)', LAUNCH_THREAD],
    [list, ROWS],
    ['sample.openThread(7)', []],
    ['sample.openThread(1)', ['Grace Kim | message 0']],
    ['sample.openThread(0)', LAUNCH_THREAD],
    // A hidden list goes on changing.
    ['sample.rerenderRow(1); sample.receiveMail("dina")', LAUNCH_THREAD],
    [list, ['Dina Haddad | row 0', ...pushedDown(ROWS)]],
    ['sample.openThread(1); location.hash = "#inbox"; sample.openThread(1)', LAUNCH_THREAD],
  ]);
});

test('a conversation: heads built anew, also under an open card', async ({ extension }) => {
  await seedMarked(extension);
  const page = await open(extension);
  await walk(page, [
    ['sample.openThread(0)', LAUNCH_THREAD],
    ['sample.expandMessage(1)', LAUNCH_THREAD],
    ['sample.collapseMessage(1); sample.collapseMessage(2)', LAUNCH_THREAD],
    ['sample.expandMessage(0); sample.expandMessage(2)', LAUNCH_OPENED],
    ['sample.renewHeader(1); sample.renewHeader(2)', LAUNCH_OPENED],
    ['sample.rebuildHeader(1); sample.rebuildHeader(2)', LAUNCH_OPENED],
    ['sample.translatePage()', LAUNCH_OPENED],
    ['sample.collapseMessage(0)', LAUNCH_THREAD],
  ]);

  const anna = (await placedMarks(page, AT)).find(({ at }) => at === LAUNCH_THREAD[0]);
  await press(page, 'image', anna?.label ?? '');
  await expect.poll(() => cardText(page)).toContain('Anna Weber');
  for (const change of ['renewHeader(1)', 'expandMessage(1)', 'rebuildHeader(1)']) {
    await page.evaluate(`sample.${change}`);
    await expectMarks(page, LAUNCH_THREAD, `${change} under an open card`);
    expect(await cardText(page), change).toContain('Anna Weber');
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  // What stands there now answers as the first one did.
  const again = (await placedMarks(page, AT)).find(({ at }) => at === LAUNCH_THREAD[0]);
  const { x, y } = await middleOf(page, 'image', again?.label ?? '');
  await page.mouse.move(x, y);
  await expect.poll(() => cardText(page)).toContain('Anna Weber');
  await page.evaluate('location.hash = "#inbox"');
  await expectMarks(page, ROWS, 'away from a page with an open card');
  expect(await cardText(page)).toBeUndefined();
});

test('an account with the other markup: hidden copies get no mark', async ({ extension }) => {
  await seedMarked(extension);
  const page = await open(extension, 'variant=b');
  await walk(page, [
    ['sample.openThread(0)', LAUNCH_THREAD],
    ['sample.expandMessage(1); sample.expandMessage(0)', LAUNCH_OPENED],
    ['sample.renewHeader(2)', LAUNCH_OPENED],
    ['sample.openThread(1)', ['Grace Kim | message 0']],
    ['location.hash = "#inbox"', ROWS],
  ]);
});

test('a compose window: recipients that are reset, moved and taken out; Bcc never', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await open(extension);
  const both = [...ROWS, 'Anna Weber | to', 'Bo Nakamura | cc'];
  await walk(page, [
    ['sample.openCompose(["anna"], ["bo"], ["dina"])', both],
    ['sample.resetCompose([], 0)', without(both, 'Anna Weber | to')],
    [
      'sample.resetCompose(["grace", "paula"], 300)',
      instead(both, 'Anna Weber | to', 'Grace Kim | to'),
    ],
    ['sample.openThread(1)', ['Grace Kim | message 0', 'Grace Kim | to', 'Bo Nakamura | cc']],
    ['sample.closeCompose(); location.hash = "#inbox"', ROWS],
  ]);
});

/** Names and times are the page's; no reader knows a word of the language around them. */
const LANGUAGES = [
  'lang=en',
  'lang=de',
  'lang=ru',
  'lang=vi',
  'lang=ar',
  'lang=en&density=compact',
];

test('the same marks in every language', async ({ extension }) => {
  await seedMarked(extension);
  for (const query of LANGUAGES) {
    const page = await open(extension, query);
    await walk(page, [
      [
        'sample.rerenderRow(0); sample.receiveMail("dina")',
        ['Dina Haddad | row 0', ...pushedDown(ROWS)],
      ],
      ['sample.openThread(1)', LAUNCH_THREAD],
      // In Russian "to:" is said with a colon, as "bcc:" is elsewhere: no mark is the safe side.
      [
        'sample.expandMessage(1); sample.expandMessage(0)',
        query === 'lang=ru' ? LAUNCH_THREAD : LAUNCH_OPENED,
      ],
    ]);
    await page.close();
  }
});

test('a long list: what is near the screen has marks, and the rest once it is scrolled there', async ({
  extension,
}) => {
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(INBOX.replace('#', '?rows=300#'));
  const marks = () => page.evaluate<number>('document.querySelectorAll("meanwhile-mark").length');
  await expect.poll(marks).toBeGreaterThan(20);
  const first = await marks();
  expect(first).toBeLessThan(150);
  const last = page.locator('tr.zA').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('meanwhile-mark')).toHaveCount(1);
  expect(await marks()).toBeGreaterThan(first);
  // Drawn anew while it is scrolled down: there, and not where nobody looks.
  await page.evaluate(`(() => {
    const list = document.querySelector('tr.zA').closest('tbody');
    const anew = list.cloneNode(true);
    for (const mark of anew.querySelectorAll('meanwhile-mark')) mark.remove();
    list.replaceWith(anew);
  })()`);
  await expect(last.locator('meanwhile-mark')).toHaveCount(1);
  await expect(page.locator('tr.zA').first().locator('meanwhile-mark')).toHaveCount(0);
});
