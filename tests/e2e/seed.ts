import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { sampleMe, sampleRoster } from '../pages/roster.ts';
import { ask } from './worker.ts';

/**
 * Stores you and the teammates, by the messages that our own pages send.
 *
 * @param page One of the extension's own pages.
 * @throws When the background refuses them; the message names the problems.
 */
export async function seedRoster(
  page: Page,
  people: readonly Person[] = sampleRoster(Date.now()),
  me: Person = sampleMe(Date.now()),
): Promise<void> {
  const answers = [
    await ask<{ ok: boolean }>(page, 'ui→bg save person', { person: me }),
    await ask<{ ok: boolean }>(page, 'ui→bg save people', { people }),
  ];
  const refused = answers.filter(({ ok }) => !ok);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
}
