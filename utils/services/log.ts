/** Use cases of the log: find, keep, take out. */
import type { LogEntry } from '../domain/log-types';
import { logMarker } from '../domain/log-marker';
import { type LogQuery, searchLines } from '../domain/log-search';
import { fail, ok, problem, type Result } from '../domain/result';
import type { LogDraft, LogFound } from '../protocol/messages';
import { getMeta, type ReadTx, type WriteTx } from '../storage/store';
import { siteOfUrl } from '../surfaces/sites';
import { attempt } from './attempt';
import { type LogBook, readLogBook } from './log-book';
import type { Ports } from './ports';
import { stamp } from './world';

/** Unused for so long, the folded log is given back: some 20 MB for 20,000 lines. Milliseconds. */
const KEPT = 120_000;

export function createLog({ store, machine }: Ports) {
  const bookOf = createBooks();
  return {
    /** Newest first; `limit` at most. */
    search: (query: LogQuery, limit: number): Promise<LogFound> =>
      store.read(async (tx) => {
        const revision = (await getMeta(tx, 'revision')) ?? 0;
        const { lines, names, people } = await bookOf(tx, revision);
        const { entries, more } = searchLines(lines, query, limit);
        const ids = new Set(entries.flatMap((entry) => entry.people));
        const known = [...ids].flatMap((id) => (names.has(id) ? [[id, names.get(id)]] : []));
        return { revision, entries, more, names: Object.fromEntries(known), people };
      }),

    /** How many lines are older than an instant. */
    countBefore: (at: number): Promise<number> =>
      store.read((tx) => tx.objectStore('log').index('at').count(IDBKeyRange.upperBound(at, true))),

    /** Adds or replaces, all or none. What was taken out comes back whole. */
    keep: (drafts: readonly LogDraft[]): Promise<Result<readonly LogEntry[]>> =>
      attempt(() =>
        store.write(async (tx) => {
          if (drafts.some(({ title }) => title.trim() === '')) return fail(problem('log_empty'));
          if (drafts.some(({ place }) => place && !siteOfUrl(place.url)))
            return fail(problem('link_unknown'));
          const updated = stamp(machine.now());
          const kept = drafts.map((one) => ({ ...one, id: one.id ?? machine.newId(), updated }));
          for (const entry of kept) {
            await tx.objectStore('log').put(entry);
            await restoreSource(tx, entry, updated);
          }
          return ok<readonly LogEntry[]>(kept);
        }),
      ),

    /** Takes lines out, with the ended reminder or ask that each tells of; a bare marker stays. */
    remove: (ids: readonly string[]): Promise<Result<readonly LogEntry[]>> =>
      attempt(() =>
        store.write(async (tx) => {
          const now = stamp(machine.now());
          const removed: LogEntry[] = [];
          for (const id of ids) {
            const entry = await tx.objectStore('log').get(id);
            if (!entry || entry.deleted) continue;
            removed.push(entry);
            await tx.objectStore('log').put(logMarker(entry, now));
            await removeSource(tx, entry, now);
          }
          return ok<readonly LogEntry[]>(removed);
        }),
      ),
  };
}

/** One book a revision, also for those who ask while it is being read. */
function createBooks(): (tx: ReadTx, revision: number) => Promise<LogBook> {
  let known: { readonly revision: number; readonly book: Promise<LogBook> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (tx, revision) => {
    clearTimeout(timer);
    timer = setTimeout(() => (known = null), KEPT);
    if (known?.revision === revision) return known.book;
    const book = readLogBook(tx);
    known = { revision, book };
    // A failure is not kept: the next question reads again.
    book.catch(() => (known = null));
    return book;
  };
}

async function removeSource(tx: WriteTx, { id, kind }: LogEntry, now: string): Promise<void> {
  if (kind === 'reminder') {
    const reminder = await tx.objectStore('reminders').get(id);
    if (reminder?.endedAt === undefined || reminder.deleted) return;
    await tx.objectStore('reminders').put({ ...reminder, updated: now, deleted: now });
  } else if (kind === 'ask') {
    const ask = await tx.objectStore('asks').get(id);
    if (ask && !ask.deleted)
      await tx.objectStore('asks').put({ ...ask, updated: now, deleted: now });
  }
}

async function restoreSource(tx: WriteTx, { id, kind }: LogEntry, now: string): Promise<void> {
  if (kind === 'reminder') {
    const reminder = await tx.objectStore('reminders').get(id);
    if (!reminder?.deleted) return;
    const { deleted: _deleted, ...rest } = reminder;
    await tx.objectStore('reminders').put({ ...rest, updated: now });
  } else if (kind === 'ask') {
    const ask = await tx.objectStore('asks').get(id);
    if (!ask?.deleted) return;
    const { deleted: _deleted, ...rest } = ask;
    await tx.objectStore('asks').put({ ...rest, updated: now });
  }
}
