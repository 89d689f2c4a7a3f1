import { expect, test } from 'vitest';

import { readBackup, writeBackup } from '../../../utils/exchange/backup';
import type { Account } from '../../../utils/domain/person';
import { anna, createHarness, mail, me, valueOf } from './harness';
import { personOf, WEEK } from '../domain/people';

const account: Account = { kind: 'google', account: '114900000000000000001' };
const ref = { google: account.account, name: 'Anna Weber' };
const bo = personOf({ id: 'bo', name: 'Bo Nakamura', zone: 'Asia/Tokyo', workWeek: WEEK });

async function team() {
  const app = createHarness();
  valueOf(await app.roster.save([me, anna, bo]));
  const matched = async (wanted = ref) => {
    const { people } = await app.resolver.resolve('google-docs', [wanted]);
    return people[0]?.id ?? null;
  };
  const asked = async (id = 'anna') => (await app.resolver.card(id, null, [], ref))?.learn ?? null;
  const record = async (id = 'anna') =>
    (await app.roster.all()).people.find((one) => one.id === id);
  return { app, matched, asked, record };
}

/** Another computer, with a backup file of this one. */
async function movedTo(app: ReturnType<typeof createHarness>) {
  const file = writeBackup(await app.backups.export());
  const other = createHarness();
  valueOf(await other.backups.import(valueOf(readBackup(file))));
  return other;
}

test('the card asks about an account that nobody has, of the person who matched by name', async () => {
  const { app, asked } = await team();
  expect(await asked()).toEqual(account);
  expect(await asked('bo')).toBeNull();
  const mailed = await app.resolver.card('anna', mail(), [], mail().people[0]);
  expect(mailed?.learn).toBeUndefined();
});

test('yes is remembered: the account wins over the name, through a restart and a backup', async () => {
  const { app, matched, asked, record } = await team();
  valueOf(await app.learn('anna', account, true));
  expect(await matched({ ...ref, name: 'Anna Berger' })).toBe('anna');
  expect(await asked()).toBeNull();
  expect((await record())?.identities).toEqual([...(anna.identities ?? []), account]);
  const other = await movedTo(app.restart());
  const { people } = await other.resolver.resolve('google-docs', [{ ...ref, name: 'A.' }]);
  expect(people[0]?.id).toBe('anna');
});

test('no is remembered: no question and no match by name, through a restart and a backup', async () => {
  const { app, matched, asked } = await team();
  valueOf(await app.learn('anna', account, false));
  expect([await matched(), await asked()]).toEqual([null, null]);
  const other = await movedTo(app.restart());
  const { people } = await other.resolver.resolve('google-docs', [ref, { name: ref.name }]);
  expect(people.map((one) => one?.id ?? null)).toEqual([null, 'anna']);
});

test.each([true, false])(
  'an answer (%s) is taken back without what came between',
  async (theirs) => {
    const { app, matched, asked, record } = await team();
    const before = await record();
    valueOf(await app.learn('anna', account, theirs));
    const between = await record();
    valueOf(await app.roster.save([{ ...(between ?? anna), role: 'Editor' }]));
    valueOf(await app.learn('anna', account, null));
    const { updated: _then, ...rest } = before ?? anna;
    expect(await record()).toMatchObject({ ...rest, role: 'Editor' });
    expect(await record()).not.toHaveProperty('notIdentities');
    expect([await matched(), await asked()]).toEqual(['anna', account]);
  },
);

test('somebody else’s account, one that is none, and a person who is gone are refused', async () => {
  const { app, record } = await team();
  valueOf(await app.learn('bo', account, true));
  const codes = async (...wanted: Parameters<typeof app.learn>) => {
    const result = await app.learn(...wanted);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  };
  expect(await codes('anna', account, true)).toEqual(['google_taken']);
  expect(await codes('anna', { kind: 'google', account: 'anna' }, false)).toEqual([
    'google_account',
  ]);
  expect(await codes('gone', account, true)).toEqual(['person_gone']);
  expect((await record())?.identities).toEqual(anna.identities);
});

test('a question that was put off stays one, through a restart, until it is answered', async () => {
  const { app, matched, record } = await team();
  const before = await record();
  const card = async (on = app) => on.resolver.card('anna', null, [], ref);
  expect((await card())?.learnPutOff).toBeUndefined();
  valueOf(await app.learn('anna', account, 'later'));
  expect(await record()).toEqual(before);
  expect(await matched()).toBe('anna');
  const again = await card(app.restart());
  expect([again?.learn, again?.learnPutOff]).toEqual([account, true]);
  valueOf(await app.learn('anna', account, false));
  valueOf(await app.learn('anna', account, null));
  expect((await card())?.learnPutOff).toBeUndefined();
});
