/** Search over the log: by the beginnings of words, newest first. */
import { isLogEntry } from './log-entry';
import type { LogEntry, LogKind } from './log-types';
import type { StoredRecord } from './backup-types';
import type { SiteId } from './site';
import { foldText } from './zone-id';

/** What is wanted; what is left out does not matter. */
export interface LogQuery {
  /** Each word, in any order, begins a word of title, note, people or site. */
  readonly text: string;
  /** First and last instant, epoch milliseconds. */
  readonly from?: number;
  readonly to?: number;
  /** A whole name, as `LogLine.who` has it. */
  readonly person?: string;
  readonly kind?: LogKind;
}

/** An entry with what is searched in it. */
export interface LogLine {
  readonly entry: LogEntry;
  /** " numbers for the board anna weber gmail": folded words, each after one space. */
  readonly words: string;
  /** Everybody whom it names, teammates by the names that they have now. */
  readonly who: readonly string[];
}

export interface LogNames {
  /** The name of a teammate, removed ones too; null for an id that is not known. */
  readonly person: (id: string) => string | null;
  readonly site: (id: SiteId) => string;
}

/** Scripts that write words without spaces: there each letter counts as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** What the log shows of all that is stored, newest first, ready for searches. */
export function logLines(stored: readonly StoredRecord[], names: LogNames): LogLine[] {
  return stored
    .filter(isLogEntry)
    .sort((a, b) => b.at - a.at)
    .map((entry) => lineOf(entry, names));
}

function lineOf(entry: LogEntry, names: LogNames): LogLine {
  const { title, note, people, place } = entry;
  const known = people.flatMap((id) => names.person(id) ?? []);
  const who = [...new Set([...known, ...entry.names])];
  const site = place ? names.site(place.site) : '';
  const said = [title, note ?? '', place?.excerpt ?? '', ...who, site];
  return { entry, words: ` ${folded(said.join(' '))}`, who };
}

function folded(text: string): string {
  return foldText(text.replace(UNSPACED, ' $& '));
}

/**
 * The first lines that fit, in their order. Linear, but over words that are folded already and only
 * as far as it must: README "The log" has what else was measured.
 *
 * @param limit How many at most.
 */
export function searchLines(
  lines: readonly LogLine[],
  query: LogQuery,
  limit: number,
): { readonly entries: readonly LogEntry[]; readonly more: boolean } {
  const needles = needlesOf(query.text);
  const entries: LogEntry[] = [];
  for (const line of lines) {
    const { entry, words } = line;
    if (!needles.every((needle) => words.includes(needle)) || !isWithin(line, query)) continue;
    if (entries.length === limit) return { entries, more: true };
    entries.push(entry);
  }
  return { entries, more: false };
}

/** Longest first, since the longest word is met least. */
function needlesOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .sort((a, b) => b.length - a.length);
}

function isWithin({ entry, who }: LogLine, { from, to, person, kind }: LogQuery): boolean {
  if (from !== undefined && entry.at < from) return false;
  if (to !== undefined && entry.at > to) return false;
  if (kind !== undefined && entry.kind !== kind) return false;
  return person === undefined || who.includes(person);
}
