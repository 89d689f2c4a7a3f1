/** What replies in a document end, and what they raise a question about. */
import { expect, it } from 'vitest';

import type { Place, Target } from '../../../utils/domain/reminder-types';
import { anna, createHarness, me, valueOf } from './harness';

const MINUTE = 60_000;
const place: Place = {
  site: 'google-docs',
  url: 'https://docs.google.com/document/d/1EXAMPLEdocument/edit',
  container: '1EXAMPLEdocument',
  thread: 'Anna Weber: Which week?',
  excerpt: 'Which week?',
};
const target: Target = { place, title: 'Launch plan', people: [{ name: 'Anna Weber' }] };
const reply = { ...place, container: '1EXAMPLEdocument', after: ['Which week?'], excerpt: 'May.' };

async function started() {
  const app = createHarness();
  valueOf(await app.roster.save([me, anna]));
  return app;
}

it('a reply of mine without a time is asked about once; after "no" only a later one is', async () => {
  const app = await started();
  const rule = { kind: 'at', at: app.machine.now + 90 * MINUTE } as const;
  const { id } = valueOf(await app.reminders.remind({ target, rule }));
  app.machine.now += 60 * MINUTE;
  const tell = (more: object = {}) =>
    app.reminders.answered([{ ...reply, sentAt: 0, until: app.machine.now, ...more }]);
  const maybe = async () => {
    await app.reconcile();
    return app.browser.view?.maybe?.map((one) => one.id);
  };
  await tell();
  expect(await maybe()).toEqual([id]);
  valueOf(await app.reminders.act(id, { kind: 'not-answered' }));
  app.machine.now += 60 * MINUTE;
  await tell();
  expect(await maybe()).toEqual([]);
  await tell({ after: ['Which week?', 'May.'], excerpt: 'Or June.' });
  expect(await maybe()).toEqual([id]);
});

it('their reply in the thread closes what I asked there', async () => {
  const app = await started();
  const { now: ask } = valueOf(await app.asks.add({ target, people: ['anna'] }));
  const theirs = { ...reply, sentAt: app.machine.now + MINUTE, from: { name: 'Anna Weber' } };
  app.machine.now += 60 * MINUTE;
  expect(valueOf(await app.asks.answered([{ ...theirs, from: { name: 'Bo Nakamura' } }]))).toEqual(
    [],
  );
  const elsewhere = { ...theirs, thread: 'Anna Weber: Which city?' };
  expect(valueOf(await app.asks.answered([elsewhere]))).toEqual([]);
  expect(valueOf(await app.asks.answered([theirs])).map(({ id }) => id)).toEqual([ask.id]);
});
