/** An address in brackets; one "@" only, so that no hostile text is searched again and again. */
const ADDRESS = String.raw`<[^<>\s@]+@[^<>\s@]+>`;
/** "Anna Weber <anna@example.com>", with or without the quotes that mail programs put around a name. */
const RECIPIENT = String.raw`(?:"[^"\n]*"|[^<>"\n,;]*)[ \t]*${ADDRESS}`;
const BETWEEN = new RegExp(String.raw`(${ADDRESS})[ \t]*[,;][ \t]*(?=${RECIPIENT})`, 'g');

/**
 * The lines of a pasted text, one for each person: recipients of a mail come in one line, and each has
 * an address in brackets.
 */
export function pastedLines(text: string): string[] {
  return text.replace(BETWEEN, '$1\n').split(/\r\n|\r|\n/);
}
