/** An address in brackets. Nothing here can match the same letters twice: a text may be hostile. */
const ADDRESS = String.raw`<[^<>\s@]+@[^<>\s@]+>`;
/** "Anna Weber <anna@example.com>", with or without the quotes that mail programs put around a name. */
const RECIPIENT = String.raw`(?:[ \t]*"[^"\n]*"[ \t]*|[^<>"\n,;]*)${ADDRESS}`;
const BETWEEN = new RegExp(String.raw`(${ADDRESS})[ \t]*[,;](?=${RECIPIENT})`, 'g');

/**
 * The lines of a pasted text, one for each person: recipients of a mail come in one line, and each has
 * an address in brackets.
 */
export function pastedLines(text: string): string[] {
  return text.replace(BETWEEN, '$1\n').split(/\r\n|\r|\n/);
}
