import { expect, test } from 'vitest';

import { anna, createHarness, mail, me, valueOf } from './harness';
import { personOf, WEEK } from '../domain/people';

const many = Array.from({ length: 60 }, (_, at) =>
  personOf({ id: `many-${at}`, name: `Member ${at}`, zone: 'Europe/Paris', workWeek: WEEK }),
);
const zoe = personOf({ id: 'zoe', name: 'Zoë Quist', aliases: ['ZQ'], zone: 'America/Lima' });
const { zone: _zone, ...lost } = personOf({ id: 'lost', name: 'Lost Luna', role: 'Editor' });

async function team() {
  const app = createHarness();
  valueOf(await app.roster.save([me, anna, zoe, lost, ...many]));
  return app;
}

test('words find a name without its accents, an alias and a role', async () => {
  const { findPeople } = await team();
  const ids = async (query: string) => (await findPeople({ query })).people.map(({ id }) => id);
  expect(await ids('quist zoe')).toEqual(['zoe']);
  expect(await ids('zq')).toEqual(['zoe']);
  expect(await ids('editor')).toEqual(['lost']);
  expect(await ids('nobody')).toEqual([]);
});

test('without a zone there is a name and no snapshot', async () => {
  const { findPeople } = await team();
  const { people } = await findPeople({ query: 'luna' });
  expect(people).toEqual([{ id: 'lost', name: 'Lost Luna', role: 'Editor', snapshot: null }]);
});

test('many are cut and counted; ids are found wherever they stand', async () => {
  const { findPeople } = await team();
  const { people, found } = await findPeople({ query: 'member' });
  expect([people.length, found]).toEqual([50, 60]);
  const byId = await findPeople({ ids: ['many-59', 'gone', 'zoe'] });
  expect(byId.people.map(({ id }) => id)).toEqual(['many-59', 'zoe']);
  expect(byId.people[0]?.snapshot?.id).toBe('many-59');
});

test('the view record counts all, and names those it reminds of and my zone', async () => {
  const app = await team();
  valueOf(await app.reminders.remind({ target: mail(), rule: { kind: 'my-next-start' } }));
  await app.reconcile();
  const view = app.browser.view;
  expect([view?.around.length, view?.counts.people]).toEqual([50, 63]);
  expect(view?.names).toEqual({ [anna.id]: anna.name });
  expect(view?.zone).toBe('Europe/Amsterdam');
});
