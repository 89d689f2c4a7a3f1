import { TEAM } from '../pages/people.ts';
import { expect, test } from './fixtures.ts';
import { seedMarked } from './marked.ts';
import { ask } from './worker.ts';

test('marks are switched off for one conversation, and on again', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  await page.goto(`https://app.slack.com/client/${TEAM}/C0LAUNCH01`);
  const marks = page.locator('.main meanwhile-mark');
  await expect.poll(() => marks.count()).toBeGreaterThan(0);
  const choice = { site: 'slack', key: `${TEAM}/C0LAUNCH01`, title: '# launch' };
  await ask(own, 'ui→bg mark conversation', { ...choice, marks: 'never' });
  await expect(marks).toHaveCount(0);
  await page.evaluate('sample.switchChannel("C0SUPPORT1")');
  await expect.poll(() => marks.count()).toBeGreaterThan(0);
  const options = await extension.openPage('options.html#/sites');
  await expect(options.getByRole('combobox', { name: '# launch · Slack' })).toHaveValue('never');
  await options.getByRole('button', { name: 'As in all messages' }).click();
  await page.evaluate('sample.switchChannel("C0LAUNCH01")');
  await expect.poll(() => marks.count()).toBeGreaterThan(0);
});
