import { describe, expect, it } from 'vitest';

import type { LogEntry } from '../../../utils/domain/log-types';
import { createLog } from '../../../utils/services/log';
import { anna, createHarness, mail, me, valueOf } from './harness';

const DAY = 86_400_000;

async function start() {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const log = createLog(app.ports);
  const titles = async (text = '') => {
    const { entries } = await log.search({ text }, 50);
    return entries.map(({ title }) => title);
  };
  /** A reminder that ends now. */
  const end = async (message: string, kind: 'done' | 'answered' | 'drop') => {
    const target = { ...mail(message), title: `Mail ${message}` };
    const rule = { kind: 'at', at: app.machine.now + DAY } as const;
    const { id } = valueOf(await app.reminders.remind({ target, rule, note: 'Ask Ben' }));
    valueOf(await app.reminders.act(id, { kind }));
    return id;
  };
  return { app, log, titles, end };
}

const note = (title: string, at: number, more: Partial<LogEntry> = {}) => ({
  kind: 'note' as const,
  at,
  title,
  people: [],
  names: [],
  ...more,
});

describe('the log', () => {
  it('finds what ended by title, note, person and site, newest first', async () => {
    const { app, log, end, titles } = await start();
    await end('1', 'done');
    app.machine.now += 1000;
    await end('2', 'answered');
    expect(await titles()).toEqual(['Mail 2', 'Mail 1']);
    for (const text of ['mail 2 gmail', 'ben anna 2'])
      expect(await titles(text)).toEqual(['Mail 2']);
    const found = await log.search({ text: 'anna' }, 1);
    expect(found).toMatchObject({
      more: true,
      names: { anna: 'Anna Weber' },
      people: ['Anna Weber'],
    });
  });

  it('follows what is written while somebody searches', async () => {
    const { app, titles, end } = await start();
    const id = await end('1', 'done');
    expect(await titles('mail')).toEqual(['Mail 1']);
    valueOf(
      await app.reminders.act(id, {
        kind: 'snooze',
        rule: { kind: 'at', at: app.machine.now + 1 },
      }),
    );
    expect(await titles('mail')).toEqual([]);
    valueOf(await app.roster.save([{ ...anna, name: 'Anna Schulz' }]));
    await end('2', 'done');
    expect(await titles('schulz')).toEqual(['Mail 2']);
    expect(await titles('weber')).toEqual([]);
  });

  it('names a teammate who was removed, and forgets one who is forgotten', async () => {
    const { app, titles, end } = await start();
    await end('1', 'done');
    valueOf(await app.roster.remove('anna'));
    expect(await titles('weber')).toEqual(['Mail 1']);
    valueOf(await app.roster.forget('anna'));
    expect(await titles('weber')).toEqual([]);
    expect(await titles('mail')).toEqual(['Mail 1']);
  });

  it('forgets who was noted by name, whatever else a file brought into the log', async () => {
    const { app, log, titles } = await start();
    const strange = { id: 'x', updated: '2026-11-23T09:00:00.000Z', kind: 'poll' };
    const backup = await app.backups.export();
    valueOf(await app.backups.import({ ...backup, log: [strange] }));
    valueOf(await log.keep([note('Plan', app.machine.now, { names: ['Anna Weber', 'Guest'] })]));
    valueOf(await app.roster.forget('anna'));
    expect(await titles('weber')).toEqual([]);
    expect(await titles('guest')).toEqual(['Plan']);
    expect((await app.backups.export()).log).toContainEqual(strange);
  });

  it('keeps decisions with their people and the way back', async () => {
    const { app, log, titles } = await start();
    const { place } = mail();
    const draft = {
      ...note('We ship on Thursday', app.machine.now, { place }),
      kind: 'decision' as const,
    };
    const [kept] = valueOf(await log.keep([draft]));
    expect(kept).toMatchObject({ kind: 'decision', place, updated: '2026-11-23T09:00:00.000Z' });
    expect(await titles('thurs')).toEqual(['We ship on Thursday']);
  });

  it('refuses an empty text and a way back that leads elsewhere, all or none', async () => {
    const { app, log, titles } = await start();
    const good = note('Good', app.machine.now);
    const refused = await log.keep([good, note('  ', app.machine.now)]);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'log_empty' }] });
    const elsewhere = { site: 'gmail', url: 'javascript:alert(1)' } as const;
    const wrong = await log.keep([good, note('Bad', app.machine.now, { place: elsewhere })]);
    expect(wrong).toMatchObject({ ok: false, problems: [{ code: 'link_unknown' }] });
    expect(await titles()).toEqual([]);
  });

  it('leaves a bare marker of what is deleted, takes the reminder along, and brings both back', async () => {
    const { app, log, titles, end } = await start();
    const id = await end('1', 'done');
    const removed = valueOf(await log.remove([id]));
    expect(await titles()).toEqual([]);
    const backup = await app.backups.export();
    expect(JSON.stringify(backup.log)).not.toMatch(/Mail 1|Ben|gmail/);
    expect(backup.log).toMatchObject([{ id, deleted: '2026-11-23T09:00:00.000Z' }]);
    const listed = async () => (await app.reminders.all()).reminders.map((one) => one.id);
    expect(await listed()).toEqual([]);
    valueOf(await log.keep(removed));
    expect(await titles('ben')).toEqual(['Mail 1']);
    expect(await listed()).toEqual([id]);
  });

  it('keeps nothing of the words when an ending is taken back', async () => {
    const { app, end } = await start();
    const id = await end('1', 'done');
    const rule = { kind: 'at', at: app.machine.now + DAY } as const;
    valueOf(await app.reminders.act(id, { kind: 'snooze', rule }));
    const { log } = await app.backups.export();
    expect(log).toMatchObject([{ id, title: '', people: [], deleted: expect.any(String) }]);
    expect(JSON.stringify(log)).not.toMatch(/Mail 1|Ben|gmail/);
  });

  it('survives export and import with every kind', async () => {
    const { app, log, titles, end } = await start();
    await end('1', 'drop');
    valueOf(await log.keep([note('A note', app.machine.now + 1)]));
    const backup = await app.backups.export();
    valueOf(await app.backups.deleteEverything());
    expect(await titles()).toEqual([]);
    valueOf(await app.backups.import(backup));
    expect(await titles()).toEqual(['A note', 'Mail 1']);
  });
});

