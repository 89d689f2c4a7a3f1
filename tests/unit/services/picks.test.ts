import { describe, expect, it } from 'vitest';

import type { NewPick } from '../../../utils/protocol/messages';
import { anna, createHarness, me, valueOf } from './harness';

const HOUR = 3_600_000;
const ben = { ...anna, id: 'ben', name: 'Ben', identities: [] };
const PICK: NewPick = {
  start: 1_000_000,
  length: HOUR,
  people: ['me', 'anna'],
  outside: [{ person: 'anna', fit: 'late' }],
};

describe('slots that were chosen', () => {
  it('are kept, and leave a bare marker when they are taken back', async () => {
    const app = createHarness();
    const pick = valueOf(await app.picks.keep(PICK));
    expect(await app.picks.all()).toEqual([{ ...PICK, id: pick.id, updated: pick.updated }]);
    valueOf(await app.picks.remove(pick.id));
    expect(await app.picks.all()).toEqual([]);
    const [marker] = (await app.backups.export()).picks ?? [];
    expect(marker).toMatchObject({
      id: pick.id,
      people: [],
      outside: [],
      deleted: marker?.updated,
    });
    expect(await app.picks.remove('x')).toMatchObject({ ok: false });
  });

  it('go out and in with the backup, under the ids of the roster they come to', async () => {
    const from = createHarness();
    valueOf(await from.roster.save([{ ...anna, id: 'other' }, me]));
    const outside = [{ person: 'other', fit: 'early' }] as const;
    valueOf(await from.picks.keep({ ...PICK, people: ['me', 'other'], outside }));
    const document = await from.backups.export();
    const to = createHarness();
    valueOf(await to.roster.save([anna, me]));
    const plan = await to.backups.plan(document);
    expect(plan.changes).toContainEqual(expect.objectContaining({ kind: 'pick', change: 'add' }));
    valueOf(await to.backups.import(document));
    expect(await to.picks.all()).toMatchObject([
      { people: ['me', 'anna'], outside: [{ person: 'anna', fit: 'early' }] },
    ]);
    expect((await to.backups.plan(document)).counts).toMatchObject({ add: 0, update: 0 });
    const { picks: _none, ...older } = document;
    valueOf(await to.backups.import(older));
    expect(await to.picks.all()).toHaveLength(1);
  });

  it('do not come back by an older file once they were taken back', async () => {
    const app = createHarness();
    const pick = valueOf(await app.picks.keep(PICK));
    const document = await app.backups.export();
    app.machine.now += 1000;
    valueOf(await app.picks.remove(pick.id));
    valueOf(await app.backups.import(document));
    expect(await app.picks.all()).toEqual([]);
  });

  it('forget who is forgotten, and go where they named nobody else', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, ben, me]));
    valueOf(await app.picks.keep(PICK));
    valueOf(await app.picks.keep({ ...PICK, people: ['me', 'anna', 'ben'] }));
    valueOf(await app.roster.forget('anna'));
    expect(await app.picks.all()).toMatchObject([{ people: ['me', 'ben'], outside: [] }]);
    expect(JSON.stringify(await app.backups.export())).not.toContain('anna');
  });

  it('are in the copy outside the database, and gone with everything', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, me]));
    valueOf(await app.picks.keep(PICK));
    await app.lastGood.renew();
    const copy = await app.ports.lastGood.unpack(app.browser.lastGood.data ?? '');
    expect(JSON.parse(copy)).toMatchObject({ picks: [{ people: PICK.people }] });
    valueOf(await app.backups.deleteEverything());
    expect(await app.picks.all()).toEqual([]);
  });
});
