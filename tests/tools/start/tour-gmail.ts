import type { Page } from '@playwright/test';

import { marksOf } from '../../e2e/closed-roots.ts';
import type { Extension } from '../../e2e/launch.ts';
import { until } from '../../e2e/until.ts';
import { SAMPLE } from './pages.ts';

/** Gmail as it may stand on somebody's screen: ends of names, and queries of the sample page. */
const VARIANTS = [
  ['compact', 'density=compact'],
  ['rtl', 'lang=ar'],
] as const;

type Picture = (page: Page, name: string) => Promise<void>;

/** Somebody writes a mail above the conversation that is open. */
export async function composePicture(page: Page, picture: Picture, name: string): Promise<void> {
  const before = (await marksOf(page)).length;
  await page.evaluate('sample.openCompose(["anna", "chidi"], ["bo"])');
  const more = async () => (await marksOf(page)).length > before;
  await until(more, 'no marks in the compose window', 15_000);
  await picture(page, name);
  await page.evaluate('sample.closeCompose()');
}

/** List, conversation and compose window in each variant. */
export async function variantPictures(extension: Extension, picture: Picture): Promise<void> {
  for (const [variant, query] of VARIANTS) {
    const page = await extension.context.newPage();
    const some = async () => (await marksOf(page)).length > 0;
    await page.goto(SAMPLE.gmail.replace('#', `?${query}#`));
    await until(some, `no marks in the ${variant} list`, 15_000);
    await picture(page, `gmail-inbox-${variant}`);
    await page.evaluate('sample.openThread(0)');
    const left = async () =>
      !(await page.evaluate('Boolean(document.querySelector(".zA meanwhile-mark"))'));
    await until(left, 'the marks of the list stayed', 15_000);
    await until(some, `no marks in the ${variant} conversation`, 15_000);
    await picture(page, `gmail-conversation-${variant}`);
    await composePicture(page, picture, `gmail-compose-${variant}`);
    await page.close();
  }
  await readingPanePicture(extension, picture);
}

/** A conversation beside the list. */
async function readingPanePicture(extension: Extension, picture: Picture): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(SAMPLE.gmail.replace('#', '?split=3#'));
  await page.locator('tr.zA .bog').first().click();
  const both = async () =>
    page.evaluate<boolean>(
      '[".zA", ".ao9"].every((one) => document.querySelector(`${one} meanwhile-mark`))',
    );
  await until(both, 'no marks in the reading pane', 15_000);
  await picture(page, 'gmail-reading-pane');
  await page.close();
}
