import { expect, it } from 'vitest';

import { sharedPeople } from '../../../utils/domain/shared-person';
import { newTeamFile } from '../../../utils/domain/team-compare';
import type { TeamFile } from '../../../utils/domain/team-types';
import { personOf } from '../domain/people';
import { anna, createHarness, me, valueOf } from './harness';

const bo = personOf({ id: 'bo', name: 'Bo' });
const document = {
  key: 'team-1',
  owner: 'Cora',
  exportedAt: '2026-11-22T12:00:00.000Z',
  people: sharedPeople([anna, bo]),
};
const followed = newTeamFile(document, 'team.json');
const after: TeamFile = {
  ...followed,
  exportedAt: document.exportedAt,
  base: document.people,
  who: { anna: 'anna', bo: 'bo' },
};

async function started() {
  const app = createHarness();
  valueOf(await app.roster.save([me]));
  valueOf(await app.teamFiles.keep(followed));
  const names = async () => (await app.roster.all()).people.map(({ name }) => name);
  return { app, names, file: async () => (await app.teamFiles.all()).followed[0] };
}

it('is remembered with the people that were taken of it, or neither is', async () => {
  const { app, names, file } = await started();
  const wrong = { ...bo, zone: 'Nowhere/Else' };
  const refused = await app.takePeople.take({ people: [anna, wrong], seen: {}, team: after });
  expect(refused.ok).toBe(false);
  expect(await file()).toEqual(followed);
  const { saved, before } = valueOf(
    await app.takePeople.take({ people: [anna, bo], seen: {}, team: after }),
  );
  expect(await file()).toEqual(after);
  const ids = Object.fromEntries(saved.map(({ id, updated }) => [id, updated]));
  valueOf(await app.takePeople.takeBack(ids, before, followed));
  expect(await names()).toEqual([]);
  expect(await file()).toEqual(followed);
});

it('holds nothing of whom I forget, then or later, and keeps the file from bringing them again', async () => {
  const { app, file } = await started();
  valueOf(await app.takePeople.take({ people: [anna, bo], seen: {}, team: after }));
  valueOf(await app.roster.forget('anna'));
  expect(JSON.stringify(await file())).not.toMatch(/anna/i);
  expect((await file())?.forgotten).not.toEqual([]);
  // A page that had read the file before writes what it knows.
  valueOf(await app.teamFiles.keep(after));
  expect(JSON.stringify(await file())).not.toMatch(/anna/i);
});

it('is no longer followed, and everybody stays', async () => {
  const { app, names } = await started();
  valueOf(await app.takePeople.take({ people: [bo], seen: {}, team: after }));
  valueOf(await app.teamFiles.drop('team-1'));
  expect((await app.teamFiles.all()).followed).toEqual([]);
  expect(await names()).toEqual(['Bo']);
});

it('is gone with everything else, the one that I keep too', async () => {
  const { app } = await started();
  const own = { id: 'x', name: 'x.json', exportedAt: document.exportedAt, written: 'y' };
  valueOf(await app.teamFiles.keepOwn(own));
  expect((await app.teamFiles.all()).own).toEqual(own);
  valueOf(await app.backups.deleteEverything());
  expect(await app.teamFiles.all()).toMatchObject({ followed: [], own: null });
});
