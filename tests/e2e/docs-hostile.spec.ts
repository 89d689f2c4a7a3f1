import { press } from './accessible.ts';
import { cardText } from './closed-roots.ts';
import { BUTTON, DOCUMENT, panelRows } from './docs-panel.ts';
import { expect, test } from './fixtures.ts';
import { GATHER, HOSTILE_PAGE } from './hostile-page.ts';
import { ask } from './worker.ts';

const THREAD = `<div id="docs-chrome"><div class="docs-titlebar-badges"></div></div>
<div id="docos-stream-view" class="docos-stream-view" role="list">
<div role="listitem" class="docos-docoview-tesla-conflict docos-anchoreddocoview">
<div class="docos-replyview docos-replyview-first"><div class="docos-author" data-name="Anna Weber"
 data-hovercard-id="114900000000000000001">Anna Weber</div>
<div class="docos-replyview-timestamp"><span>7:50 PM Today</span></div>
<div class="docos-replyview-body">Is this right?</div></div></div></div>`;

/** The same curious page with a document's title bar and one comment. */
const HOSTILE_DOCUMENT = HOSTILE_PAGE.replace(
  /<body>[^]*<\/body>/,
  `<body>${THREAD}</body>`,
).replace("['meanwhile-mark',", "['meanwhile-people', 'meanwhile-panel', 'meanwhile-mark',");

const HOURS = [['09:07', '18:13']];
const WEEK = { mon: HOURS, tue: HOURS, wed: HOURS, thu: HOURS, fri: HOURS, sat: HOURS, sun: HOURS };
const always = { ...WEEK };
for (const day of Object.keys(WEEK) as (keyof typeof WEEK)[]) always[day] = [['00:00', '24:00']];

test('a hostile document learns no name, cover or group from panel and card', async ({
  extension,
}) => {
  const own = await extension.openQuietPage();
  const saved = await ask<{ ok: boolean }>(own, 'ui→bg save people', {
    people: [
      { id: 'anna', name: 'Anna Weber', zone: 'Asia/Tokyo', workWeek: WEEK, cover: 'quill' },
      {
        id: 'quill',
        name: 'Zelda Quill',
        role: 'Chief of secrets',
        zone: 'Asia/Tokyo',
        workWeek: WEEK,
      },
      { id: 'mate', name: 'Yannick Mate', zone: 'Asia/Tokyo', workWeek: always },
    ].map((one) => ({ updated: '', groups: ['Hidden circle'], ...one })),
  });
  expect(saved.ok).toBe(true);
  await extension.context.route('https://docs.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOSTILE_DOCUMENT }),
  );
  const page = await extension.context.newPage();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  await page.goto(DOCUMENT);
  await press(page, 'button', BUTTON);
  await expect.poll(async () => JSON.stringify(await panelRows(page))).toContain('Yannick Mate');
  expect(JSON.stringify(await panelRows(page))).toContain('Hidden circle');
  await page.keyboard.press('ArrowDown');
  const fromPanel = await page.evaluate<string>(GATHER);
  await page.keyboard.press('Escape');
  await press(page, 'image', /there/);
  await expect.poll(() => cardText(page)).toContain('Matched by name');
  const gathered = fromPanel + (await page.evaluate<string>(GATHER));
  for (const secret of [
    'Quill',
    'Yannick',
    'secrets',
    'Hidden circle',
    'Matched',
    '09:07',
    '18:13',
  ])
    expect(gathered).not.toContain(secret);
  expect(gathered).not.toMatch(/who can answer|at work|roster/i);
  const finds = (text: string) =>
    page.evaluate((wanted) => (window as never as { find(t: string): boolean }).find(wanted), text);
  expect(await finds('Yannick')).toBe(false);
  expect(await finds('Matched by name')).toBe(false);
  expect(await page.evaluate('window.seen.keys')).toEqual([]);
  expect(await page.evaluate('window.seen.errors')).toEqual([]);
  expect(printed).toEqual([]);
});
