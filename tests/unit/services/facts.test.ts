import { expect, it } from 'vitest';

import type { MainFacts } from '../../../utils/domain/main-facts';
import { createFacts } from '../../../utils/services/facts';
import { anna, createHarness, me, valueOf } from './harness';

async function known() {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const facts = createFacts(app.ports, app.roster);
  const stored = async () => (await app.roster.all()).people.find(({ id }) => id === anna.id);
  const begun = async () => {
    const model = await facts.of(anna.id);
    if (!model) throw new Error('nobody');
    return model.facts;
  };
  const save = (base: MainFacts, change: Partial<MainFacts>) =>
    facts.save(anna.id, base, { ...base, ...change });
  return { app, facts, stored, begun, save };
}

it('stores what was changed, stamped, and takes it back', async () => {
  const { app, facts, stored, begun, save } = await known();
  const before = await stored();
  app.machine.now += 60_000;
  valueOf(await save(await begun(), { zone: 'Europe/Berlin', note: 'Moved in autumn' }));
  expect(await stored()).toMatchObject({
    zone: 'Europe/Berlin',
    zoneConfirmed: '2026-11-23',
    mine: { note: 'Moved in autumn' },
    updated: '2026-11-23T09:01:00.000Z',
  });
  valueOf(await facts.undo(anna.id));
  const { updated: _before, ...was } = before ?? anna;
  const { updated: _now, ...now } = (await stored()) ?? anna;
  expect(now).toEqual(was);
  expect(await facts.undo(anna.id)).toMatchObject({ problems: [{ code: 'undo_gone' }] });
});

it('two windows that edit one person both keep what they changed, whoever saves last', async () => {
  const { app, stored, begun, save } = await known();
  const base = await begun();
  const [form] = (await app.roster.all()).people;
  valueOf(
    await app.roster.save(
      [{ ...(form ?? anna), role: 'Editor', name: 'Anna W.' }],
      form ? [form] : [],
    ),
  );
  valueOf(await save(base, { zone: 'Europe/Berlin' }));
  expect(await stored()).toMatchObject({
    name: 'Anna W.',
    role: 'Editor',
    zone: 'Europe/Berlin',
  });
});

it('an undo leaves what was changed elsewhere since', async () => {
  const { app, facts, stored, begun, save } = await known();
  valueOf(await save(await begun(), { zone: 'Europe/Berlin' }));
  const [form] = (await app.roster.all()).people;
  valueOf(await app.roster.save([{ ...(form ?? anna), role: 'Editor' }]));
  valueOf(await facts.undo(anna.id));
  expect(await stored()).toMatchObject({ role: 'Editor', zone: anna.zone });
});

it('what is wrong stores nothing, and somebody who has gone is said to be', async () => {
  const { app, facts, stored, begun, save } = await known();
  const base = await begun();
  const before = await stored();
  expect(await save(base, { zone: 'Nowhere/Land', note: 'x' })).toMatchObject({ ok: false });
  expect(await save(base, { name: ' ' })).toMatchObject({
    problems: [{ code: 'name_required', at: 'name' }],
  });
  expect(await stored()).toEqual(before);
  valueOf(await app.roster.remove(anna.id));
  expect(await facts.of(anna.id)).toBeNull();
  expect(await save(base, { note: 'x' })).toMatchObject({ problems: [{ code: 'person_gone' }] });
});
