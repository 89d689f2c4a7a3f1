/** The whole log, folded and held in memory while somebody searches. */
import type { LogLine } from '../domain/log-search';
import { logLines } from '../domain/log-search';
import { ME } from '../domain/person';
import type { ReadTx } from '../storage/store';
import { SITES } from '../surfaces/sites';

export interface LogBook {
  /** Newest first. */
  readonly lines: readonly LogLine[];
  /** Names by roster id, removed teammates too. */
  readonly names: ReadonlyMap<string, string>;
  /** Everybody whom a line names, in order. */
  readonly people: readonly string[];
}

export async function readLogBook(tx: ReadTx): Promise<LogBook> {
  const [stored, everybody] = await Promise.all([
    tx.objectStore('log').getAll(),
    tx.objectStore('people').getAll(),
  ]);
  const teammates = everybody.filter(({ id, name }) => id !== ME && name !== '');
  const names = new Map(teammates.map(({ id, name }) => [id, name]));
  const lines = logLines(stored, {
    person: (id) => names.get(id) ?? null,
    site: (id) => SITES.find((site) => site.id === id)?.name ?? '',
  });
  const people = [...new Set(lines.flatMap(({ who }) => who))];
  return { lines, names, people: people.toSorted((a, b) => a.localeCompare(b)) };
}
