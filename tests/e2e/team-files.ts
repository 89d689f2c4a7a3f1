// Files in the browser's own file system of the extension's origin: real handles, which a picker that
// no test can press would give, are kept in the database and read again after a reload.
import type { Page } from '@playwright/test';

import type { Person } from '../../utils/domain/person.ts';

/** Writes a file that the pickers of `pickFrom` give. */
export async function putFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async (file) => {
      const root = await navigator.storage.getDirectory();
      const writable = await (
        await root.getFileHandle(file.name, { create: true })
      ).createWritable();
      await writable.write(file.text);
      await writable.close();
    },
    { name, text },
  );
}

/** What stands in it; null where there is none. */
export async function fileText(page: Page, name: string): Promise<string | null> {
  return page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle(wanted).catch(() => null);
    return handle && (await handle.getFile()).text();
  }, name);
}

export async function removeFile(page: Page, name: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    await (await navigator.storage.getDirectory()).removeEntry(wanted);
  }, name);
}

/** The browser's pickers choose this file, until the page is loaded again. */
export async function pickFrom(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const pick = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getFileHandle(wanted, { create: true });
    };
    Object.assign(window, {
      showOpenFilePicker: async () => [await pick()],
      showSaveFilePicker: pick,
    });
  }, name);
}

const DAY = 86_400_000;

/** A team file as Meanwhile writes it; a later day is a later writing, and all lie behind us. */
export function teamFile(
  day: number,
  teammates: readonly Partial<Person>[],
  part: object = {},
): string {
  return JSON.stringify({
    format: 'meanwhile-roster',
    version: 1,
    id: 'team-1',
    owner: 'Cora',
    exportedAt: new Date(Date.now() - (30 - day) * DAY).toISOString(),
    teammates,
    ...part,
  });
}
