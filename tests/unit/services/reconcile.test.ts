import { describe, expect, it } from 'vitest';

import { at, iso } from '../domain/people';
import { anna, createHarness, mail, me, valueOf } from './harness';

const MINUTE = 60_000;
const inMinutes = (now: number, minutes: number) =>
  ({ kind: 'at', at: now + minutes * MINUTE }) as const;

async function withPeople(start?: string) {
  const app = createHarness(start);
  valueOf(await app.roster.save([anna, me]));
  return app;
}

describe('delivery', () => {
  it('shows what is due once, counts it, and arms the alarm for what comes next', async () => {
    const app = await withPeople();
    valueOf(await app.reminders.remind({ target: mail('1'), rule: inMinutes(app.machine.now, 5) }));
    valueOf(
      await app.reminders.remind({ target: mail('2'), rule: inMinutes(app.machine.now, 20) }),
    );
    await app.reconcile();
    expect(app.browser.badge).toBe('');
    expect(app.browser.alarms.at(-1)).toBe(app.machine.now + 5 * MINUTE);

    app.machine.now += 5 * MINUTE;
    await app.reconcile();
    await app.reconcile();
    expect(app.browser.created).toHaveLength(1);
    expect([...app.browser.notifications.values()]).toEqual([
      { title: 'notificationReply Anna Weber', message: 'Budget' },
    ]);
    expect(app.browser.badge).toBe('1');
    expect(app.browser.view?.due.map((one) => one.state)).toEqual(['shown']);
    expect(app.browser.alarms.at(-1)).toBe(app.machine.now + 15 * MINUTE);
  });

  it('never waits longer than an hour', async () => {
    const app = await withPeople();
    await app.reconcile();
    expect(app.browser.alarms.at(-1)).toBe(app.machine.now + 60 * MINUTE);
  });

  it('brings what came due while the browser was closed in one summary at the next start', async () => {
    const app = await withPeople();
    for (const message of ['1', '2', '3']) {
      valueOf(
        await app.reminders.remind({ target: mail(message), rule: inMinutes(app.machine.now, 5) }),
      );
    }
    app.machine.now += 120 * MINUTE;
    const next = app.restart();
    await next.reconcile();
    expect(app.browser.created).toHaveLength(1);
    expect([...app.browser.notifications.values()][0]?.title).toBe('notificationMany 3');
    expect(app.browser.badge).toBe('3');
  });

  it('shows a notification after all when the worker died between commit and creation', async () => {
    const app = await withPeople();
    valueOf(await app.reminders.remind({ target: mail(), rule: inMinutes(app.machine.now, 5) }));
    app.machine.now += 6 * MINUTE;
    app.browser.denied = true;
    await app.reconcile();
    expect(app.browser.created).toEqual([]);
    expect(app.browser.badge).toBe('1');
    app.browser.denied = false;
    const next = app.restart();
    await next.reconcile();
    await next.reconcile();
    expect(app.browser.created).toHaveLength(1);
  });

  it('is not early when the clock moves back', async () => {
    const app = await withPeople();
    valueOf(await app.reminders.remind({ target: mail(), rule: inMinutes(app.machine.now, 30) }));
    app.machine.now -= 120 * MINUTE;
    await app.reconcile();
    expect(app.browser.created).toEqual([]);
  });

  it('holds off hours, says so once when they end, and lets the urgent through', async () => {
    const app = await withPeople('2026-11-23T19:00+01:00');
    valueOf(await app.reminders.remind({ target: mail('1'), rule: inMinutes(app.machine.now, 5) }));
    valueOf(await app.reminders.remind({ target: mail('2'), rule: inMinutes(app.machine.now, 6) }));
    valueOf(
      await app.reminders.remind({
        target: mail('3'),
        rule: inMinutes(app.machine.now, 5),
        urgent: true,
      }),
    );
    app.machine.now += 10 * MINUTE;
    await app.reconcile();
    expect(app.browser.created).toHaveLength(1);
    expect(app.browser.badge).toBe('1');
    expect(app.browser.view?.due.map((one) => one.state).sort()).toEqual(['held', 'held', 'shown']);

    app.machine.now = at('2026-11-24T09:00+01:00');
    await app.reconcile();
    expect(app.browser.created).toHaveLength(2);
    expect([...app.browser.notifications.values()].at(-1)?.title).toBe('notificationMany 2');
    expect(app.browser.badge).toBe('3');
  });

  it('hides person and subject by a setting, and creates nothing when switched off', async () => {
    const app = await withPeople();
    const notifications = { enabled: true, details: false, sticky: true };
    valueOf(await app.preferences.saveSettings({ notifications }));
    valueOf(await app.reminders.remind({ target: mail('1'), rule: inMinutes(app.machine.now, 1) }));
    app.machine.now += MINUTE;
    await app.reconcile();
    expect([...app.browser.notifications.values()]).toEqual([
      { title: 'notificationPlain 1', message: 'notificationPlainBody' },
    ]);
    valueOf(
      await app.preferences.saveSettings({ notifications: { ...notifications, enabled: false } }),
    );
    valueOf(await app.reminders.remind({ target: mail('2'), rule: inMinutes(app.machine.now, 1) }));
    app.machine.now += MINUTE;
    await app.reconcile();
    expect(app.browser.created).toHaveLength(1);
    expect(app.browser.badge).toBe('2');
  });

  it('ends a hold with one notice', async () => {
    const app = await withPeople();
    const until = app.machine.now + 60 * MINUTE;
    valueOf(await app.preferences.hold({ kind: 'focus', since: app.machine.now, until }));
    valueOf(await app.reminders.remind({ target: mail(), rule: inMinutes(app.machine.now, 5) }));
    app.machine.now += 10 * MINUTE;
    await app.reconcile();
    expect(app.browser.created).toEqual([]);
    expect(app.browser.alarms.at(-1)).toBe(until);
    app.machine.now = until;
    await app.reconcile();
    expect(app.browser.created).toHaveLength(1);
    expect(app.browser.view?.hold).toBeNull();
  });

  it('tells tabs of changes only', async () => {
    const app = await withPeople();
    await app.reconcile();
    const told = app.browser.told.length;
    await app.reconcile();
    await app.reconcile();
    expect(app.browser.told).toHaveLength(told);
    valueOf(await app.roster.save([{ ...anna, role: 'Editor' }]));
    await app.reconcile();
    expect(app.browser.told).toHaveLength(told + 1);
  });
});

