import { createHash, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';
import { BUILT, type Extension, launch } from './launch.ts';
import { until } from './until.ts';
import { ask } from './worker.ts';

/** Where Chromium on Linux looks; other systems and brands have other places. */
const POLICIES = process.env['CHROMIUM_POLICIES'] ?? '/etc/chromium/policies/managed';

/** The id of an unpacked extension is made of its path. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Null where this machine does not let us. */
function policyWriter(id: string) {
  const path = join(POLICIES, `meanwhile-test-${randomUUID()}.json`);
  try {
    mkdirSync(POLICIES, { recursive: true });
    writeFileSync(path, '{}');
  } catch {
    return null;
  }
  return {
    write: (policy: object) =>
      writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } })),
    remove: () => rmSync(path, { force: true }),
  };
}

const POLICY = {
  organisation: 'Acme',
  people: [
    { name: 'Anna Weber', email: 'anna@example.com', zone: 'Europe/Berlin' },
    { name: 'Bo', email: 'bo@example.com', zone: 'GMT+9' },
  ],
  norms: { slack: { workingHours: 4 } },
  sites: { slack: false },
  settings: { theme: 'dark' },
};

const names = async (page: Page) =>
  (await ask<{ people: Person[] }>(page, 'ui→bg people')).people.map(({ name }) => name);

/** Whether this browser reads policies from that folder at all. */
async function isRead(page: Page): Promise<boolean> {
  const read = async () => {
    const policy = await page.evaluate('chrome.storage.managed.get()');
    return Object.keys(policy as object).length > 0;
  };
  return until(read, 'no policy', 10_000).catch(() => false);
}

// Its own folder has its own id: no other test's browser is under this policy.
test('an administrator ships people, norms and switches, and takes them back', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'meanwhile-managed-')));
  const profile = mkdtempSync(join(tmpdir(), 'meanwhile-profile-'));
  const policy = policyWriter(idOf(folder));
  test.skip(policy === null, `${POLICIES} cannot be written on this machine`);
  let extension: Extension | undefined;
  try {
    cpSync(BUILT, folder, { recursive: true });
    policy?.write(POLICY);
    extension = await launch({ extension: folder, profile });
    expect(extension.id).toBe(idOf(folder));
    const page = await extension.openPage('options.html#/data');
    test.skip(!(await isRead(page)), `this browser does not read ${POLICIES}`);
    const panel = page.getByRole('region', { name: 'From Acme' });
    await expect(panel).toContainText('1 person on your roster comes from it.');
    await expect(panel).toContainText('It has set 3 settings.');
    await expect(panel).toContainText('people[1] (Bo): ');
    await page.goto(extension.url('options.html#/sites'));
    const slack = page.getByRole('switch', { name: 'Draw marks in Slack' });
    await expect(slack).toBeDisabled();
    await expect(slack).not.toBeChecked();
    await page.goto(extension.url('options.html#/roster'));
    await expect(page.getByRole('listitem').filter({ hasText: 'Anna Weber' })).toContainText(
      'From your organisation',
    );
    await ask(page, 'ui→bg save people', {
      people: [{ id: 'mine', updated: '2026-11-01T00:00:00.000Z', name: 'Cy' }],
    });
    expect(extension.unplanned).toEqual([]);
    await extension.close();

    policy?.write({});
    extension = await launch({ extension: folder, profile });
    const after = await extension.openPage('options.html#/sites');
    await expect.poll(() => names(after)).toEqual(['Cy']);
    await expect(after.getByRole('switch', { name: 'Draw marks in Slack' })).toBeChecked();
  } finally {
    policy?.remove();
    await extension?.close();
    for (const one of [folder, profile])
      rmSync(one, { recursive: true, force: true, maxRetries: 3 });
  }
});
