import { describe, expect, it, vi } from 'vitest';

import { readBackup, writeBackup } from '../../../utils/exchange';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { at } from '../domain/people';
import { anna, createHarness, mail, me, valueOf } from './harness';

const MINUTE = 60_000;
const DAY = 86_400_000;

type App = ReturnType<typeof createHarness>;

async function withPeople(start?: string): Promise<App> {
  const app = createHarness(start);
  valueOf(await app.roster.save([anna, me]));
  return app;
}

async function promised(app: App, message: string, minutes: number, more: object = {}) {
  const rule = { kind: 'at', at: app.machine.now + minutes * MINUTE } as const;
  return valueOf(await app.reminders.remind({ target: mail(message), rule, ...more }));
}

const titles = (app: App) => [...app.browser.notifications.values()].map(({ title }) => title);

async function act(app: App, { id }: Reminder, action: Parameters<App['reminders']['act']>[1]) {
  return valueOf(await app.reminders.act(id, action));
}

describe('what was deleted', () => {
  it('is neither shown, nor counted, nor waited for', async () => {
    const app = await withPeople();
    const one = await promised(app, '1', 5);
    await act(app, one, { kind: 'delete' });
    await app.reconcile();
    expect(app.browser.alarms.at(-1)).toBe(app.machine.now + 60 * MINUTE);
    app.machine.now += 10 * MINUTE;
    await app.reconcile();
    expect(app.browser.created).toEqual([]);
    expect(app.browser.badge).toBe('');
    expect((await app.reminders.all()).reminders).toEqual([]);
  });

  it('comes back from the bin, is due if its time has come, and leaves its line in the log', async () => {
    const app = await withPeople();
    const done = await act(app, await promised(app, '1', 5), { kind: 'done' });
    await act(app, done, { kind: 'delete' });
    expect((await app.backups.export()).log).toMatchObject([{ deleted: expect.any(String) }]);
    const [binned] = await app.reminders.bin();
    expect(binned?.id).toBe(done.id);
    await act(app, done, { kind: 'restore', to: done });
    expect(await app.reminders.bin()).toEqual([]);
    expect((await app.backups.export()).log).toMatchObject([{ outcome: 'done' }]);
    expect((await app.backups.export()).log[0]?.deleted).toBeUndefined();

    const open = await promised(app, '2', 5);
    await act(app, open, { kind: 'delete' });
    app.machine.now += 10 * MINUTE;
    await act(app, open, { kind: 'restore', to: open });
    await app.reconcile();
    expect(app.browser.created).toEqual([`one:${open.id}:${open.dueAt}`]);
  });

  it('is gone for good after 30 days, and not before', async () => {
    const app = await withPeople();
    await act(app, await promised(app, '1', 5), { kind: 'delete' });
    app.machine.now += 29 * DAY;
    await app.reconcile();
    expect(await app.reminders.bin()).toHaveLength(1);
    app.machine.now += DAY;
    const { revision } = await app.roster.all();
    await app.reconcile();
    expect(await app.reminders.bin()).toEqual([]);
    // Pages and the copy outside the database follow.
    expect((await app.roster.all()).revision).toBeGreaterThan(revision);
    expect((await app.backups.export()).reminders).toEqual([]);
  });
});

describe('a backup file', () => {
  it('carries the bin and what reminders have of their own, there and back', async () => {
    const app = await withPeople();
    const urgent = await promised(app, '1', 5, { urgent: true, note: 'n' });
    await act(app, urgent, { kind: 'edit', again: 30 });
    await act(app, await promised(app, '2', 5), { kind: 'delete' });
    const text = writeBackup(await app.backups.export());
    valueOf(await app.backups.deleteEverything());
    expect(await app.reminders.bin()).toEqual([]);
    valueOf(await app.backups.import(valueOf(readBackup(text))));
    expect(await app.reminders.bin()).toHaveLength(1);
    expect((await app.reminders.all()).reminders).toMatchObject([
      { id: urgent.id, again: 30, urgent: true, note: 'n', dueAt: urgent.dueAt },
    ]);
    expect(JSON.parse(writeBackup(await app.backups.export()))).toEqual(JSON.parse(text));
  });
});