describe('rules that stand on a person', () => {
  const rule = { kind: 'when-starts', person: 'anna' } as const;

  it('move with the person', async () => {
    const app = await withPeople();
    const reminder = valueOf(await app.reminders.remind({ target: mail(), rule }));
    expect(iso(reminder.dueAt)).toBe('2026-11-24T00:00:00.000Z');
    valueOf(await app.roster.save([{ ...anna, zone: 'Europe/Berlin' }]));
    const [moved] = (await app.reminders.all()).reminders;
    expect(iso(moved?.dueAt)).toBe('2026-11-24T08:00:00.000Z');
  });

  it('become fixed times when the person is removed, and come back with an undo', async () => {
    const app = await withPeople();
    const reminder = valueOf(await app.reminders.remind({ target: mail(), rule }));
    valueOf(await app.roster.remove('anna'));
    const [fixed] = (await app.reminders.all()).reminders;
    expect(fixed).toMatchObject({ rule: { kind: 'at', at: reminder.dueAt }, fixed: true });
    valueOf(await app.roster.restore(anna, [reminder]));
    const { reminders } = await app.reminders.all();
    expect(reminders[0]?.rule).toEqual(rule);
    expect((await app.roster.all()).people.map((one) => one.id)).toEqual(['anna']);
  });

  it('come back without undoing what was done meanwhile, and not beside somebody with the address', async () => {
    const app = await withPeople();
    const reminder = valueOf(await app.reminders.remind({ target: mail(), rule }));
    valueOf(await app.roster.remove('anna'));
    valueOf(await app.reminders.act(reminder.id, { kind: 'done' }));
    valueOf(await app.roster.restore(anna, [reminder]));
    expect((await app.reminders.all()).reminders[0]).toMatchObject({ state: 'done', rule });
    valueOf(await app.roster.remove('anna'));
    valueOf(await app.roster.save([{ ...anna, id: 'other', name: 'Other' }]));
    expect(await app.roster.restore(anna, [])).toMatchObject({
      ok: false,
      problems: [{ code: 'email_taken' }],
    });
  });

  it('on my clock move when the machine’s zone changes', async () => {
    const app = await withPeople();
    await app.reconcile();
    valueOf(await app.reminders.remind({ target: mail(), rule: { kind: 'my-next-start' } }));
    app.machine.zone = 'America/New_York';
    const next = app.restart();
    await next.reconcile();
    const [moved] = (await next.reminders.all()).reminders;
    expect(iso(moved?.dueAt)).toBe('2026-11-23T14:00:00.000Z');
  });
});
