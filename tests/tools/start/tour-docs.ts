import type { Page } from '@playwright/test';

import { middleOf, press } from '../../e2e/accessible.ts';
import { AT } from '../../e2e/docs-threads.ts';
import { placedMarks } from '../../e2e/marked.ts';
import { until } from '../../e2e/until.ts';

type Picture = (page: Page, name: string) => Promise<void>;

/** A document that somebody has darkened, with everything of ours in it. */
export async function darkenedPictures(page: Page, picture: Picture): Promise<void> {
  await panelPicture(page, picture, 'docs-darkened-panel');
  await threadPictures(page, picture, 'darkened');
}

/** Everybody of the document, in the panel under its button. */
export async function panelPicture(page: Page, picture: Picture, name: string): Promise<void> {
  await press(page, 'button', /who can answer/);
  await middleOf(page, 'dialog', /./);
  await page.mouse.move(20, 600);
  await picture(page, name);
  await page.keyboard.press('Escape');
}

/** All comments in their pane; then a selected thread, and the card of whoever answered in it. */
export async function threadPictures(page: Page, picture: Picture, scheme: string): Promise<void> {
  await page.evaluate('sample.togglePane()');
  const inPane = `document.querySelectorAll('.docs-docos-activity-sidebar meanwhile-mark').length`;
  await until(async () => (await page.evaluate<number>(inPane)) > 0, 'no marks in the pane');
  await picture(page, `docs-pane-${scheme}`);
  await page.evaluate('sample.togglePane(); sample.activate(3)');
  await page.locator('#margin .docos-docoview-active').scrollIntoViewIfNeeded();
  const marks = await placedMarks(page, AT);
  const grace = marks.find(({ at }) => at.startsWith('Grace Kim | margin'));
  const { x, y } = await middleOf(page, 'image', grace?.label ?? '');
  await page.mouse.click(x, y);
  await middleOf(page, 'dialog', /./);
  await picture(page, `docs-card-${scheme}`);
  await page.keyboard.press('Escape');
}
