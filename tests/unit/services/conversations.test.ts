import { expect, it } from 'vitest';

import { createHarness, me, valueOf } from './harness';

const choice = { site: 'slack', key: 'T1/C1', title: 'launch' } as const;

async function known() {
  const app = createHarness();
  valueOf(await app.roster.save([me]));
  const own = async (site: 'slack' | 'gmail' = 'slack') =>
    (await app.resolver.resolve(site, [])).display.conversations;
  return { app, own };
}

it('a choice for a conversation reaches the pages of its site, and no others', async () => {
  const { app, own } = await known();
  valueOf(await app.preferences.markConversation({ ...choice, marks: 'never' }));
  expect(await own()).toEqual({ 'T1/C1': 'never' });
  expect(await own('gmail')).toBeUndefined();
});

it('what holds for all messages takes the choice back', async () => {
  const { app, own } = await known();
  valueOf(await app.preferences.markConversation({ ...choice, marks: 'always' }));
  valueOf(await app.preferences.markConversation({ ...choice, key: 'T1/C2', marks: 'never' }));
  valueOf(await app.preferences.markConversation({ ...choice, marks: 'helpful' }));
  expect(await own()).toEqual({ 'T1/C2': 'never' });
});
