import { rmSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { sampleMe, sampleRoster } from '../pages/roster.ts';
import { install, restart } from './lifecycle.ts';
import { seedRoster } from './seed.ts';
import { ask } from './worker.ts';

const OLD = '2026-01-15';

test('after a journey the hours are asked about, and old zones are', async ({}, info) => {
  test.setTimeout(60_000);
  const profile = info.outputPath('profile');
  const before = await install(profile, { zone: 'Europe/Amsterdam' });
  const page = await before.openQuietPage();
  const { zone: _zone, ...mine } = sampleMe(Date.now());
  const [anna, bo, ...others] = sampleRoster(Date.now());
  if (!anna || !bo) throw new Error('the sample has too few people');
  const old = [anna, bo].map((one) => ({ ...one, zoneConfirmed: OLD }));
  await seedRoster(page, [...old, ...others], mine);
  await before.close();

  const after = await restart(profile, { zone: 'Asia/Tokyo' });
  const popup = await after.openPage('popup.html');
  const question = popup.getByRole('region', { name: 'This computer’s time zone changed' });
  await expect(question).toContainText('Tokyo time; before, it was Amsterdam');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.screenshot({ path: info.outputPath('popup.png'), fullPage: true });
  await question.getByRole('button', { name: 'Keep Amsterdam time' }).click();
  await expect(question).toHaveCount(0);
  const zoneOfMe = async () =>
    (await ask<{ me: Person }>(popup, 'ui→bg people')).me.zone ?? 'the computer’s';
  expect(await zoneOfMe()).toBe('Europe/Amsterdam');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(question).toBeVisible();
  expect(await zoneOfMe()).toBe('the computer’s');

  const zones = popup.getByRole('region', { name: 'Old time zones' });
  await expect(zones).toContainText('2 people');
  await zones.getByRole('button', { name: 'Later' }).click();
  await expect(zones).toHaveCount(0);

  const roster = await after.openPage('options.html#/roster');
  await expect(roster.getByRole('region', { name: 'This computer’s time zone' })).toBeVisible();
  await roster.screenshot({ path: info.outputPath('roster.png'), fullPage: true });
  await roster.emulateMedia({ colorScheme: 'dark' });
  await roster.screenshot({ path: info.outputPath('roster-dark.png'), fullPage: true });
  const confirmed = async (id: string) =>
    (await ask<{ people: Person[] }>(roster, 'ui→bg people')).people.find((one) => one.id === id);
  await roster
    .getByRole('group', { name: `Time zone of ${anna.name}` })
    .getByRole('button', { name: 'Yes' })
    .click();
  await expect.poll(async () => (await confirmed(anna.id))?.zoneConfirmed).toMatch(/^20/);
  expect((await confirmed(anna.id))?.zoneConfirmed).not.toBe(OLD);
  const ofBo = roster.getByRole('group', { name: `Time zone of ${bo.name}` });
  await ofBo.getByRole('button', { name: 'Don’t ask again' }).click();
  await expect(ofBo).toHaveCount(0);
  expect(await confirmed(bo.id)).toMatchObject({ zoneAsk: false, zoneConfirmed: OLD });
  await roster.getByRole('button', { name: 'Undo' }).click();
  await expect(ofBo).toBeVisible();
  await after.close();
  expect([...before.unplanned, ...after.unplanned]).toEqual([]);
  rmSync(profile, { recursive: true, force: true });
});
