import { describe, expect, it } from 'vitest';

import { createHarness, mail, me, valueOf } from './harness';

/** A worker that has seen Amsterdam, and then wakes in another zone. */
async function moved(to: string, mine = me) {
  const app = createHarness();
  valueOf(await app.roster.save([mine]));
  await app.reconcile();
  app.machine.zone = to;
  await app.reconcile();
  return app;
}

const questionOf = async (app: Awaited<ReturnType<typeof moved>>) =>
  (await app.questions.all()).zoneMove;

describe('the question about the zone of this computer', () => {
  it('is asked once, and survives a restart until it is answered', async () => {
    const app = await moved('Asia/Tokyo');
    const expected = { from: 'Europe/Amsterdam', to: 'Asia/Tokyo', fixed: false };
    expect(app.browser.view?.questions.zoneMove).toEqual(expected);
    const next = app.restart();
    await next.reconcile();
    expect(await questionOf(next)).toEqual(expected);
    valueOf(await next.questions.answerMove('follow'));
    await next.reconcile();
    expect(await questionOf(next)).toBeNull();
    expect((await next.roster.all()).me.zone).toBeUndefined();
  });

  it('keeps the old zone when told so, and can be taken back to the question', async () => {
    const app = await moved('Asia/Tokyo');
    const rule = { kind: 'my-next-start' } as const;
    app.machine.now += 12 * 3_600_000;
    const before = valueOf(await app.reminders.remind({ target: mail(), rule }));
    const undo = valueOf(await app.questions.answerMove('keep'));
    const mine = (await app.roster.all()).me;
    expect(mine).toMatchObject({ zone: 'Europe/Amsterdam', zoneConfirmed: '2026-11-24' });
    const [moved2] = (await app.reminders.all()).reminders;
    expect(moved2?.dueAt).not.toBe(before.dueAt);
    if (undo) valueOf(await app.questions.undoMove(undo));
    expect((await app.roster.all()).me.zone).toBeUndefined();
    expect(await questionOf(app)).toMatchObject({ to: 'Asia/Tokyo' });
    expect((await app.reminders.all()).reminders[0]?.dueAt).toBe(before.dueAt);
  });

  it('goes away by itself when the computer comes home, or my own row says where I am', async () => {
    const app = await moved('Asia/Tokyo');
    app.machine.zone = 'Europe/Paris';
    await app.reconcile();
    expect(await questionOf(app)).toBeNull();
    app.machine.zone = 'Asia/Tokyo';
    await app.reconcile();
    expect(await questionOf(app)).not.toBeNull();
    valueOf(await app.roster.save([{ ...me, zone: 'Asia/Seoul' }]));
    expect(await questionOf(app)).toBeNull();
  });

  it('remembers where the hours come from over two flights', async () => {
    const app = await moved('Asia/Tokyo');
    app.machine.zone = 'Australia/Sydney';
    await app.reconcile();
    expect(await questionOf(app)).toMatchObject({
      from: 'Europe/Amsterdam',
      to: 'Australia/Sydney',
    });
  });

  it('offers the clock of the computer to who had set a zone', async () => {
    const app = await moved('Asia/Tokyo', { ...me, zone: 'Europe/Amsterdam' });
    expect(await questionOf(app)).toMatchObject({ fixed: true });
    valueOf(await app.questions.answerMove('follow'));
    expect((await app.roster.all()).me.zone).toBeUndefined();
  });

  it('is never asked again once that is said, and nothing else changes', async () => {
    const app = await moved('Asia/Tokyo');
    valueOf(await app.questions.answerMove('never'));
    app.machine.zone = 'America/New_York';
    await app.reconcile();
    expect(await questionOf(app)).toBeNull();
    expect((await app.roster.all()).me).toMatchObject({ name: me.name, workWeek: me.workWeek });
  });

  it('is not asked of who has no hours', async () => {
    const { workWeek: _week, ...idle } = me;
    expect(await questionOf(await moved('Asia/Tokyo', idle))).toBeNull();
  });
});

it('old zones are put off until another grows old', async () => {
  const app = createHarness();
  const old = { zone: 'Europe/Berlin', zoneConfirmed: '2026-05-01' };
  valueOf(await app.roster.save([{ ...me, id: 'anna', identities: [], ...old }]));
  expect((await app.questions.all()).staleZones).toEqual({ count: 1, name: me.name });
  valueOf(await app.questions.putOffZones());
  expect((await app.questions.all()).staleZones).toBeNull();
});
