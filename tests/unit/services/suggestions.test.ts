import { expect, it } from 'vitest';

import type { PersonRef } from '../../../utils/domain/person';
import { DAY } from '../../../utils/domain/snapshot-read';
import { createSuggestions } from '../../../utils/services/suggestions';
import { anna, createHarness, me, valueOf } from './harness';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const SLACK = 'https://app.slack.com/client/T0ACME/C0LAUNCH';
const KIM: PersonRef = { email: 'kim@example.com', name: 'Kim Lee' };
const SAM: PersonRef = { slack: { team: 'T0ACME', user: 'U0SAM0001' }, name: 'Sam Ode' };

async function known({ on = true } = {}) {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const suggestions = createSuggestions(app.ports);
  if (on) valueOf(await suggestions.switch(true));
  const stored = () => app.ports.store.read((tx) => tx.objectStore('seen').getAll());
  const revision = async () => (await app.roster.all()).revision;
  /** Seen on so many days from now on, once a day. */
  const see = async (refs: readonly PersonRef[], days = 1, url = INBOX) => {
    for (let day = 0; day < days; day += 1) {
      if (day > 0) app.machine.now += DAY;
      await suggestions.note(url === INBOX ? 'gmail' : 'slack', refs, url);
      await suggestions.count();
    }
  };
  const names = async () => (await suggestions.all()).people.map(({ name }) => name);
  return { app, suggestions, stored, revision, see, names };
}

it('nothing at all is kept before somebody wants it', async () => {
  const { suggestions, stored } = await known({ on: false });
  expect(await suggestions.note('gmail', [KIM], INBOX)).toBe(false);
  await suggestions.count();
  expect(await stored()).toEqual([]);
  expect(await suggestions.all()).toEqual({ on: false, domains: ['example.com'], people: [] });
  // Nor in memory: who was named before is not counted after.
  valueOf(await suggestions.switch(true));
  await suggestions.count();
  expect(await stored()).toEqual([]);
});

it('suggests whom three days named, in mail and in the workspace, and no one seen less', async () => {
  const { suggestions, see, names } = await known();
  await see([KIM, { email: 'paula@elsewhere.example' }], 2);
  expect(await names()).toEqual([]);
  await see([SAM], 1, SLACK);
  await see([{ ...SAM, slack: { team: 'T0GUEST', user: 'U0GUEST01' } }], 3, SLACK);
  await see([KIM, SAM]);
  expect(await names()).toEqual(['Kim Lee']);
  expect((await suggestions.all()).people[0]?.days).toHaveLength(3);
});

it('neither teammates nor I nor robots are counted', async () => {
  const { stored, see } = await known();
  const refs = ['anna', 'mika', 'no-reply'].map((one) => ({ email: `${one}@example.com` }));
  await see(refs, 3);
  expect(await stored()).toEqual([]);
});

it('a page that asks again and again writes once a day', async () => {
  const { app, suggestions, stored } = await known();
  let writes = 0;
  const { store } = app.ports;
  const counting = createSuggestions({
    ...app.ports,
    store: { ...store, write: (...args) => ((writes += 1), store.write(...args)) },
  });
  for (let time = 0; time < 30; time += 1) {
    const wanted = await counting.note('gmail', [KIM], INBOX);
    if (wanted) await counting.count();
  }
  expect(writes).toBe(1);
  expect((await stored())[0]?.days).toEqual(['2026-11-23']);
  expect(await suggestions.note('gmail', [], INBOX)).toBe(false);
});

it('two windows at once, and a worker that starts anew, count nobody twice and lose nobody', async () => {
  const { app, suggestions, stored } = await known();
  await Promise.all([
    suggestions.note('gmail', [KIM], INBOX),
    suggestions.note('slack', [SAM, KIM], SLACK),
  ]);
  await Promise.all([suggestions.count(), suggestions.count()]);
  const restarted = createSuggestions(app.ports);
  await restarted.note('gmail', [KIM], INBOX);
  await restarted.count();
  expect((await stored()).map(({ name, days }) => [name, days.length])).toEqual([
    ['Kim Lee', 1],
    ['Sam Ode', 1],
  ]);
});

it('a write that fails is made up for', async () => {
  const { app, stored } = await known();
  let broken = true;
  const { store } = app.ports;
  const write: typeof store.write = (...args) =>
    broken ? Promise.reject(new Error('full')) : store.write(...args);
  const suggestions = createSuggestions({ ...app.ports, store: { ...store, write } });
  await suggestions.note('gmail', [KIM], INBOX);
  await expect(suggestions.count()).rejects.toThrow('full');
  broken = false;
  await suggestions.count();
  expect(await stored()).toHaveLength(1);
});

