import { expect, test } from './fixtures.ts';
import { drawMarks, seedMarked } from './marked.ts';
test('probe', async ({ extension }) => {
  const own = await seedMarked(extension);
  const page = await extension.context.newPage();
  for (const when of ['never','always'] as const) {
  await drawMarks(own, when);
  await page.goto('https://app.slack.com/client/T0MEANWHILE/C0LAUNCH01');
  await page.waitForTimeout(1500);
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('.main'))");
  console.log(await page.evaluate("[getSelection().rangeCount, getSelection().isCollapsed, getSelection().toString().length, getSelection().getRangeAt(0).toString().length, getComputedStyle(document.querySelector('.main')).userSelect, getComputedStyle(document.body).userSelect, document.querySelectorAll('meanwhile-mark').length].join()"));
  await page.keyboard.press('Control+a');
  console.log(await page.evaluate("[getSelection().rangeCount, getSelection().isCollapsed, getSelection().toString().length].join()"));
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('.main .c-virtual_list__scroll_container'))");
  console.log(await page.evaluate("[getSelection().rangeCount, getSelection().isCollapsed, getSelection().toString().length].join()"));
  }
});
