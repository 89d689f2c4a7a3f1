/** Cells of a table in text (RFC 4180 and what spreadsheets make of it), by csv-parse. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import { fail, ok, problem, type Result } from '../../domain/result';

export interface TableRow {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** More columns than any export of contacts has. */
const MAX_COLUMNS = 300;
/** Rows between two reports of how far it has come. */
const STEP = 500;

/**
 * Rows that are not empty, with the separator that the first line uses.
 *
 * @param onProgress Letters read, and all; parsing takes longer than all that comes after it.
 */
export function readTable(
  text: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Result<TableRow[]> {
  // Excel names the separator in a line of its own.
  const named = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const skipped = named ? named[0].length : 0;
  const rest = text.slice(skipped);
  const delimiter = named?.[1] ?? separatorOf(rest);
  try {
    const rows = parse(rest, {
      bom: true,
      delimiter,
      info: true,
      on_record: (row: string[], { records, bytes }) => {
        if (records % STEP === 0) onProgress(bytes, text.length);
        return row;
      },
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return ok(numbered(rows, named ? 1 : 0));
  } catch (error) {
    if (error instanceof CsvError) return fail(wrong(error));
    throw error;
  }
}

/** The line below the headings of a table in Markdown. */
const RULE = /^:?-{2,}:?$/;

/** The parser tells on which line a row ends; it begins after the row before it and its own breaks. */
function numbered(rows: readonly { info: { lines: number }; record: string[] }[], before: number) {
  return rows
    .map(({ info, record }) => {
      const breaks = record.reduce(
        (sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
        0,
      );
      return {
        line: Math.max(1, info.lines - breaks) + before,
        cells: record.slice(0, MAX_COLUMNS).map((cell) => cell.trim()),
      };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== '' && !RULE.test(cell)));
}

/** What stands most often outside of quotes in the first line that has any. */
export function separatorOf(text: string): string {
  for (const line of text.slice(0, 20_000).split(/\r\n|\r|\n/, 20)) {
    const plain = line.replace(/"(?:[^"]|"")*"/g, '');
    const counts = SEPARATORS.map((one) => ({ one, count: plain.split(one).length - 1 }));
    const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
    if (best.count > 0) return best.one;
  }
  return ',';
}

function wrong(error: CsvError) {
  const line = Number((error as { lines?: unknown }).lines);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return problem('csv_quote', [Number.isFinite(line) ? line : 1]);
  return problem('csv_wrong', [Number.isFinite(line) ? line : 1]);
}