describe('again until done', () => {
  it('shows a reminder again under one id until it is ended', async () => {
    const app = await withPeople();
    const one = await promised(app, '1', 5);
    await act(app, one, { kind: 'edit', again: 10 });
    app.machine.now += 5 * MINUTE;
    await app.reconcile();
    expect(app.browser.alarms.at(-1)).toBe(app.machine.now + 10 * MINUTE);
    app.machine.now += 9 * MINUTE;
    await app.reconcile();
    expect(app.browser.created).toHaveLength(1);
    app.machine.now += MINUTE;
    await app.reconcile();
    const id = `one:${one.id}:${one.dueAt}`;
    expect(app.browser.created).toEqual([id, id]);
    await act(app, one, { kind: 'done' });
    app.machine.now += 30 * MINUTE;
    await app.reconcile();
    expect(app.browser.created).toHaveLength(2);
  });

  it('is a setting for all, waits for the end of off hours, and follows a clock set back', async () => {
    const app = await withPeople('2026-11-23T17:45+01:00');
    const notifications = { enabled: true, details: true, sticky: true, again: 30 };
    valueOf(await app.preferences.saveSettings({ notifications }));
    const once = await promised(app, '1', 5);
    await act(app, once, { kind: 'edit', again: 0 });
    await promised(app, '2', 6);
    app.machine.now += 10 * MINUTE;
    await app.reconcile();
    app.machine.now = at('2026-11-23T19:00+01:00');
    await app.reconcile();
    expect(titles(app)).toEqual(['notificationMany 2']);
    app.machine.now = at('2026-11-24T09:00+01:00');
    await app.reconcile();
    expect(app.browser.created).toHaveLength(2);
    expect(app.browser.created[1]).toMatch(/^one:/);
    app.machine.now = at('2026-11-23T12:00+01:00');
    await app.reconcile();
    expect(app.browser.created).toHaveLength(3);
  });
});

it('several that are shown again are one notification that is replaced, not one more each time', async () => {
  const app = await withPeople();
  const notifications = { enabled: true, details: true, sticky: true, again: 30 };
  valueOf(await app.preferences.saveSettings({ notifications }));
  for (const message of ['1', '2', '3']) await promised(app, message, 5);
  for (let turn = 0; turn < 4; turn += 1) {
    app.machine.now += 30 * MINUTE;
    await app.reconcile();
  }
  expect(app.browser.created).toHaveLength(4);
  expect([...app.browser.notifications.keys()]).toHaveLength(1);
});

it('a refused notice of a block is not told a second time under another name', async () => {
  const app = await withPeople();
  const one = await promised(app, '1', 5);
  app.machine.now += 5 * MINUTE;
  await app.reconcile();
  expect(app.browser.created).toEqual([`one:${one.id}:${one.dueAt}`]);
  const catchUp = [{ day: 'mon', from: '11:00', to: '12:00' }] as const;
  valueOf(await app.preferences.saveSettings({ catchUp }));
  app.browser.denied = true;
  app.machine.now = at('2026-11-23T11:00+01:00');
  await app.reconcile();
  const other = await promised(app, '2', 5);
  app.machine.now += 5 * MINUTE;
  await app.reconcile();
  app.browser.denied = false;
  await app.reconcile();
  const told = [`catch-up:${at('2026-11-23T11:00+01:00')}`, `one:${other.id}:${other.dueAt}`];
  expect(app.browser.created.slice(1).toSorted()).toEqual(told);
});

it('the notice of a block says that an answer can be expected, too', async () => {
  const app = await withPeople();
  const start = at('2026-11-23T11:00+01:00');
  const catchUp = [{ day: 'mon', from: '11:00', to: '12:00' }] as const;
  valueOf(await app.preferences.saveSettings({ catchUp }));
  await promised(app, '1', 60);
  const by = { date: '2026-11-23', time: '11:00' } as const;
  valueOf(await app.asks.add({ target: mail('2'), by }));
  app.browser.denied = true;
  app.machine.now = start;
  await app.reconcile();
  app.browser.denied = false;
  await app.reconcile();
  expect(titles(app)).toEqual(['notificationCatchUpBoth 1 1']);
});

it('a notification goes when what it tells is done, snoozed or answered elsewhere', async () => {
  const app = await withPeople();
  const [one, two, three] = [
    await promised(app, '1', 5),
    await promised(app, '2', 6),
    await promised(app, '3', 7),
  ];
  for (let minute = 0; minute < 10; minute += 1) {
    app.machine.now += MINUTE;
    await app.reconcile();
  }
  expect(app.browser.notifications.size).toBe(3);
  await act(app, one, { kind: 'done' });
  const rule = { kind: 'at', at: app.machine.now + 60 * MINUTE } as const;
  await act(app, two, { kind: 'snooze', rule });
  await app.reconcile();
  expect([...app.browser.notifications.keys()]).toEqual([`one:${three.id}:${three.dueAt}`]);
  // A test notification, and what a newer version shows, are none of ours.
  app.browser.notifications.set('test', { title: '', message: '' });
  await act(app, three, { kind: 'drop' });
  await app.reconcile();
  expect([...app.browser.notifications.keys()]).toEqual(['test']);
});

