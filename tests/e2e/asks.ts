// What the tests do with what I wait for.
import type { Page } from '@playwright/test';

import type { Ask } from '../../utils/domain/ask-types.ts';
import { someMail } from './reminders.ts';
import { ask as send } from './worker.ts';

const HOUR = 3_600_000;

export async function asksOf(page: Page): Promise<readonly Ask[]> {
  return (await send<{ asks: Ask[] }>(page, 'ui→bg asks')).asks;
}

/** Something that Grace was asked three days ago, and could have answered by now. */
export function overdueAsk(number: number, title: string): Ask {
  const { place } = someMail(number, title);
  const asked = Date.now() - 72 * HOUR;
  const stamp = new Date(asked).toISOString();
  return {
    id: `ask-${number}`,
    created: stamp,
    updated: stamp,
    place,
    title,
    people: ['sample-grace'],
    names: [],
    askedAt: asked,
    since: asked,
    checkAt: Date.now() - HOUR,
    state: 'waiting',
  };
}

/** Brings records in as a backup does. */
export async function importRecords(
  page: Page,
  records: { readonly asks?: readonly object[]; readonly reminders?: readonly object[] },
): Promise<void> {
  const document = {
    format: 'meanwhile-backup',
    version: 1,
    exportedAt: new Date().toISOString(),
    teammates: [],
    reminders: [],
    asks: [],
    log: [],
    ...records,
  };
  const answer = await send<{ ok: boolean }>(page, 'ui→bg import', { document });
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
}
