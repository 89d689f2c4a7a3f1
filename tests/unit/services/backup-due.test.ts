import { expect, it } from 'vitest';

import { anna, createHarness, me, valueOf } from './harness';

const DAYS = 86_400_000;

it('an export is offered after 30 days of changes, not of days, and never again after it', async () => {
  const app = createHarness();
  await app.reconcile();
  app.machine.now += 60 * DAYS;
  await app.reconcile();
  expect(app.browser.view?.backup).toBeUndefined();

  valueOf(await app.roster.save([anna, me]));
  await app.reconcile();
  const changed = app.machine.now;
  app.machine.now += 29 * DAYS;
  await app.reconcile();
  expect(app.browser.view?.backup).toBeUndefined();
  app.machine.now += 2 * DAYS;
  await app.reconcile();
  expect(app.browser.view?.backup).toBe(changed);

  valueOf(await app.backups.exported());
  app.machine.now += 60 * DAYS;
  await app.reconcile();
  expect(app.browser.view?.backup).toBeUndefined();
});

it('nothing is said where the switch is off', async () => {
  const app = createHarness();
  await app.reconcile();
  valueOf(await app.roster.save([anna]));
  valueOf(await app.preferences.saveSettings({ askBackup: false }));
  await app.reconcile();
  app.machine.now += 60 * DAYS;
  await app.reconcile();
  expect(app.browser.view?.backup).toBeUndefined();
});
