/** One pasted line as its pieces: a name, addresses and the rest. */
import { pastedLines } from '../domain/pasted-lines';
import { placesIn } from '../domain/places-in';
import { isEmail } from '../domain/person-identities';

export interface PastedLine {
  /** Counted from 1, empty lines included. */
  readonly line: number;
  readonly name: string;
  /** What the line begins with; a name in another place may be none. */
  readonly lead: 'name' | 'address' | 'nothing';
  readonly emails: readonly string[];
  /** Pieces with an "@" that are no address. */
  readonly badEmails: readonly string[];
  /** Everything else, in order: cities, countries, zones, words. */
  readonly rest: readonly string[];
}

/** Headings of the columns that people copy along with a sheet. */
const HEADINGS = new Set(
  [
    'name,full name,display name,person,who,email,e-mail,mail,address,email address,e-mail address',
    'city,zone,time zone,timezone,location,country,place,where',
  ].flatMap((names) => names.split(',')),
);

/** Longer than any line about one person; what stands behind it is not looked at. */
const LONGEST = 2000;

/**
 * Splits by tab where the line has one, else by semicolon, else by comma; "Name <mail> city" too.
 *
 * @param isPlace Tells "Anna Weber, Berlin <mail>" from "Weber, Anna <mail>".
 */
export function readLines(text: string, isPlace: (words: string) => boolean): PastedLine[] {
  return familyFirst(pastedLines(text.replace(/^\uFEFF/, '')), isPlace)
    .map((raw, index) => ({ line: index + 1, raw, cells: cellsOf(raw.slice(0, LONGEST)) }))
    .filter(({ cells }) => cells.length > 0 && !isHeading(cells))
    .map(({ line, raw, cells }) => lineOf(line, raw, cells));
}

/** "Weber, Anna <anna@example.com>", as directories of companies have it; blanks before it match once. */
const FAMILY_FIRST = /^[ \t]*([^\s,;<>"@][^,;\t<>"@]*,([^,;\t<>"@]+))(?=<[^<>\s@]+@)/;

/** Puts such names into quotes, where half of them at least are no places: "Bo" is a city as well. */
function familyFirst(lines: readonly string[], isPlace: (words: string) => boolean): string[] {
  const given = lines.flatMap((line) => FAMILY_FIRST.exec(line)?.[2] ?? []);
  const names = given.filter((word) => !isPlace(word));
  const replacement = names.length * 2 >= given.length ? '"$1" ' : '$&';
  return lines.map((line) => line.replace(FAMILY_FIRST, replacement));
}

function isHeading(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => HEADINGS.has(cell.toLowerCase()));
}

function cellsOf(line: string): string[] {
  const text = line.replace(BULLET, '');
  const separator = [/\t/, /;/].find((candidate) => candidate.test(text));
  const cells = separator ? text.split(separator) : commaCells(text);
  // "Anna Weber – Berlin, Germany"; "Anna-Lena" has no blanks around it, and hours have figures.
  const [first = '', ...others] = cells;
  const parts = cells.length > 1 && /\d/.test(first) ? [first] : first.split(/\s[–—-]\s/);
  return [...parts, ...others]
    .map(unquoted)
    .flatMap((cell) => cell.split(/(\S*@\S*)/))
    .map((cell) => (cell.includes('@') ? bareAddress(cell) : cell.trim().replace(/[\s,–-]+$/, '')))
    .filter((cell) => cell !== '');
}

/** Lists are pasted with their bullets, numbers and boxes. */
const BULLET = /^\s*(?:[•*·▪◦☐☑✓✔–—]|-(?=\s)|\[[ xX]?\](?=\s)|(?:\d{1,4}|[a-z])[.)](?=\s))\s*/;

/** A comma inside quotes belongs to the cell. */
function commaCells(text: string): string[] {
  return text.match(/(?:"(?:[^"]|"")*"|[^,"]|")+/g) ?? [];
}

/** Without the quotes that sheets and mail programs put around a cell or a name. */
function unquoted(cell: string): string {
  return cell
    .trim()
    .replace(/^"((?:[^"]|"")*)"/, '$1 ')
    .replaceAll('""', '"')
    .trim();
}

const bareAddress = (cell: string) =>
  cell.replace(/^[<([]*(?:mailto:)?/i, '').replace(/[>)\],;.]+$/, '');

/** Numbers of rows and of telephones, with what they are called, say nothing here. */
const FIGURES = /^\d+$|^(?:[\p{L} ]+:)?[\s+(]*(?:\d[\s()./-]*){7,}$/u;

const PRONOUNS = /^\(?(?:she|he|they|any)(?:\/\p{L}+)+\)?$/iu;

function lineOf(line: number, raw: string, cells: readonly string[]): PastedLine {
  const [name = '', ...rest] = cells
    .filter((cell) => !cell.includes('@'))
    .flatMap((cell) => cell.split('|').map((piece) => piece.trim()))
    .filter((piece) => piece !== '' && !FIGURES.test(piece));
  return {
    line,
    name,
    lead: leadOf(raw, cells),
    emails: cells.filter((cell) => isEmail(cell)),
    badEmails: cells.filter((cell) => cell.includes('@') && !isEmail(cell)),
    rest: rest
      .flatMap((piece) => piece.split(',').map((word) => word.trim()))
      .filter((word) => placesIn(word).length > 0 && !PRONOUNS.test(word)),
  };
}

function leadOf(text: string, [first = '']: readonly string[]): PastedLine['lead'] {
  if (/^ *(?:[,;\t]|""[,;\t])/.test(text)) return 'nothing';
  return first.includes('@') ? 'address' : 'name';
}
