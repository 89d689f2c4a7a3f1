import type { Page } from '@playwright/test';

import type { Extension } from '../../e2e/launch.ts';
import { PASTED } from '../../pages/import-files.ts';
import { sampleRoster } from '../../pages/roster.ts';

type Picture = (page: Page, name: string) => Promise<void>;

/** A team is pasted into an empty roster: the questions, the preview, the team under one now-line. */
export async function importPictures(
  extension: Extension,
  picture: Picture,
  scheme: string,
): Promise<void> {
  const page = await extension.openPage('options.html#/roster');
  await page.getByRole('textbox', { name: 'Your team, a line each' }).fill(PASTED);
  await page.getByRole('button', { name: 'Add 6 people' }).waitFor();
  await picture(page, `import-paste-${scheme}`);
  await page
    .getByRole('group', { name: /CET/ })
    .getByRole('button', { name: /^Paris/ })
    .click();
  await page.getByRole('button', { name: 'Add without a time zone' }).click();
  await page.getByRole('button', { name: 'Add 9 people' }).waitFor();
  await picture(page, `import-preview-${scheme}`);
  await page.getByRole('button', { name: 'Add 9 people' }).click();
  await page.getByRole('heading', { name: /^Your team now/ }).waitFor();
  await picture(page, `import-team-${scheme}`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('textbox', { name: 'Your team, a line each' }).waitFor();
  await page.close();
}

/** A list of Slack's over a roster that has some of its people: what changes, and who is who. */
export async function mergePicture(
  extension: Extension,
  picture: Picture,
  scheme: string,
  now: number,
): Promise<void> {
  const page = await extension.openPage('options.html#/data');
  const users = sampleRoster(now).map(({ name, identities = [] }, index) => {
    const slack = identities.find((one) => one.kind === 'slack');
    const email = identities.find((one) => one.kind === 'email');
    return {
      id: slack?.user ?? `U0EXAMPLE${index}`,
      team_id: slack?.team,
      real_name: name,
      deleted: index === 6,
      tz: index === 0 ? 'Europe/Madrid' : undefined,
      profile: { title: index % 2 ? 'Engineer' : '', email: email?.value },
    };
  });
  const bot = { id: 'U0BOT', team_id: 'T0EXAMPLE', real_name: 'Deploys', is_bot: true };
  const fresh = {
    id: 'U0NORA',
    team_id: 'T0EXAMPLE',
    real_name: 'Nora Quist',
    tz: 'Europe/Stockholm',
    profile: { email: 'nora@example.com' },
  };
  const again = { ...fresh, id: 'U0ANNA2', real_name: 'Anna Weber', profile: {} };
  await page.getByLabel('Import file').setInputFiles({
    name: 'users.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify([...users, bot, fresh, again])),
  });
  const table = page.getByRole('table', { name: 'What was understood' });
  await table.waitFor();
  await table.scrollIntoViewIfNeeded();
  await picture(page, `import-merge-${scheme}`);
  await page.close();
}
