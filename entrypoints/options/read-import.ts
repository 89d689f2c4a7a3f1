import type { Reading, ReadFile } from '../../components/import/types';
import type { ColumnField } from '../../utils/domain/import-types';
import type { Person, PlainDate } from '../../utils/domain/person';
import { fail, ok, problem, type Result } from '../../utils/domain/result';
import { send } from '../../utils/protocol/client';
import type { WorkerAnswer, WorkerRead } from './import-worker';

/** A calendar is read in well under a second, or never. */
const PATIENCE = 4000;

/** What the worker is asked. */
export interface ImportRequest {
  readonly content: Blob | string;
  readonly columns: readonly ColumnField[] | undefined;
  readonly me: Person;
  /** Who is on file, removed people included. */
  readonly people: readonly Person[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: PlainDate;
}

/**
 * Says what a file or a pasted text is and what it would change. Nothing is written. A worker reads
 * it, is told when it is not wanted any more, and ends with its answer.
 */
export async function readImport(
  { content, columns, signal, onProgress }: Reading,
  me: Person,
  people: readonly Person[],
  today: PlainDate,
): Promise<Result<ReadFile>> {
  const request = send('ui→bg removed people', null).then((removed): ImportRequest => {
    return { content, columns, me, people: [...people, ...removed], now: Date.now(), today };
  });
  const read = await inWorker(request, signal, onProgress);
  if (!read.ok) return read;
  if (read.value.kind === 'people') {
    return ok({ ...read.value, places: new Map(read.value.places) });
  }
  if (read.value.kind === 'absences') return ok(read.value);
  const { document } = read.value;
  const plan = await send('ui→bg plan import', { document });
  return ok({ kind: 'backup', document, plan });
}

/** The worker starts up while the request is put together. */
function inWorker(
  request: Promise<ImportRequest>,
  signal: AbortSignal,
  onProgress: Reading['onProgress'],
): Promise<Result<WorkerRead>> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Result<WorkerRead>>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(fail(problem('import_cancelled'))));
    worker.addEventListener('error', ({ message }) =>
      resolve(fail(problem('import_failed', [message]))),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.at === 'progress') onProgress(data.done, data.total);
      else if (data.at === 'calendar')
        timer = setTimeout(() => resolve(fail(problem('ics_slow'))), PATIENCE);
      else resolve(JSON.parse(data.read) as Result<WorkerRead>);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    request.then((ready) => worker.postMessage(ready)).catch(reject);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