it('switched off, all that was kept is gone at once, what waits to be written too', async () => {
  const { app, suggestions, stored, see, names } = await known();
  await see([KIM], 3);
  await suggestions.dismiss('email sam@example.com');
  await suggestions.note('slack', [SAM], SLACK);
  valueOf(await suggestions.switch(false));
  await suggestions.count();
  expect(await stored()).toEqual([]);
  valueOf(await suggestions.switch(true));
  expect(await names()).toEqual([]);
  const refused = await app.ports.store.read((tx) => tx.objectStore('meta').get('notSuggested'));
  expect(refused?.value).toEqual([]);
});

it('whoever is added, removed or forgotten is not suggested', async () => {
  const { app, see, names, stored } = await known();
  await see([KIM], 3);
  const identities = [{ kind: 'email', value: 'Kim@example.com' } as const];
  const kim = { id: 'kim', updated: '', name: 'Kim Lee', identities };
  valueOf(await app.roster.save([kim]));
  expect(await names()).toEqual([]);
  valueOf(await app.roster.remove('kim'));
  await see([KIM], 3);
  expect(await names()).toEqual([]);
  valueOf(await app.roster.save([kim]));
  valueOf(await app.roster.forget('kim'));
  expect(await stored()).toEqual([]);
});

it('"Not this one" is remembered, and can be taken back', async () => {
  const { suggestions, see, names } = await known();
  await see([KIM], 3);
  const before = await suggestions.dismiss('email kim@example.com');
  await see([KIM], 3);
  expect(await names()).toEqual([]);
  if (before) await suggestions.recall(before);
  expect(await names()).toEqual(['Kim Lee']);
});

it('thirty days later nobody is left, though no page named anybody', async () => {
  const { app, suggestions, stored, see } = await known();
  await see([KIM], 3);
  app.machine.now += 29 * DAY;
  await suggestions.beginDay();
  expect(await stored()).toHaveLength(1);
  app.machine.now += DAY;
  await suggestions.beginDay();
  expect(await stored()).toEqual([]);
});

it('has open pages name their people again once a day, and changes no answer of ours', async () => {
  const { app, suggestions, revision, see } = await known();
  const before = await revision();
  app.browser.told.length = 0;
  await suggestions.beginDay();
  await suggestions.beginDay();
  // A worker that starts anew on the same day, too.
  await createSuggestions(app.ports).beginDay();
  expect(app.browser.told).toHaveLength(1);
  app.machine.now += DAY;
  let writes = 0;
  const { store } = app.ports;
  const write: typeof store.write = (...args) => ((writes += 1), store.write(...args));
  const delivering = createSuggestions({ ...app.ports, store: { ...store, write } });
  for (let time = 0; time < 5; time += 1) await delivering.beginDay();
  expect(app.browser.told).toHaveLength(2);
  expect(writes).toBe(1);
  await see([KIM], 3);
  await suggestions.dismiss('email kim@example.com');
  expect(await revision()).toBe(before);
  valueOf(await suggestions.switch(false));
  app.machine.now += DAY;
  await suggestions.beginDay();
  expect(app.browser.told).toHaveLength(2);
});

it('is in no backup and no copy, and goes with everything', async () => {
  const { app, suggestions, stored, see } = await known();
  await see([KIM], 3);
  await app.lastGood.keep();
  const kept = [await app.backups.export(), app.browser.lastGood];
  expect(JSON.stringify(kept)).not.toMatch(/kim@|Kim Lee|suggest/i);
  valueOf(await app.backups.deleteEverything());
  suggestions.forget();
  expect(await stored()).toEqual([]);
  expect((await suggestions.all()).on).toBe(false);
  expect(await suggestions.note('gmail', [KIM], INBOX)).toBe(false);
});

it('offers them as the context menu does: name and account, and no zone', async () => {
  const { suggestions, see } = await known();
  await see([KIM], 1);
  await see([SAM], 1, SLACK);
  expect(await suggestions.personOf('email kim@example.com')).toEqual({
    ref: KIM,
    email: KIM.email,
  });
  expect(await suggestions.personOf('slack T0ACME/U0SAM0001')).toEqual({ ref: SAM });
  expect(await suggestions.personOf('email nobody@example.com')).toBeNull();
});
