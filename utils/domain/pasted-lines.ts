/** "Anna Weber <anna@example.com>", with or without the quotes that mail programs put around a name. */
const RECIPIENT = String.raw`(?:"[^"\n]*"|[^<>"\n,;]*)[ \t]*<[^<>\s]+@[^<>\s]+>`;
const BETWEEN = new RegExp(`(<[^<>\\s]+@[^<>\\s]+>)[ \\t]*[,;][ \\t]*(?=${RECIPIENT})`, 'g');

/**
 * The lines of a pasted text, one for each person: recipients of a mail come in one line, and each has
 * an address in brackets.
 */
export function pastedLines(text: string): string[] {
  return text.replace(BETWEEN, '$1\n').split(/\r\n|\r|\n/);
}
