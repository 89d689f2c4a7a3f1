/** vCard 2.1 in the words of version 3: what is quoted-printable as text, what is text escaped. */
import { decodeText } from '../text';

const LINE = /^(?:[\w-]+\.)?([A-Z][A-Z-]*)((?:;[^:]*)?):(.*)$/is;
const QUOTED = /;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/i;
/** A semicolon parts their values; everywhere else it is text, and ical.js reads it as it stands. */
const STRUCTURED = /^(?:N|ADR|ORG)$/i;
/** A comma parts their values. */
const LISTS = /^(?:CATEGORIES|NICKNAME)$/i;

/** @param inner The lines of one card, between its first and its last. */
export function asVersion3(inner: string): string {
  return joined(inner.split(/\r?\n/)).map(converted).join('\r\n');
}

/** What is quoted-printable goes on in the next line where it ends with "=". */
function joined(lines: readonly string[]): readonly string[] {
  const whole: string[][] = [];
  let goesOn = false;
  let isQuoted = false;
  for (const line of lines) {
    const before = whole.at(-1);
    if (goesOn && before) before.push(line);
    else {
      whole.push([line]);
      isQuoted = QUOTED.test(LINE.exec(line)?.[2] ?? '');
    }
    goesOn = isQuoted && line.endsWith('=');
  }
  return whole.map((pieces) => {
    const [last = '', ...rest] = pieces.toReversed();
    return [...rest.toReversed().map((piece) => piece.slice(0, -1)), last].join('');
  });
}

function converted(line: string): string {
  const [, name, words = '', value = ''] = LINE.exec(line) ?? [];
  if (name === undefined) return line;
  if (/^VERSION$/i.test(name)) return 'VERSION:3.0';
  const text = QUOTED.test(words) ? unquoted(value, words) : value;
  return `${name}:${escaped(name, text)}`;
}

/** In the character set that the line names; one that nobody knows is told by its bytes. */
function unquoted(value: string, words: string): string {
  const pieces = value.match(/(?:=[\dA-F]{2})+|[^]/gi) ?? [];
  const encoder = new TextEncoder();
  const bytes = pieces.flatMap((piece) =>
    piece.length < 3 ? [...encoder.encode(piece)] : bytesOf(piece),
  );
  const charset = /;CHARSET="?([\w-]+)/i.exec(words)?.[1];
  const all = Uint8Array.from(bytes);
  try {
    return charset ? new TextDecoder(charset, { fatal: true }).decode(all) : decodeText(all);
  } catch {
    return decodeText(all);
  }
}

const bytesOf = (run: string) =>
  run
    .slice(1)
    .split('=')
    .map((digits) => Number.parseInt(digits, 16));

function escaped(name: string, text: string): string {
  const plain = text.replaceAll(/\\(?!;)/g, '\\\\').replaceAll(/\r?\n|\r/g, '\\n');
  const commas = LISTS.test(name) ? plain : plain.replaceAll(',', '\\,');
  return STRUCTURED.test(name) ? commas : commas.replaceAll('\\;', ';');
}
