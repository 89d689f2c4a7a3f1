import type { Page } from '@playwright/test';

import type { Extension } from '../../e2e/launch.ts';
import { tellAt } from '../../e2e/times.ts';
import { SAMPLE } from './pages.ts';

type Picture = (page: Page, name: string) => Promise<void>;

/** A time in a mail, in a message of Slack and in a comment, on both clocks. */
export async function timesPictures(
  extension: Extension,
  picture: Picture,
  scheme: string,
): Promise<void> {
  const open = async (url: string) => {
    const page = await extension.context.newPage();
    await page.goto(url);
    return page;
  };
  const told = async (page: Page, selector: string, words: string, name: string) => {
    await tellAt(page, selector, words);
    await picture(page, `times-${name}-${scheme}`);
    await page.close();
  };

  const mail = await open(SAMPLE.gmail);
  await mail.evaluate('sample.openThread(0)');
  const words = mail.locator('[role="main"] .a3s p').first();
  await words.evaluate((one) => {
    one.textContent =
      'The migration is rehearsed twice. Shall I take the third one Thursday 15:00?';
  });
  await told(mail, '[role="main"] .a3s', '15:00', 'gmail');

  const message = await open(SAMPLE.slack);
  await message.evaluate('sample.addMessage("ravi", "Can we all meet Friday 9am PT?")');
  await told(message, '.main [data-qa="message-text"]', '9am', 'slack');

  const comment = await open(SAMPLE.docs);
  await comment.evaluate('sample.addReply(3, "grace", "Let us close it tomorrow at 10:30.")');
  await told(comment, '#margin .docos-replyview-body', '10:30', 'docs');
}