describe('the start of a catch-up block', () => {
  const block = { day: 'tue', from: '09:00', to: '10:00' } as const;

  it('is one notice with the end of the night and everything that waits', async () => {
    const app = await withPeople('2026-11-23T16:00+01:00');
    valueOf(await app.preferences.saveSettings({ catchUp: [block] }));
    await promised(app, '1', 5);
    await promised(app, '2', 4 * 60);
    const third = { target: mail('3'), rule: { kind: 'next-catch-up' } } as const;
    valueOf(await app.reminders.remind(third));
    app.machine.now += 6 * MINUTE;
    await app.reconcile();
    app.machine.now = at('2026-11-23T21:00+01:00');
    await app.reconcile();
    expect(app.browser.created).toHaveLength(1);

    const start = at('2026-11-24T09:00+01:00');
    app.machine.now = start;
    await app.reconcile();
    await app.reconcile();
    expect(app.browser.created.slice(1)).toEqual([`catch-up:${start}`]);
    expect(titles(app).at(-1)).toBe('notificationCatchUp 3');
    expect(app.browser.badge).toBe('3');
  });

  it('is not told when nothing waits, nor a second time when something comes in it', async () => {
    const app = await withPeople('2026-11-24T09:00+01:00');
    valueOf(await app.preferences.saveSettings({ catchUp: [block] }));
    await app.reconcile();
    expect(app.browser.created).toEqual([]);
    const one = await promised(app, '1', 5);
    app.machine.now += 5 * MINUTE;
    await app.reconcile();
    expect(app.browser.created).toEqual([`one:${one.id}:${one.dueAt}`]);
  });
});

describe('a browser that refuses notifications', () => {
  it('gets one summary when it takes them again, not one for each', async () => {
    const app = await withPeople();
    app.browser.denied = true;
    for (const message of ['1', '2', '3']) {
      await promised(app, message, 5);
      app.machine.now += 5 * MINUTE;
      await app.reconcile();
    }
    expect(app.browser.badge).toBe('3');
    app.browser.denied = false;
    await app.restart().reconcile();
    expect(app.browser.created).toHaveLength(1);
    expect(titles(app)).toEqual(['notificationMany 3']);
  });

  it('is told under the first id again what a stopped worker may have shown already', async () => {
    const app = await withPeople();
    const one = await promised(app, '1', 5);
    app.machine.now += 5 * MINUTE;
    const { show } = app.ports.notifications;
    // Shown, and stopped before the line was taken off.
    const stopped = vi
      .spyOn(app.ports.notifications, 'show')
      .mockImplementation(async (...what) => {
        await show(...what);
        await new Promise<never>(() => undefined);
      });
    void app.reconcile();
    await vi.waitFor(() => expect(app.browser.created).toHaveLength(1));
    stopped.mockRestore();
    const next = app.restart();
    app.browser.denied = true;
    await next.reconcile();
    await promised(app, '2', 5);
    app.machine.now += 5 * MINUTE;
    await next.reconcile();
    app.browser.denied = false;
    await next.reconcile();
    const ids = new Set(app.browser.created);
    expect([...ids].filter((id) => id.includes(one.id) || id.startsWith('many'))).toEqual([
      `one:${one.id}:${one.dueAt}`,
    ]);
  });

  it('is not told later of what was snoozed or done meanwhile', async () => {
    const app = await withPeople();
    app.browser.denied = true;
    const [snoozed, done] = [await promised(app, '1', 5), await promised(app, '2', 6)];
    app.machine.now += 10 * MINUTE;
    await app.reconcile();
    const rule = { kind: 'at', at: app.machine.now + 60 * MINUTE } as const;
    await act(app, snoozed, { kind: 'snooze', rule });
    await act(app, done, { kind: 'done' });
    app.browser.denied = false;
    await app.reconcile();
    expect(app.browser.created).toEqual([]);
    app.machine.now = rule.at;
    await app.reconcile();
    expect(app.browser.created).toEqual([`one:${snoozed.id}:${rule.at}`]);
  });
});
