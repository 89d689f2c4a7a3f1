import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';

import { createLastGood } from '../../../utils/services/last-good';
import { anna, createHarness, mail, me, valueOf } from './harness';

const MINUTE = 60_000;

async function withContents() {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  for (const message of ['1', '2']) {
    const rule = { kind: 'when-starts', person: 'anna' } as const;
    valueOf(await app.reminders.remind({ target: mail(message), rule, note: 'ß 🕐' }));
  }
  const done = valueOf(
    await app.reminders.remind({ target: mail('3'), rule: { kind: 'my-next-start' } }),
  );
  valueOf(await app.reminders.act(done.id, { kind: 'done' }));
  return app;
}

/** The database is gone, as after "Repair"; the worker starts again. */
function emptied(app: Awaited<ReturnType<typeof withContents>>) {
  globalThis.indexedDB = new IDBFactory();
  return app.restart();
}

describe('the last-good copy', () => {
  it('brings everything back when the database is empty although it was not before', async () => {
    const app = await withContents();
    const before = await app.backups.export();
    await app.lastGood.keep();
    const next = emptied(app);
    await next.reconcile();
    await next.lastGood.keep();
    const state = await next.lastGood.state();
    expect(state).toMatchObject({ lost: true, kept: { people: 1, reminders: 2, leftOut: [] } });

    valueOf(await next.lastGood.restore());
    const after = await next.backups.export();
    expect(after).toEqual(before);
    expect((await next.lastGood.state()).lost).toBe(false);
    await next.reconcile();
    expect(next.browser.view?.counts).toMatchObject({ scheduled: 2, people: 1 });
  });

  it('keeps what was entered since, and goes on being offered until then', async () => {
    const app = await withContents();
    await app.lastGood.keep();
    const next = emptied(app);
    valueOf(await next.roster.save([{ ...anna, id: 'bo', name: 'Bo', identities: [] }]));
    app.machine.now += 60 * MINUTE;
    await next.lastGood.keep();
    expect((await next.lastGood.state()).lost).toBe(true);
    valueOf(await next.lastGood.restore());
    expect((await next.roster.all()).people.map(({ id }) => id).toSorted()).toEqual(['anna', 'bo']);
  });

  it('replaces a database that cannot be read', async () => {
    const app = await withContents();
    await app.lastGood.keep();
    const { store } = app.ports;
    let broken = true;
    const lastGood = createLastGood({
      ...app.ports,
      store: {
        ...store,
        read: (work) =>
          broken ? Promise.reject(new DOMException('', 'UnknownError')) : store.read(work),
        wipe: () => {
          broken = false;
          return store.wipe();
        },
      },
    });
    expect((await lastGood.state()).lost).toBe(true);
    valueOf(await lastGood.restore());
    expect((await app.reminders.all()).reminders).toHaveLength(3);
  });

  it('leaves a database alone that a newer release made', async () => {
    const app = await withContents();
    await app.lastGood.keep();
    await app.ports.store.close();
    await new Promise((resolve) => {
      indexedDB.open('meanwhile', 99).addEventListener('success', (event) => {
        (event.target as IDBOpenDBRequest).result.close();
        resolve(null);
      });
    });
    const next = app.restart();
    await expect(next.reconcile()).rejects.toThrow('version');
    await next.lastGood.keep();
    expect((await next.lastGood.state()).lost).toBe(false);
    expect(await next.lastGood.restore()).toMatchObject({ ok: false });
    const { version } =
      (await indexedDB.databases()).find(({ name }) => name === 'meanwhile') ?? {};
    expect(version).toBe(99);
  });

  it.each([
    ['ten seconds', { large: Infinity }, 10_000],
    ['ten minutes where it is large', { large: 0 }, 10 * MINUTE],
  ])('is written after a change, and not more often than every %s', async (_, limits, pause) => {
    const app = await withContents();
    const { keep } = createLastGood(app.ports, limits);
    await keep();
    const first = app.browser.lastGood.head;
    valueOf(await app.roster.save([{ ...anna, role: 'Editor' }]));
    app.machine.now += pause - 1;
    await keep();
    expect(app.browser.lastGood.head).toBe(first);
    app.machine.now += 1;
    await keep();
    const second = app.browser.lastGood.head;
    expect(second?.revision).toBeGreaterThan(first?.revision ?? Infinity);
    app.machine.now += pause;
    await keep();
    expect(app.browser.lastGood.head).toBe(second);
  });

  it('is not offered when it was cut or changed', async () => {
    const app = await withContents();
    await app.lastGood.keep();
    const { head, data } = app.browser.lastGood;
    const next = emptied(app);
    for (const broken of [data?.slice(0, -20), await app.ports.lastGood.pack('{}'), '']) {
      app.browser.lastGood = { head, data: broken ?? null };
      expect((await next.lastGood.state()).lost).toBe(false);
      expect(await next.lastGood.restore()).toMatchObject({ problems: [{ code: 'copy_broken' }] });
    }
  });

  it('leaves out the log first, then what has ended, and says so', async () => {
    const app = await withContents();
    const { data } = await kept(app, Infinity);
    const withoutLog = await kept(app, (data?.length ?? 0) - 1);
    expect(withoutLog.head?.leftOut).toEqual(['log']);
    const least = await kept(app, 10);
    expect(least.head).toMatchObject({ leftOut: ['log', 'ended'], people: 1, reminders: 2 });
    const next = emptied(app);
    valueOf(await next.lastGood.restore());
    const { reminders, log } = await next.backups.export();
    expect([reminders.length, log.length]).toEqual([2, 0]);
  });

  it('gives way when it is declined', async () => {
    const app = await withContents();
    await app.lastGood.keep();
    const next = emptied(app);
    valueOf(await next.roster.save([{ ...anna, id: 'bo', name: 'Bo', identities: [] }]));
    valueOf(await next.lastGood.decline());
    expect((await next.lastGood.state()).lost).toBe(false);
    app.machine.now += 10 * MINUTE;
    await next.lastGood.keep();
    expect(app.browser.lastGood.head).toMatchObject({ people: 1, reminders: 0, revision: 1 });
  });

  it('does not outlive a deletion that comes while it is being written', async () => {
    const app = await withContents();
    const pack = vi.spyOn(app.ports.lastGood, 'pack');
    const keeping = app.lastGood.keep();
    await vi.waitFor(() => expect(pack).toHaveBeenCalled());
    valueOf(await app.backups.deleteEverything());
    await Promise.all([keeping, app.lastGood.remove()]);
    expect(app.browser.lastGood).toEqual({ head: null, data: null });
    expect(await app.lastGood.state()).toEqual({ kept: null, lost: false });
  });
});

async function kept(app: Awaited<ReturnType<typeof withContents>>, cap: number) {
  await createLastGood(app.ports, { cap }).renew();
  return app.browser.lastGood;
}
