import type { CalendarDays } from '../../utils/domain/holidays';
import { fail, problem, type Result } from '../../utils/domain/result';

const MEGABYTE = 1_000_000;
/** Twenty times what a calendar of feasts has; read in well under a second. */
const MAX_MEGABYTES = 5;
const PATIENCE = 4000;

/** What the worker is asked. */
export interface CalendarRequest {
  readonly text: string;
  /** The first and the last year from which days are taken. */
  readonly years: readonly [number, number];
}

/**
 * The whole days of an .ics file in a year and the next two. A worker reads it and is ended when that
 * takes longer than four seconds: a rule without an answer would hold the page for ever.
 *
 * @returns Problems `ics_size`, `ics_slow`, `ics_failed` and those of the reader.
 */
export async function readCalendar(file: File, year: number): Promise<Result<CalendarDays>> {
  if (file.size > MAX_MEGABYTES * MEGABYTE) {
    return fail(problem('ics_size', [Math.ceil(file.size / MEGABYTE), MAX_MEGABYTES]));
  }
  const { decodeText } = await import('../../utils/exchange');
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return inWorker({ text, years: [year, year + 2] });
}

function inWorker(request: CalendarRequest): Promise<Result<CalendarDays>> {
  const worker = new Worker(new URL('./calendar-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Result<CalendarDays>>((resolve) => {
    timer = setTimeout(() => resolve(fail(problem('ics_slow'))), PATIENCE);
    worker.addEventListener('error', () => resolve(fail(problem('ics_failed'))));
    worker.addEventListener('message', ({ data }: MessageEvent<Result<CalendarDays>>) =>
      resolve(data),
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
