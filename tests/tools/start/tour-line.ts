import type { Page } from '@playwright/test';

import { press, middleOf } from '../../e2e/accessible.ts';
import { textsOf } from '../../e2e/line.ts';
import type { Extension } from '../../e2e/launch.ts';
import { until } from '../../e2e/until.ts';
import { SAMPLE } from './pages.ts';

type Picture = (page: Page, name: string) => Promise<void>;

/** Slack's field for a draft that mentions Bo, who is always away in the sample team. */
const MENTION = `(() => {
  const mention = document.createElement('ts-mention');
  mention.textContent = '@Bo Nakamura';
  mention.dataset.id = window.PEOPLE.find(({ key }) => key === 'bo').slack;
  document.querySelector('.main .ql-editor').append(mention);
})()`;

/** The line at a mail, with what stands behind it, at a comment, and at a message of Slack. */
export async function linePictures(
  extension: Extension,
  picture: Picture,
  scheme: string,
): Promise<void> {
  const stands = (page: Page) =>
    until(async () => (await textsOf(page)).length > 0, 'no line', 15_000);
  const open = async (url: string) => {
    const page = await extension.context.newPage();
    await page.goto(url);
    return page;
  };

  const mail = await open(SAMPLE.gmail);
  await mail.evaluate('sample.openCompose(["bo"], ["anna"])');
  await mail.locator('.M9 .Am').click();
  await stands(mail);
  await picture(mail, `line-gmail-${scheme}`);
  await press(mail, 'button', 'Who is addressed, and when to send');
  await middleOf(mail, 'dialog', /./);
  await picture(mail, `line-details-${scheme}`);
  await mail.close();

  const comment = await open(SAMPLE.docs);
  await comment.locator('#margin .docos-input-textarea').first().click();
  await comment.keyboard.type('@bo@example.com ');
  await stands(comment);
  await picture(comment, `line-docs-${scheme}`);
  await comment.close();

  const message = await open(SAMPLE.slack);
  await message.locator('.main .ql-editor').click();
  await message.evaluate(MENTION);
  await stands(message);
  await picture(message, `line-slack-${scheme}`);
  await message.close();
}
