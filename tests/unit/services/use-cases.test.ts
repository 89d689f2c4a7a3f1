import { describe, expect, it } from 'vitest';

import { anna, createHarness, mail, me, valueOf } from './harness';

const later = (now: number) => ({ kind: 'at', at: now + 3_600_000 }) as const;

describe('reminders', () => {
  it('move the first promise when the same message is promised again', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, me]));
    const first = valueOf(
      await app.reminders.remind({ target: mail(), rule: later(app.machine.now), note: 'n' }),
    );
    const second = valueOf(
      await app.reminders.remind({ target: mail(), rule: later(app.machine.now + 1) }),
    );
    expect(second.id).toBe(first.id);
    expect(second.note).toBe('n');
    expect((await app.reminders.all()).reminders).toHaveLength(1);
  });

  it('end in the log, and leave it when the end is undone', async () => {
    const app = createHarness();
    const reminder = valueOf(
      await app.reminders.remind({ target: mail(), rule: later(app.machine.now) }),
    );
    valueOf(await app.reminders.act(reminder.id, { kind: 'done' }));
    expect((await app.preferences.counts()).log).toBe(1);
    expect((await app.backups.export()).log).toMatchObject([{ id: reminder.id, outcome: 'done' }]);
    valueOf(await app.reminders.act(reminder.id, { kind: 'restore', to: reminder }));
    const [back] = (await app.reminders.all()).reminders;
    expect(back).toMatchObject({ state: 'scheduled', dueAt: reminder.dueAt });
    expect((await app.backups.export()).log).toMatchObject([
      { id: reminder.id, deleted: expect.any(String) },
    ]);
  });

  it('come back after a snooze, with their note', async () => {
    const app = createHarness();
    const reminder = valueOf(
      await app.reminders.remind({ target: mail(), rule: later(app.machine.now), note: 'n' }),
    );
    app.machine.now += 3_600_000;
    await app.reconcile();
    const snoozed = valueOf(
      await app.reminders.act(reminder.id, { kind: 'snooze', rule: later(app.machine.now) }),
    );
    expect(snoozed).toMatchObject({ state: 'scheduled', snoozes: 1, note: 'n' });
    expect(snoozed.shownAt).toBeUndefined();
  });

  it('refuse an address that is none of the three sites', async () => {
    const app = createHarness();
    const place = { ...mail().place, url: 'javascript:alert(1)' };
    const refused = await app.reminders.remind({
      target: { ...mail(), place },
      rule: later(app.machine.now),
    });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'link_unknown' }] });
    expect((await app.reminders.all()).reminders).toEqual([]);
  });

  it('keep the names of people who are not on the roster', async () => {
    const app = createHarness();
    const target = { ...mail(), people: [{ email: 'stranger@example.com', name: 'A Stranger' }] };
    const reminder = valueOf(await app.reminders.remind({ target, rule: later(app.machine.now) }));
    expect(reminder).toMatchObject({ people: [], names: ['A Stranger'] });
  });
});

describe('the roster', () => {
  it('stores all or nothing, and names the field', async () => {
    const app = createHarness();
    const wrong = { ...anna, id: 'x', name: 'X', identities: [], zone: 'Mars/Olympus' };
    const refused = await app.roster.save([anna, wrong]);
    expect(refused).toMatchObject({ ok: false, problems: [{ at: 'zone' }] });
    expect((await app.roster.all()).people).toEqual([]);
  });

  it('keeps what two windows changed at once in the same record', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, me]));
    const [base] = (await app.roster.all()).people;
    if (!base) throw new Error('nobody');
    // Neither window has heard of the other's save.
    const changes = [{ role: 'Head of design' }, { howToAsk: 'In a thread' }];
    const save = (change: object) => app.roster.save([{ ...base, ...change }], [base]);
    for (const saved of await Promise.all(changes.map(save))) valueOf(saved);
    const [kept] = (await app.roster.all()).people;
    expect(kept).toMatchObject({ role: 'Head of design', howToAsk: 'In a thread' });
    // My own record too.
    const mine = (await app.roster.all()).me;
    valueOf(await app.roster.save([{ ...mine, whenUrgent: 'Call' }], [mine]));
    valueOf(await app.roster.save([{ ...mine, cover: 'anna' }], [mine]));
    expect((await app.roster.all()).me).toMatchObject({ whenUrgent: 'Call', cover: 'anna' });
  });

  it('leaves a marker for who was removed, and nothing of who is forgotten', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna]));
    valueOf(await app.reminders.remind({ target: mail(), rule: later(app.machine.now) }));
    valueOf(await app.roster.remove('anna'));
    expect((await app.backups.export()).teammates).toMatchObject([
      { id: 'anna', deleted: expect.any(String) },
    ]);
    valueOf(await app.roster.forget('anna'));
    const everything = JSON.stringify(await app.backups.export());
    expect(everything).not.toContain('Anna');
    expect(everything).not.toContain('"anna"');
  });
});

