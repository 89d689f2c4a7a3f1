import type { CDPSession, Page } from '@playwright/test';

import { until } from '../e2e/until.ts';

/** As far as Chromium's trace tells it; times in microseconds, `tdur` of the thread's processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly functionName?: string };
  };
}

/** Longer than any pause of ours before a drawing. Milliseconds. */
const PATIENCE = 900;

const traceConfig = { includedCategories: ['devtools.timeline'] };
/** In a call by chance: layout comes a little later by itself, and old garbage is the page's mostly. */
const NO_SCRIPT = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'MajorGC']);

/** All that the browser tells of its work while `work` goes on. */
async function traceOf(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Time of the outermost calls of some kind, without what is no script in them. Milliseconds. */
function timeOf(events: readonly TraceEvent[], is: (call: TraceEvent) => boolean): number {
  const complete = events.filter(({ ph }) => ph === 'X');
  const inOrder = complete.toSorted(
    (a, b) => a.pid - b.pid || a.tid - b.tid || a.ts - b.ts || lengthOf(b) - lengthOf(a),
  );
  let time = 0;
  /** Where the calls that are open end: of that kind, and of what is taken off. */
  let call: TraceEvent | undefined;
  let aside: TraceEvent | undefined;
  for (const event of inOrder) {
    if (call && !isWithin(event, call)) call = undefined;
    if (aside && !isWithin(event, aside)) aside = undefined;
    if (call && !aside && NO_SCRIPT.has(event.name)) {
      aside = event;
      time -= event.tdur ?? 0;
    } else if (!call && event.name === 'FunctionCall' && is(event)) {
      call = event;
      time += event.tdur ?? 0;
    }
  }
  return time / 1000;
}

const lengthOf = ({ dur = 0 }: TraceEvent) => dur;

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  if (inner.pid !== outer.pid || inner.tid !== outer.tid) return false;
  return inner.ts >= outer.ts && inner.ts + lengthOf(inner) <= outer.ts + lengthOf(outer);
}

/** The background is traced too, where it shares a process. */
const isOurs = ({ args }: TraceEvent) => args.data?.url?.includes('/content-scripts/') === true;

/** What runs in a page while something goes on, by whose script it is; milliseconds of its thread. */
export interface Share {
  /** The extension's: each call of the browser into a script of ours, young garbage included. */
  readonly ours: number;
  readonly page: number;
}

/** The browser tells the scripts apart, so nothing is subtracted. */
export async function shareOf(session: CDPSession, work: () => Promise<void>): Promise<Share> {
  const events = await traceOf(session, work);
  return { ours: timeOf(events, isOurs), page: timeOf(events, (call) => !isOurs(call)) };
}

/**
 * Script time of the extension after some work of the page, milliseconds.
 *
 * @param isDone Asked when the work is done and all that follows from it should be.
 */
export async function ourTime(
  page: Page,
  session: CDPSession,
  work: string,
  isDone: () => Promise<boolean>,
): Promise<number> {
  const { ours } = await shareOf(session, async () => {
    await page.evaluate(`setTimeout(() => { ${work} })`);
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  });
  await until(isDone, 'the work is not done', 20_000);
  return ours;
}

/** Script time of some work alone, taken in the same way. Milliseconds. */
export async function timeOfWork(page: Page, session: CDPSession, work: string): Promise<number> {
  const events = await traceOf(session, async () => {
    await page.evaluate(`setTimeout(function yardstick() { ${work} })`);
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  });
  return timeOf(events, ({ args }) => args.data?.functionName === 'yardstick');
}
