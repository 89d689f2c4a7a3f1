import type { CalendarAbsences } from '../../utils/domain/absences-types';
import type { PeoplePreview } from '../../utils/domain/import-types';
import { previewPeople } from '../../utils/domain/import-people';
import type { BackupDocument } from '../../utils/domain/backup-types';
import { fail, ok, problem, type Result } from '../../utils/domain/result';
import { checkFileSize, decodeText, readBackup, recognise } from '../../utils/exchange';
import { readPeople } from '../../utils/exchange/people';
import { readAbsences } from '../../utils/holidays/ics-absences';
import { placeOfZone } from '../../utils/zones';
import type { ImportRequest } from './read-import';

/** What a file turned out to be; places in words by the id of their zone. */
export type WorkerRead =
  | { readonly kind: 'backup'; readonly document: BackupDocument }
  | { readonly kind: 'absences'; readonly found: CalendarAbsences }
  | {
      readonly kind: 'people';
      readonly preview: PeoplePreview;
      readonly places: readonly (readonly [string, string])[];
    };

export type WorkerAnswer =
  | { readonly at: 'calendar' }
  | { readonly at: 'progress'; readonly done: number; readonly total: number }
  /** `Result<WorkerRead>` as JSON: a page takes it in a third of the time of as many objects. */
  | { readonly at: 'done'; readonly read: string };

/** Zips hold whole workspaces, of which one file is read; everything else is read as a whole. */
const MAX_BYTES = 512 * 1024 * 1024;
const MAX_TEXT_BYTES = 128 * 1024 * 1024;

/** Reads a file away from the page, which ends the worker when it is not wanted any more. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void readAll(data)
    .catch((error: unknown) => fail<WorkerRead>(problem('import_failed', [String(error)])))
    .then((result) => answer({ at: 'done', read: JSON.stringify(result) }));
});

function answer(message: WorkerAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  globalThis.postMessage(message);
}

async function readAll(request: ImportRequest): Promise<Result<WorkerRead>> {
  const { content } = request;
  const bytes = typeof content === 'string' ? content : await bytesOf(content);
  if (typeof bytes !== 'string' && !(bytes instanceof Uint8Array)) return bytes;
  const isZip = typeof bytes !== 'string' && bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? '' : typeof bytes === 'string' ? bytes : decodeText(bytes);
  if (text !== '' && recognise(text) === 'backup') {
    const backup = readBackup(text);
    return backup.ok ? ok({ kind: 'backup', document: backup.value }) : backup;
  }
  if (/^BEGIN:VCALENDAR/im.test(text.slice(0, 4096))) return readLeave(text, request);
  return readRows(isZip ? bytes : text, request);
}

/** A rule that never comes true keeps ical.js looking for ever: the page is told, and ends it. */
function readLeave(text: string, { people, today }: ImportRequest): Result<WorkerRead> {
  answer({ at: 'calendar' });
  const live = people.filter((person) => person.deleted === undefined);
  const found = readAbsences(text, live, today);
  return found.ok ? ok({ kind: 'absences', found: found.value }) : found;
}

async function bytesOf(file: Blob): Promise<Uint8Array | Result<never>> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const isBackup = !isZip && recognise(head) === 'backup';
  const tooLarge = isBackup ? checkFileSize(file.size) : tooManyBytes(file.size, isZip);
  return tooLarge ? fail(tooLarge) : new Uint8Array(await file.arrayBuffer());
}

function tooManyBytes(size: number, isZip: boolean) {
  const most = isZip ? MAX_BYTES : MAX_TEXT_BYTES;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return size > most ? problem('file_large', [megabytes(size), megabytes(most)]) : null;
}

function readRows(
  content: Uint8Array | string,
  { columns, me, people: others, now }: ImportRequest,
): Result<WorkerRead> {
  const read = readPeople(content, columns, {
    newId: createIds(),
    now,
    onProgress: (done, total) => answer({ at: 'progress', done, total: total * 2 }),
  });
  if (!read.ok) return read;
  const { rows, ...file } = read.value;
  const total = rows.length * 2;
  const compared = previewPeople(rows, me, others, (done) =>
    answer({ at: 'progress', done: rows.length + done, total }),
  );
  const ids = new Set([
    ...compared.candidates.flatMap(({ person }) => person.zone ?? []),
    ...compared.questions.flatMap(({ candidates }) => candidates),
  ]);
  const places = [...ids].map((id) => [id, placeOfZone(id)] as const);
  return ok({ kind: 'people', preview: { ...file, ...compared }, places });
}

/** Ids of one reading: one drawn by chance, counted up. Drawing each costs more than reading a person. */
function createIds(): () => string {
  const batch = crypto.randomUUID();
  let count = 0;
  return () => `${batch}-${(count += 1).toString(36)}`;
}
