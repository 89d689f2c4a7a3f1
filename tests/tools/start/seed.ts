// A few promises, made by the messages that our own pages send.
import type { Page } from '@playwright/test';

import type { Reminder, Target } from '../../../utils/domain/reminder-types.ts';
import { until } from '../../e2e/until.ts';
import { ask } from '../../e2e/worker.ts';
import { samplePerson, TEAM } from '../../pages/people.ts';

const MINUTE = 60_000;

/**
 * One reminder that has fired, whatever the hour, and three that are still to come.
 *
 * @param page One of the extension's own pages.
 * @param inbox The sample inbox.
 * @param now What the extension takes for now.
 */
export async function seedReminders(page: Page, inbox: Page, now = Date.now()): Promise<void> {
  const since = Date.now() - now;
  const at = (minutes: number) => ({ kind: 'at', at: Date.now() - since + minutes * MINUTE });
  const starts = (key: string) => ({ kind: 'when-starts', person: `sample-${key}` });
  const soon = { rule: at(0.03), note: 'Rows 12 to 20', urgent: true };
  await remind(page, { targets: [await mail(inbox, 'Numbers for the board', 'grace')], ...soon });
  const articles = await mail(inbox, 'Help centre: three articles to review', 'elena');
  await remind(page, { targets: [articles], rule: at(95) });
  await remind(page, { targets: [slack('anna')], rule: starts('anna') });
  await remind(page, { targets: [doc('ravi')], rule: starts('ravi') });
  const fired = async () => {
    const { reminders } = await ask<{ reminders: Reminder[] }>(page, 'ui→bg reminders');
    return reminders.some(({ state }) => state === 'shown');
  };
  await until(fired, 'the first reminder did not fire', 20_000);
}

async function remind(page: Page, wanted: object): Promise<void> {
  const answer = await ask<{ ok: boolean }>(page, 'ui→bg remind all', wanted);
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
}

/** The target that the inbox itself shows, so that "Open" leads to the very conversation. */
async function mail(inbox: Page, title: string, key: string): Promise<Target> {
  const { email, name } = samplePerson(key);
  const subject = inbox.locator('span.bog', { hasText: title }).first();
  const container = (await subject.getAttribute('data-legacy-thread-id')) ?? '';
  const message = (await subject.getAttribute('data-legacy-last-message-id')) ?? '';
  const url = `https://mail.google.com/mail/u/mika@example.com/#all/${container}`;
  return {
    place: { site: 'gmail', url, account: 'mika@example.com', container, message },
    title,
    people: [{ email, name }],
  };
}

function slack(key: string): Target {
  const { name, slack: user } = samplePerson(key);
  return {
    place: { site: 'slack', url: `https://app.slack.com/client/${TEAM}/C0LAUNCH01`, account: TEAM },
    title: '#launch',
    people: [{ slack: { team: TEAM, user }, name }],
  };
}

function doc(key: string): Target {
  const { name, google } = samplePerson(key);
  const url = 'https://docs.google.com/document/d/sample-document/edit';
  return {
    place: { site: 'google-docs', url, excerpt: 'Which week does the freeze begin?' },
    title: 'Spring release plan',
    people: [{ google, name }],
  };
}
