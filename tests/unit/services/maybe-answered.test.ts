import { expect, it } from 'vitest';

import type { Target } from '../../../utils/domain/reminder-types';
import { createHarness, me, valueOf } from './harness';

const MINUTE = 60_000;
const target: Target = {
  place: {
    site: 'slack',
    url: 'https://app.slack.com/client/T0EXAMPLE/C0ONE',
    account: 'T0EXAMPLE',
    container: 'C0ONE',
    message: '1700000000.000100',
  },
  title: 'launch',
  people: [],
};

async function asked() {
  const app = createHarness();
  valueOf(await app.roster.save([me]));
  const rule = { kind: 'at', at: app.machine.now + 90 * MINUTE } as const;
  const reminder = valueOf(await app.reminders.remind({ target, rule }));
  app.machine.now += 30 * MINUTE;
  const sentAt = app.machine.now - 10 * MINUTE;
  const own = { ...target.place, container: 'C0ONE', message: '1700000900.000200', sentAt };
  const tell = async (change: Partial<typeof own> = {}) =>
    valueOf(await app.reminders.answered([{ ...own, ...change }]));
  await tell();
  const maybe = async () => {
    await app.reconcile();
    return app.browser.view?.maybe?.map(({ id }) => id);
  };
  return { app, reminder, sentAt, tell, maybe };
}

it('my message beside the thread is asked about, and ends nothing by itself', async () => {
  const { app, reminder, maybe } = await asked();
  expect(await maybe()).toEqual([reminder.id]);
  expect(app.browser.view?.counts.scheduled).toBe(1);
});

it('"yes" ends it, and an undo asks again', async () => {
  const { app, reminder, maybe } = await asked();
  const { reminders } = await app.reminders.all();
  const [before = reminder] = reminders;
  valueOf(await app.reminders.act(reminder.id, { kind: 'answered' }));
  expect(await maybe()).toEqual([]);
  expect(app.browser.view?.counts.scheduled).toBe(0);
  valueOf(await app.reminders.act(reminder.id, { kind: 'restore', to: before }));
  expect(await maybe()).toEqual([reminder.id]);
});

it('"no" is for what was seen; a later message is asked about', async () => {
  const { reminder, app, sentAt, tell, maybe } = await asked();
  valueOf(await app.reminders.act(reminder.id, { kind: 'not-answered' }));
  expect(await tell()).toEqual([]);
  expect(await maybe()).toEqual([]);
  await tell({ sentAt: sentAt + MINUTE });
  expect(await maybe()).toEqual([reminder.id]);
});
