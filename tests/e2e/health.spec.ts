import { DOCUMENT, MARGIN, marksAt, places } from './docs-threads.ts';
import { expect, test } from './fixtures.ts';
import { expectMarks, INBOX, ROWS } from './gmail-inbox.ts';
import { seedMarked } from './marked.ts';

test('rows that name nobody for 15 seconds are told of in our pages, and never in theirs', async ({
  extension,
}) => {
  test.setTimeout(60_000);
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(INBOX);
  await expectMarks(page, ROWS, 'the inbox');
  const sites = await extension.openPage('options.html#/sites');
  const told = async () => {
    await sites.reload();
    return sites.getByRole('region', { name: 'Gmail' }).innerText();
  };
  await expect.poll(told).toContain('8 of them on your roster');
  expect(await told()).not.toContain('seems to have changed');

  // Another markup: every row still there, and nothing in it that names a person.
  await page.bringToFront();
  await page.evaluate(`for (const one of document.querySelectorAll('tr.zA [email]')) {
    for (const name of ['email', 'name', 'data-hovercard-id']) one.removeAttribute(name);
  }`);
  await expect(page.locator('meanwhile-mark')).toHaveCount(0);
  await expect.poll(told, { timeout: 40_000 }).toContain('Gmail seems to have changed');
  expect(await page.evaluate('document.body.innerText')).not.toContain('changed');
});

test('a list of comments in which nothing looks like a thread any more is told of too', async ({
  extension,
}) => {
  test.setTimeout(60_000);
  await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(DOCUMENT);
  await expect.poll(() => places(page)).toEqual(marksAt(MARGIN));
  const sites = await extension.openPage('options.html#/sites');
  const told = async () => {
    await sites.reload();
    return sites.getByRole('region', { name: 'Google Docs' }).innerText();
  };
  await expect.poll(told).toContain('on your roster');
  await page.bringToFront();
  await page.evaluate(`{
    const list = document.querySelector('#margin [role="list"]');
    for (const one of list.querySelectorAll('[class*="docos-"]')) {
      one.className = one.className.replaceAll('docos-', 'dx-');
    }
    list.append('');
  }`);
  await expect(page.locator('meanwhile-mark')).toHaveCount(0);
  await expect.poll(told, { timeout: 40_000 }).toContain('Google Docs seems to have changed');
});
