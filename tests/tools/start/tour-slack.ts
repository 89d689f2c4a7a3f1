import type { Page } from '@playwright/test';

import { middleOf } from '../../e2e/accessible.ts';
import { marksOf } from '../../e2e/closed-roots.ts';
import { until } from '../../e2e/until.ts';

type Picture = (page: Page, name: string) => Promise<void>;

const marksIn = (page: Page, part: string) =>
  page.evaluate<number>(`document.querySelectorAll('${part} meanwhile-mark').length`);

/** A thread beside its channel; a direct message, whose head has a mark too; and a card there. */
export async function slackPictures(page: Page, picture: Picture, scheme: string): Promise<void> {
  await page.evaluate('sample.openThread(0)');
  await until(async () => (await marksIn(page, '.pane')) > 0, 'no marks in the thread');
  await picture(page, `slack-thread-${scheme}`);
  await page.evaluate('sample.switchChannel("D0RAVI0001")');
  await until(async () => (await marksIn(page, '.p-view_header')) > 0, 'no mark in the head');
  await picture(page, `slack-direct-${scheme}`);
  const [head] = await marksOf(page);
  const { x, y } = await middleOf(page, 'image', head?.label ?? '');
  await page.mouse.move(x, y);
  await middleOf(page, 'dialog', /./);
  await picture(page, `slack-card-${scheme}`);
}
