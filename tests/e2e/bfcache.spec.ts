import { expect, test } from './fixtures.ts';
import { AT, INBOX, ROWS } from './gmail-inbox.ts';
import { placedMarks, seedMarked, shownPlaces, wrongTimes } from './marked.ts';
import { ask } from './worker.ts';

test.use({ browserOptions: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

test('a page that returns from the back/forward cache has its marks and follows the roster', async ({
  extension,
}) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(INBOX);
  await expect.poll(() => shownPlaces(page, AT)).toEqual(ROWS);
  await page.evaluate(
    'addEventListener("pageshow", (event) => { window.persisted = event.persisted; })',
  );
  await page.goto('https://docs.google.com/document/d/1sample/edit');
  await ask(own, 'ui→bg remove person', { id: 'sample-bo' });
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate('window.persisted'), 'it came from the cache').toBe(true);
  const left = ROWS.filter((one) => !one.startsWith('Bo'));
  await expect.poll(() => shownPlaces(page, AT)).toEqual(left);
  expect(wrongTimes(await placedMarks(page, AT))).toEqual([]);
  await ask(own, 'ui→bg remove person', { id: 'sample-grace' });
  const fewer = left.filter((one) => !one.startsWith('Grace'));
  await expect.poll(() => shownPlaces(page, AT)).toEqual(fewer);
});
