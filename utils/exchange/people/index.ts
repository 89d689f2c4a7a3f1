/** People out of a file or a pasted text, whatever its format: recognised by content, not by name. */
import type { ColumnField } from '../../domain/import-types';
import { fail, ok, problem, type Result } from '../../domain/result';
import { parseRawJson } from '../json';
import { decodeText } from '../text';
import { readTable } from './csv';
import type { ReadPorts } from './fields';
import { isHeadingRow } from './headings';
import { readJsonPeople, type ReadPeople } from './json-people';
import { readPeopleLines } from './lines';
import { readPeopleTable } from './table';
import { readVcards } from './vcard';
import { isZip, usersOfZip } from './zip';

export type { ReadPorts } from './fields';
export type { ReadPeople } from './json-people';

/** More people than any company that uses this has; beyond it a list is of something else. */
export const MAX_ROWS = 100_000;
/** Lines that are looked at to tell what a text is. */
const HEAD = 10;

/**
 * @param content A file's bytes, or pasted text.
 * @param chosen What the columns of a table hold, where somebody said it.
 * @returns The rows, or one sentence on why it is refused. Nothing is stored and nothing is run.
 */
export function readPeople(
  content: Uint8Array | string,
  chosen: readonly ColumnField[] | undefined,
  ports: ReadPorts,
): Result<ReadPeople> {
  if (typeof content !== 'string' && isZip(content)) return fromZip(content, ports);
  const text = (typeof content === 'string' ? content : decodeText(content)).replace(/^\uFEFF/, '');
  return limited(fromText(text, chosen, ports));
}

function limited(read: Result<ReadPeople>): Result<ReadPeople> {
  if (!read.ok) return read;
  const { rows } = read.value;
  if (rows.length > MAX_ROWS) return fail(problem('import_many', [rows.length, MAX_ROWS]));
  return rows.length === 0 ? fail(problem('import_nobody')) : read;
}

function fromText(
  text: string,
  chosen: readonly ColumnField[] | undefined,
  ports: ReadPorts,
): Result<ReadPeople> {
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trim() === '') return fail(problem('file_empty'));
  if (hasBinary(start)) return fail(problem('file_binary'));
  if (JSON_BEGINS.test(start)) {
    const parsed = parseRawJson(text);
    return parsed.ok ? readJsonPeople(parsed.value, chosen, ports) : parsed;
  }
  if (/^BEGIN:VCARD/im.test(start)) return ok({ format: 'vcard', rows: readVcards(text, ports) });
  if (/^BEGIN:VCALENDAR/im.test(start)) return fail(problem('file_calendar'));
  // A part of a calendar, whose lines look like people.
  if (/^BEGIN:\w/i.test(start)) return fail(problem('file_unknown'));
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(start)) return fail(problem('file_markup'));
  return fromRows(text, chosen, ports);
}

function fromRows(
  text: string,
  chosen: readonly ColumnField[] | undefined,
  ports: ReadPorts,
): Result<ReadPeople> {
  const lines = countLines(text);
  if (lines > MAX_ROWS * 2) return fail(problem('import_many', [lines, MAX_ROWS]));
  const [first = [], ...others] = headOf(text);
  if (isHeadingRow(first, others)) {
    const table = readTable(text, ports.onProgress);
    return table.ok ? ok(readPeopleTable(table.value, chosen, ports)) : table;
  }
  if (!/[\t;,|@]/.test(text.slice(0, 100_000)) && !isNames(text))
    return fail(problem('file_unknown'));
  return ok({ format: 'lines', rows: readPeopleLines(text, ports) });
}

function fromZip(bytes: Uint8Array, ports: ReadPorts): Result<ReadPeople> {
  const texts = usersOfZip(bytes);
  if (!texts.ok) return texts;
  const users: unknown[] = [];
  for (const text of texts.value) {
    const parsed = parseRawJson(text);
    if (!parsed.ok) return parsed;
    if (Array.isArray(parsed.value)) for (const user of parsed.value) users.push(user);
  }
  return limited(readJsonPeople(users, undefined, ports));
}

/** A few words each line, none of them a sentence. */
function isNames(text: string): boolean {
  const lines = text.trim().split(/\s*[\r\n]+\s*/);
  return lines.length > 1 && lines.every((line) => line.length <= 60 && NAME.test(line));
}

const NAME = /^[\p{L}\d•*·-][\p{L}\p{M}’'.)-]*(?: +[\p{L}\p{M}’'–—-]+){0,5}$/u;
/** A list of anything, or a record; "[x] Anna" and "{Team}" are lines. */
const JSON_BEGINS = /^(?:\[\s*(?:[[{"\d-]|\]\s*$)|\{\s*["}])/;

/** The cells of the first rows; of the first alone where a quote that one of them opens is closed later. */
function headOf(text: string): (readonly string[])[] {
  for (const lines of [HEAD, 1]) {
    const head = readTable(firstLines(text, lines));
    if (head.ok) return head.value.map(({ cells }) => cells);
  }
  return [];
}

/** With the line that names the separator, where there is one. */
function firstLines(text: string, count: number): string {
  const pattern = new RegExp(`^(?:sep=.\\r?\\n)?(?:[^\\r\\n]*(?:\\r?\\n|\\r|$)){${count}}`, 'i');
  return pattern.exec(text.trimStart())?.[0] ?? '';
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Control characters that no text has. */
function hasBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text);
}
