import { press } from './accessible.ts';
import { cardText, marksOf, ownWorld } from './closed-roots.ts';
import { expect, test } from './fixtures.ts';
import { GATHER, HOSTILE_PAGE } from './hostile-page.ts';
import { ask } from './worker.ts';

const SECRETS = {
  zone: 'Asia/Tokyo',
  role: 'Chief of something secret',
  urgent: 'Ring the red telephone',
  note: 'Likes short questions',
};

/** What a page can learn of styles by elements that it makes itself, whatever their names. */
const STYLES = `JSON.stringify(['meanwhile-mark', 'meanwhile-line', 'meanwhile-cart'].map((name) => {
  const probe = document.createElement(name);
  for (const one of ['on', 'line', 'face']) probe.setAttribute('meanwhile', one);
  probe.append(document.createElement('span'));
  document.body.append(probe);
  const said = [probe, probe.firstChild].map((one) => [...getComputedStyle(one)]
    .map((property) => getComputedStyle(one).getPropertyValue(property)).join());
  probe.remove();
  return said;
}))`;

test('a page that names nobody cannot find out that we are there', async ({ extension }) => {
  await extension.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: HOSTILE_PAGE.replaceAll('anna@', 'stranger@'),
    }),
  );
  const page = await extension.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM');
  // The sheet lies over the page once our script has one of its own names for it.
  const sheets = async () => {
    const world = await ownWorld(page);
    try {
      return await world.evaluate<string>('document.readyState');
    } finally {
      await world.close();
    }
  };
  await expect.poll(sheets).toBe('complete');
  await page.waitForTimeout(1500);
  const [ours, , other] = JSON.parse(await page.evaluate<string>(STYLES)) as string[][];
  expect(ours?.[0]?.length).toBeGreaterThan(1000);
  expect(ours).toEqual(other);
  expect(await page.evaluate('window.seen.attributes.length + window.seen.errors.length')).toBe(0);
  expect(await page.evaluate('document.documentElement.outerHTML')).not.toMatch(/<meanwhile/);
  expect(
    await page.evaluate('document.styleSheets.length + document.adoptedStyleSheets.length'),
  ).toBe(0);
});

test('a hostile page finds nothing of the roster', async ({ extension }) => {
  const options = await extension.openPage('options.html#/roster');
  const saved = await ask<{ ok: boolean }>(options, 'ui→bg save people', {
    people: [
      {
        id: 'anna',
        updated: '2026-11-01T00:00:00.000Z',
        name: 'Anna Weber',
        role: SECRETS.role,
        identities: [{ kind: 'email', value: 'anna@example.com' }],
        zone: SECRETS.zone,
        workWeek: { mon: [['09:07', '18:13']], wed: [['09:07', '18:13']] },
        whenUrgent: SECRETS.urgent,
        mine: { note: SECRETS.note },
      },
    ],
  });
  expect(saved.ok).toBe(true);
  await extension.context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOSTILE_PAGE }),
  );
  const page = await extension.context.newPage();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM');
  await expect.poll(async () => (await marksOf(page)).length).toBe(1);
  const [mark] = await marksOf(page);
  expect(mark?.label).toMatch(/^\S.* there/);
  const time = /\d{2}:\d{2}/.exec(mark?.label ?? '')?.[0] ?? '';
  expect(time).not.toBe('');

  await press(page, 'image', mark?.label ?? '');
  await expect.poll(() => cardText(page)).toContain(SECRETS.role);
  await press(page, 'textbox', /note/i);
  await page.keyboard.type('Zebra crossing 7');

  const gathered = await page.evaluate<string>(GATHER);
  for (const secret of Object.values(SECRETS)) expect(gathered).not.toContain(secret);
  expect(gathered).not.toMatch(/09:07|18:13|Zebra|Tokyo/);
  expect(gathered).not.toContain(time);
  expect(
    await page.evaluate(
      (text) => 'find' in window && (window as never as { find(t: string): boolean }).find(text),
      time,
    ),
  ).toBe(false);
  expect(await page.evaluate('window.seen.keys')).toEqual([]);
  expect(await page.evaluate('window.seen.errors')).toEqual([]);
  expect(printed).toEqual([]);

  await page.keyboard.press('Escape');
  expect(await page.evaluate('window.seen.keys')).toEqual([]);
});
