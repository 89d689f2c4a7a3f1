import { browser } from './browser';

const KEY = 'view';
/** Raised with the record's shape: what an older version wrote is not painted from. */
const SHAPE = 3;
let queue: Promise<unknown> = Promise.resolve();

/** Writes the record from which the popup paints; one write after the other. */
export function writeView(view: unknown): Promise<void> {
  const write = () => browser.storage.local.set({ [KEY]: { shape: SHAPE, view } });
  const done = queue.then(write, write);
  queue = done.catch(() => undefined);
  return done;
}

/** @returns The record as it was last written; null before the first time, and after an update. */
export async function readView<T>(): Promise<T | null> {
  const stored = await browser.storage.local.get(KEY);
  const record = stored[KEY] as { shape?: number; view?: T } | undefined;
  return record?.shape === SHAPE ? (record.view ?? null) : null;
}

/** @returns A function that stops listening. */
export function onViewChanged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Only our own pages may read the record, where the browser can say so. */
export async function keepFromContentScripts(): Promise<void> {
  const area = browser.storage.local as {
    setAccessLevel?: (o: { accessLevel: string }) => unknown;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