describe('the retention period', () => {
  it('is off by default', async () => {
    const { app, log, titles } = await start();
    valueOf(await log.keep([note('Old', app.machine.now - 4000 * DAY)]));
    await app.reconcile();
    expect(await titles()).toEqual(['Old']);
  });

  it('deletes older lines and the ended reminders that they tell of, at once and then daily', async () => {
    const { app, log, titles, end } = await start();
    await end('1', 'done');
    const now = app.machine.now;
    valueOf(await log.keep([note('Old', now - 91 * DAY), note('Young', now - 89.5 * DAY)]));
    expect(await log.countBefore(now - 90 * DAY)).toBe(1);
    valueOf(await app.preferences.saveSettings({ logDays: 90 }));
    await app.reconcile();
    expect(await titles()).toEqual(['Mail 1', 'Young']);
    app.machine.now += DAY;
    await app.reconcile();
    expect(await titles()).toEqual(['Mail 1']);
    app.machine.now += 90 * DAY;
    await app.reconcile();
    expect(await titles()).toEqual([]);
    expect((await app.reminders.all()).reminders).toEqual([]);
  });

  it('never touches what is open', async () => {
    const { app } = await start();
    const rule = { kind: 'at', at: app.machine.now + 1 } as const;
    valueOf(await app.reminders.remind({ target: mail(), rule }));
    valueOf(await app.preferences.saveSettings({ logDays: 90 }));
    app.machine.now += 400 * DAY;
    await app.reconcile();
    expect((await app.reminders.all()).reminders).toHaveLength(1);
  });
});
