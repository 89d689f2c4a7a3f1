import { expect, it } from 'vitest';

import { personOf, WEEK } from '../domain/people';
import { anna, createHarness, mail, me, valueOf } from './harness';

const bo = personOf({
  zone: 'Asia/Tokyo',
  workWeek: WEEK,
  id: 'bo',
  name: 'Bo',
  identities: [{ kind: 'email', value: 'bo@example.com' }],
});

async function started() {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const { people } = await app.roster.all();
  const seen = Object.fromEntries(people.map(({ id, updated }) => [id, updated]));
  const stored = people[0] ?? anna;
  return {
    app,
    seen,
    stored,
    names: async () => (await app.roster.all()).people.map(({ name }) => name),
  };
}

const idsOf = (saved: readonly { id: string; updated: string }[]) =>
  Object.fromEntries(saved.map(({ id, updated }) => [id, updated]));

it('takes all of a file or nothing', async () => {
  const { app, seen, names, stored } = await started();
  const clash = personOf({ id: 'x', name: 'X', identities: stored.identities ?? [] });
  const refused = await app.takePeople.take({ people: [bo, clash], seen });
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'email_taken' }] });
  expect(await names()).toEqual([anna.name]);
  valueOf(await app.takePeople.take({ people: [bo], seen }));
  expect(await names()).toEqual([anna.name, 'Bo']);
});

it('is taken back whole: who is new goes without a marker, who changed is as before', async () => {
  const { app, seen, stored } = await started();
  const { saved, before } = valueOf(
    await app.takePeople.take({ people: [bo, { ...stored, role: 'Editor' }], seen }),
  );
  expect(before).toEqual([stored]);
  expect(valueOf(await app.takePeople.takeBack(idsOf(saved), before))).toBe(0);
  const { people } = await app.roster.all();
  expect(people).toEqual([{ ...stored, updated: expect.any(String) }]);
  expect(await app.takePeople.removed()).toEqual([]);
});

it('leaves who changed since, and keeps the name of who goes in what was promised', async () => {
  const { app, seen, stored, names } = await started();
  const { saved, before } = valueOf(
    await app.takePeople.take({ people: [bo, { ...stored, role: 'Editor' }], seen }),
  );
  app.machine.now += 1000;
  const [current] = (await app.roster.all()).people;
  valueOf(await app.roster.save([{ ...(current ?? stored), role: 'Head of desk' }]));
  const target = { ...mail(), people: [{ email: 'bo@example.com', name: 'Bo' }] };
  valueOf(await app.reminders.remind({ target, rule: { kind: 'when-starts', person: 'bo' } }));
  expect(valueOf(await app.takePeople.takeBack(idsOf(saved), before))).toBe(1);
  expect(await names()).toEqual([anna.name]);
  expect((await app.roster.all()).people[0]?.role).toBe('Head of desk');
  expect((await app.reminders.all()).reminders[0]).toMatchObject({
    names: ['Bo'],
    fixed: true,
    rule: { kind: 'at' },
  });
});

it('is refused when somebody changed since the preview', async () => {
  const { app, seen, stored, names } = await started();
  app.machine.now += 1000;
  valueOf(await app.roster.save([{ ...stored, role: 'Head of desk' }]));
  const refused = await app.takePeople.take({ people: [bo, { ...stored, role: 'Editor' }], seen });
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'import_stale' }] });
  expect(await names()).toEqual([anna.name]);
});

it('takes somebody again who was removed, and puts the marker back', async () => {
  const { app, stored, names } = await started();
  valueOf(await app.roster.remove(stored.id));
  const markers = await app.takePeople.removed();
  const { saved, before } = valueOf(await app.takePeople.take({ people: [stored], seen: {} }));
  expect(await names()).toEqual([anna.name]);
  valueOf(await app.takePeople.takeBack(idsOf(saved), before));
  expect(await names()).toEqual([]);
  expect(await app.takePeople.removed()).toEqual(markers);
});
