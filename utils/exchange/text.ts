/**
 * A file's bytes as text: by its byte order mark, UTF-16 without one by its zeros, else UTF-8, else Windows-1252, which takes any byte.
 *
 * @param bytes At most `MAX_FILE_BYTES`, checked before.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How much of a file is looked at; an even number of bytes. */
const HEAD = 4096;
// oxlint-disable-next-line no-control-regex -- what no text holds
const BINARY = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * Blanks, commas and line ends of any script have a zero in the same one of their two bytes; text of one
 * byte a letter has no zeros, and what is no text has them anywhere.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(HEAD, bytes.length & ~1));
  const zeros = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < 2 || Math.max(even, odd) < 10 * Math.min(even, odd)) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return BINARY.test(new TextDecoder(encoding).decode(head)) ? null : encoding;
}
