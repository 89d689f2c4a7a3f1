/** An address in brackets, or bare. Nothing here can match the same letters twice: a text may be hostile. */
const ADDRESS = String.raw`<[^<>\s@]+@[^<>\s@]+>`;
const BARE = String.raw`[^<>"\s@,;]+@[^<>"\s@,;]+`;
/**
 * "Anna Weber <anna@example.com>" or "Weber, Anna <anna@example.com>", with or without the quotes that
 * mail programs put around a name.
 */
const RECIPIENT = String.raw`(?:[ \t]*"[^"\n]*"[ \t]*|[^<>"\n,;]*(?:,[^<>"\n,;]*)?)${ADDRESS}`;
const BETWEEN = new RegExp(
  String.raw`(${ADDRESS})[ \t]*[,;](?=${RECIPIENT}|[ \t]*${BARE}[ \t]*(?:[,;\r\n]|$))`,
  'g',
);
const BEFORE = new RegExp(String.raw`^([ \t]*${BARE})[ \t]*[,;](?=${RECIPIENT})`, 'gm');
/** A line of nothing but addresses. */
const ADDRESSES = new RegExp(
  String.raw`^[ \t]*${BARE}(?:[ \t]*[,;][ \t]*${BARE})+[ \t]*[,;]?[ \t]*$`,
  'gm',
);
/** What stands before the recipients of a mail that is copied with its head. */
const LABEL =
  /^[ \t]*(?:to|cc|bcc|from|reply-to|an|von|kopie|à|de|para|cco)[ \t]*:[ \t]*(?=.*@)/gim;
/** Other lines of that head. */
const HEAD =
  /^[ \t]*(?:date|subject|mailed-by|signed-by|security|sent|betreff|datum|gesendet|objet|asunto)[ \t]*:.*$/gim;

/**
 * The lines of a pasted text, one for each person: recipients of a mail come in one line, and each has
 * an address.
 */
export function pastedLines(text: string): string[] {
  return text
    .replace(HEAD, '')
    .replace(LABEL, '')
    .replace(BETWEEN, '$1\n')
    .replace(BEFORE, '$1\n')
    .replace(ADDRESSES, (line) => line.replace(/[,;](?=.)/g, '\n'))
    .split(/\r\n|\r|\n/);
}
