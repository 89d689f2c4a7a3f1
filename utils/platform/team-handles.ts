/**
 * Files on disk that the user picked once (File System Access API). Their handles cannot travel in a
 * message, so pages keep them in a small database of their own; nothing but handles lies there.
 */

/** As much of the browser's own type as is used. */
export interface TeamHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  queryPermission?(wanted: { mode: Mode }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: Mode }): Promise<PermissionState>;
}
type Mode = 'read' | 'readwrite';

interface Pickers {
  showOpenFilePicker?(options: object): Promise<TeamHandle[]>;
  showSaveFilePicker?(options: object): Promise<TeamHandle>;
}
const pickers = globalThis as unknown as Pickers;
const TYPES = [{ accept: { 'application/json': ['.json'] } }];

/** Chromium has it, Firefox and some browsers that care for privacy do not. */
export const canPickFiles = (): boolean => typeof pickers.showOpenFilePicker === 'function';

/** @returns Null when the user picked none. Call it from a click. */
export async function pickFile(): Promise<TeamHandle | null> {
  const picked = await pickers.showOpenFilePicker?.({ id: 'team', types: TYPES }).catch(ifAborted);
  return picked?.[0] ?? null;
}

/** Of a file that was dropped, where the browser gives one. Call it in the event itself. */
export async function droppedHandle(
  item: DataTransferItem | undefined,
): Promise<TeamHandle | null> {
  const { getAsFileSystemHandle: get } = (item ?? {}) as {
    getAsFileSystemHandle?: () => Promise<(TeamHandle & { kind: string }) | null>;
  };
  const handle = (await get?.call(item).catch(() => null)) ?? null;
  return handle?.kind === 'file' ? handle : null;
}

/** @returns Null when the user picked none. Call it from a click. */
export async function pickPlace(suggestedName: string): Promise<TeamHandle | null> {
  const options = { id: 'team', suggestedName, types: TYPES };
  return (await pickers.showSaveFilePicker?.(options).catch(ifAborted)) ?? null;
}

function ifAborted(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') return null;
  throw error;
}

/** Without asking. A browser that asks for nothing has granted it. */
export async function mayUse(handle: TeamHandle, mode: Mode): Promise<boolean> {
  return ((await handle.queryPermission?.({ mode })) ?? 'granted') === 'granted';
}

/** Asks where it must. Call it from a click. */
export async function askToUse(handle: TeamHandle, mode: Mode): Promise<boolean> {
  if (await mayUse(handle, mode)) return true;
  return (await handle.requestPermission?.({ mode })) === 'granted';
}

/** The whole text or, where the browser refuses, what was there before: it writes a copy and swaps. */
export async function writeHandle(handle: TeamHandle, text: string): Promise<void> {
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
}

const STORE = 'handles';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('meanwhile-files', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const tx = database.transaction(STORE, mode);
      const request = work(tx.objectStore(STORE));
      tx.addEventListener('complete', () => resolve(request.result));
      tx.addEventListener('abort', () => reject(tx.error ?? new Error('refused')));
    });
  } finally {
    database.close();
  }
}

/** @param key Of the team file; `own` for the one that I keep. */
export async function keepHandle(key: string, handle: TeamHandle): Promise<void> {
  await withStore('readwrite', (store) => store.put(handle, key));
}

export async function handleOf(key: string): Promise<TeamHandle | null> {
  return (await withStore<TeamHandle | undefined>('readonly', (store) => store.get(key))) ?? null;
}

export async function dropHandle(key: string): Promise<void> {
  await withStore('readwrite', (store) => store.delete(key));
}

export async function dropAllHandles(): Promise<void> {
  await withStore('readwrite', (store) => store.clear());
}
