/** Lines of the log as a file for people (Markdown) and for spreadsheets (CSV). */

/** One line in words, on my clock. */
export interface LogRow {
  /** "2026-11-23". */
  readonly date: string;
  /** "09:14". */
  readonly time: string;
  /** "Answered", "Decision". */
  readonly what: string;
  readonly title: string;
  readonly people: string;
  readonly site: string;
  readonly note: string;
  /** The way back; empty where there is none. */
  readonly link: string;
}

const COLUMNS = ['date', 'time', 'what', 'title', 'people', 'site', 'note', 'link'] as const;
/** Heads of the columns, in the user's language. */
export type LogHeads = { readonly [column in (typeof COLUMNS)[number]]: string };

/**
 * RFC 4180, with a byte order mark, by which spreadsheets know UTF-8. Cells that a spreadsheet would
 * take for a formula get an apostrophe in front, which it does not show (OWASP, "CSV Injection").
 */
export function logCsv(rows: readonly LogRow[], heads: LogHeads): string {
  const lines = [heads, ...rows].map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return `\u{FEFF}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Full-width signs count, too; so does what stands behind white space or a control character. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A list under a heading for each day; the link on the title. */
export function logMarkdown(rows: readonly LogRow[], title: string): string {
  const days = Map.groupBy(rows, ({ date }) => date);
  const parts = [...days].map(([date, lines]) => `## ${date}\n\n${lines.map(item).join('\n')}\n`);
  return [`# ${plain(title)}\n`, ...parts].join('\n');
}

function item({ time, what, title, people, site, note, link }: LogRow): string {
  const named = link === '' ? plain(title) : `[${plain(title)}](<${address(link)}>)`;
  const about = [plain(time), plain(what), named, plain(people), plain(site)];
  const line = about.filter((text) => text !== '').join(' · ');
  const quoted = note.trim() === '' ? [] : note.trim().split(/\r?\n/u);
  return [`- ${line}`, ...quoted.map((words) => `  > ${plain(words)}`)].join('\n');
}

/** Words that a page wrote must not become marks of ours. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~&]/gu, String.raw`\$&`)
    .replace(/^([-+])(?=\s|$)/u, String.raw`\$1`)
    .replace(/^(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

function address(link: string): string {
  return encodeURI(link)
    .replaceAll('%25', '%')
    .replace(/[<>\n]/gu, '');
}

/** A decision as it is pasted into the thread: what, when, who, and the way back. */
export function threadText(
  text: string,
  said: { readonly date: string; readonly people: string; readonly link: string },
  t: (key: string, ...texts: readonly string[]) => string,
): string {
  const lines = [
    t('logThreadDecision', said.date, text.trim()),
    said.people === '' ? '' : t('logThreadPeople', said.people),
    said.link,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
