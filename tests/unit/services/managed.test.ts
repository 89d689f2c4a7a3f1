import { describe, expect, it } from 'vitest';

import { readManaged } from '../../../utils/exchange/managed';
import { personOf, WEEK } from '../domain/people';
import { anna, createHarness, mail, me, valueOf } from './harness';

const BO = {
  name: 'Bo',
  email: 'bo@example.com',
  zone: 'Asia/Tokyo',
  role: 'Designer',
  workWeek: WEEK,
};
const CORA = { name: 'Cora', email: 'cora@example.com', zone: 'Africa/Lagos' };

async function started() {
  const app = createHarness();
  valueOf(await app.roster.save([me, anna]));
  const apply = async (policy: object | null) => {
    app.machine.now += 1000;
    return valueOf(await app.managed.apply(readManaged(policy)));
  };
  const all = async () => (await app.roster.all()).people;
  return {
    app,
    apply,
    all,
    names: async () => (await all()).map(({ name }) => name),
    named: async (name: string) => (await all()).find((one) => one.name === name),
    edit: async (name: string, part: object) => {
      const person = (await all()).find((one) => one.name === name);
      valueOf(await app.roster.save([{ ...(person ?? anna), ...part }]));
    },
  };
}

describe('people', () => {
  it('come in, merged by identity, and the same policy again changes nothing', async () => {
    const { app, apply, names, named } = await started();
    const anna2 = { name: 'Weber, Anna', email: 'anna@example.com', role: 'Editor' };
    expect(await apply({ people: [BO, anna2] })).toBe(true);
    // The name on file is the user's word; the role was nobody's.
    expect(await names()).toEqual(['Anna Weber', 'Bo']);
    expect(await named('Anna Weber')).toMatchObject({ id: 'anna', role: 'Editor' });
    const { revision } = await app.roster.all();
    expect(await apply({ people: [BO, anna2] })).toBe(false);
    expect((await app.roster.all()).revision).toBe(revision);
    const state = await app.managed.state();
    expect(state?.people.toSorted()).toEqual(['anna', 'managed email bo@example.com']);
  });

  it('follow the policy, but for what I changed', async () => {
    const { apply, edit, named } = await started();
    await apply({ people: [BO] });
    await edit('Bo', { role: 'Lead', mine: { note: 'Likes short mails' } });
    await apply({ people: [{ ...BO, role: 'Senior designer', zone: 'Asia/Seoul' }] });
    expect(await named('Bo')).toMatchObject({
      role: 'Lead',
      zone: 'Asia/Seoul',
      mine: { note: 'Likes short mails' },
    });
  });

  it('go with the policy where they came by it; reminders and my note stay', async () => {
    const { app, apply, edit, names } = await started();
    const anna2 = { name: 'Anna Weber', email: 'anna@example.com' };
    await apply({ people: [BO, anna2] });
    const bo = (await app.roster.all()).people.find(({ name }) => name === 'Bo');
    await edit('Bo', { mine: { note: 'Likes short mails' } });
    const target = { ...mail(), people: [{ email: 'bo@example.com', name: 'Bo' }] };
    const rule = { kind: 'when-starts', person: bo?.id ?? '' } as const;
    valueOf(await app.reminders.remind({ target, rule }));
    expect(await apply(null)).toBe(true);
    expect(await names()).toEqual(['Anna Weber']);
    expect(await app.managed.state()).toBeNull();
    expect((await app.reminders.all()).reminders[0]).toMatchObject({
      names: ['Bo'],
      fixed: true,
      rule: { kind: 'at' },
    });
    const { log } = await app.backups.export();
    expect(log).toMatchObject([{ kind: 'note', title: 'Likes short mails', names: ['Bo'] }]);
  });

  it('come back with it as they were, my note too', async () => {
    const { apply, edit, named, names } = await started();
    await apply({ people: [BO, CORA] });
    await edit('Bo', { role: 'Lead', mine: { note: 'Note' } });
    await apply({ people: [CORA] });
    expect(await names()).toEqual(['Anna Weber', 'Cora']);
    await apply({ people: [BO, CORA] });
    expect(await named('Bo')).toMatchObject({ role: 'Lead', mine: { note: 'Note' } });
    await apply({ people: [CORA] });
    expect(await names()).toEqual(['Anna Weber', 'Cora']);
  });

  it('stay away when I removed or forgot them, whatever the policy says', async () => {
    const { app, apply, all, names } = await started();
    await apply({ people: [BO, CORA] });
    for (const { id, name } of await all()) {
      if (name === 'Bo') valueOf(await app.roster.remove(id));
      if (name === 'Cora') valueOf(await app.roster.forget(id));
    }
    await apply({
      people: [
        { ...BO, role: 'Lead' },
        { ...CORA, role: 'Editor' },
      ],
    });
    expect(await names()).toEqual(['Anna Weber']);
    expect((await app.managed.state())?.away).toBe(2);
  });

  it('are not gone when their entry cannot be read', async () => {
    const { app, apply, names } = await started();
    await apply({ people: [BO, CORA] });
    await apply({ people: [{ ...BO, zone: 'Nowhere' }, CORA] });
    expect(await names()).toEqual(['Anna Weber', 'Bo', 'Cora']);
    expect((await app.managed.state())?.problems).toMatchObject([
      { code: 'zone_unknown_near', at: 'people[0] (Bo)' },
    ]);
    await apply({ settings: { theme: 'dark' } });
    expect(await names()).toEqual(['Anna Weber', 'Bo', 'Cora']);
    await apply({ people: [CORA] });
    expect(await names()).toEqual(['Anna Weber', 'Cora']);
  });

  it('that cannot be stored are told, and the others come', async () => {
    const { app, apply, names } = await started();
    const two = [
      { kind: 'email', value: 'anna@example.com' },
      { kind: 'email', value: 'x@example.com' },
    ];
    valueOf(
      await app.roster.save([personOf({ id: 'x', name: 'X', identities: [two[1] as never] })]),
    );
    await apply({
      people: [{ name: 'Two', identities: two }, BO, { name: 'Mika', email: 'mika@example.com' }],
    });
    expect(await names()).toEqual(['Anna Weber', 'Bo', 'X']);
    expect((await app.managed.state())?.problems).toMatchObject([{ code: 'import_fits_two' }]);
  });
});