it('a reminder keeps the name of a person who was removed', async () => {
  const app = createHarness();
  valueOf(await app.roster.save([anna]));
  valueOf(await app.reminders.remind({ target: mail(), rule: later(app.machine.now) }));
  valueOf(await app.roster.remove('anna'));
  const [reminder] = (await app.reminders.all()).reminders;
  expect(reminder?.names).toEqual(['Anna Weber']);
});

describe('answers to pages', () => {
  it('tell snapshots of teammates and nothing of anybody else', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, me]));
    const refs = [
      { email: 'anna@example.com' },
      { email: 'x@example.com' },
      { email: 'mika@example.com' },
    ];
    const answer = await app.resolver.resolve('gmail', refs);
    expect(answer.people.map((one) => one?.id ?? null)).toEqual(['anna', null, null]);
    expect(JSON.stringify(answer)).not.toMatch(/Anna|Tokyo|09:00/);
  });

  it('tell nothing on a site that is switched off', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna]));
    const { sites } = await app.preferences.settings();
    valueOf(await app.preferences.saveSettings({ sites: { ...sites, gmail: { enabled: false } } }));
    const answer = await app.resolver.resolve('gmail', [{ email: 'anna@example.com' }]);
    expect(answer).toMatchObject({ enabled: false, people: [null] });
  });

  it('name the presets of a card with both clocks', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, me]));
    const card = await app.resolver.card('anna', mail());
    expect(card?.presets.map((preset) => preset.rule.kind)).toEqual([
      'in-time-for',
      'when-starts',
      'both-working',
      'my-next-start',
      'at',
    ]);
    expect(card?.presets[0]?.moment).toMatchObject({ mine: 60, theirs: 540 });
  });

  it('offer the hours in common where they are neither now nor the other’s start', async () => {
    const app = createHarness();
    const kinds = async (zone: string) => {
      valueOf(await app.roster.save([{ ...anna, zone }, me]));
      const card = await app.resolver.card('anna', mail());
      return card?.presets.map((preset) => preset.rule.kind);
    };
    expect(await kinds('Asia/Tokyo')).toContain('both-working');
    expect(await kinds('Europe/Berlin')).not.toContain('both-working');
    expect(await kinds('America/New_York')).not.toContain('both-working');
  });
});

describe('everything', () => {
  it('can be exported, deleted and imported again', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, me]));
    valueOf(await app.reminders.remind({ target: mail(), rule: later(app.machine.now) }));
    const document = await app.backups.export();
    valueOf(await app.backups.deleteEverything());
    expect(await app.preferences.counts()).toMatchObject({ people: 0, reminders: 0 });
    valueOf(await app.backups.import(document));
    expect(await app.backups.export()).toEqual({ ...document, exportedAt: expect.any(String) });
  });
});

describe('two records', () => {
  it('may not share an address, whether both are new or one is stored', async () => {
    const app = createHarness();
    const twin = { ...anna, id: 'twin', name: 'Anna Twin' };
    const taken = { ok: false, problems: [{ code: 'email_taken', at: 'identities.0' }] };
    expect(await app.roster.save([anna, twin])).toMatchObject({ ok: false });
    valueOf(await app.roster.save([anna]));
    expect(await app.roster.save([twin])).toMatchObject(taken);
    valueOf(await app.roster.save([{ ...anna, identities: [] }, twin]));
  });

  it('may cover each other when both are new, and nobody unknown', async () => {
    const app = createHarness();
    const bo = { ...anna, id: 'bo', name: 'Bo', identities: [], cover: 'anna' };
    valueOf(await app.roster.save([{ ...anna, cover: 'bo' }, bo]));
    const unknown = await app.roster.save([{ ...bo, cover: 'nobody' }]);
    expect(unknown).toMatchObject({ ok: false, problems: [{ at: 'cover' }] });
  });
});

it('deleting everything never brings a number back that a page has seen', async () => {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const seen = (await app.roster.all()).revision;
  valueOf(await app.backups.deleteEverything());
  expect((await app.roster.all()).revision).toBeGreaterThan(seen);
});