describe('settings', () => {
  it('hold over mine, which come back when the policy goes', async () => {
    const { app, apply } = await started();
    valueOf(await app.preferences.saveSettings({ theme: 'dark', clock: 'h12' }));
    await apply({
      settings: { theme: 'light' },
      sites: { slack: false },
      norms: { slack: { workingHours: 4 } },
    });
    expect(await app.preferences.settings()).toMatchObject({
      theme: 'light',
      clock: 'h12',
      sites: { slack: { enabled: false }, gmail: { enabled: true } },
      teamNorms: { slack: { workingHours: 4 } },
    });
    expect(await app.resolver.resolve('slack', [])).toMatchObject({ enabled: false });
    await apply(null);
    expect(await app.preferences.settings()).toMatchObject({
      theme: 'dark',
      clock: 'h12',
      sites: { slack: { enabled: true } },
      teamNorms: {},
    });
  });

  it('that I save beside them are mine alone', async () => {
    const { app, apply } = await started();
    await apply({ sites: { slack: false }, norms: { slack: { workingHours: 4 } } });
    // Pages save a whole group of which one part is the organisation's.
    const { sites, teamNorms } = await app.preferences.settings();
    const answer = valueOf(
      await app.preferences.saveSettings({
        sites: { ...sites, gmail: { enabled: false } },
        teamNorms: { ...teamNorms, gmail: { workingDays: 2 } },
      }),
    );
    expect(answer.sites).toMatchObject({ slack: { enabled: false }, gmail: { enabled: false } });
    valueOf(await app.preferences.switchLineOff({ site: 'slack' }));
    expect((await app.backups.export()).settings).toMatchObject({
      sites: { slack: { enabled: true }, gmail: { enabled: false } },
      teamNorms: { gmail: { workingDays: 2 } },
    });
    await apply(null);
    expect(await app.preferences.settings()).toMatchObject({
      sites: { slack: { enabled: true }, gmail: { enabled: false } },
      teamNorms: { gmail: { workingDays: 2 } },
      lineOff: { sites: ['slack'] },
    });
    expect((await app.preferences.settings()).teamNorms).not.toHaveProperty('slack');
  });
});
