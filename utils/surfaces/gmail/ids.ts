/**
 * Gmail's ids. A thread or message has a legacy id (hex) whose decimal form stands in `thread-f:`
 * and `msg-f:` ids; the address of an open thread is the id in base64, written in base 40.
 * Proven against pairs of captures and 29 public tokens (facts of 2026-11).
 */

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE40 = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const LEGACY = /^[0-9a-f]{15,16}$/;
const TOKEN_ID = /^(?:f:\d+|a:r-?\d+)(?:\||\+|$)/;
/** Gmail opened on 1 April 2004. */
const FIRST_MAIL = Date.UTC(2004, 3, 1);
const DAY = 86_400_000;

function rebase(text: string, from: string, to: string): string | null {
  let number = 0n;
  for (const char of text) {
    const digit = from.indexOf(char);
    if (digit < 0) return null;
    number = number * BigInt(from.length) + BigInt(digit);
  }
  let out = '';
  for (const base = BigInt(to.length); number > 0n; number /= base) {
    out = `${to[Number(number % base)] ?? ''}${out}`;
  }
  return out;
}

/** The address token of a thread id such as "#thread-f:1750360559522271241"; null for other text. */
export function encodeToken(threadId: string): string | null {
  const id = threadId.replace(/^#?thread-/, '');
  if (!TOKEN_ID.test(id)) return null;
  return rebase(btoa(id).replace(/=+$/, ''), BASE64, BASE40);
}

/** The id behind a token, "f:1750360559522271241" or "a:r-…"; null when the text is no token. */
export function decodeToken(token: string): string | null {
  const base64 = token.length >= 20 ? rebase(token, BASE40, BASE64) : null;
  if (base64 === null) return null;
  try {
    const id = atob(base64);
    return TOKEN_ID.test(id) ? id : null;
  } catch {
    return null;
  }
}

/** A legacy id as it should be, or null ("undefined" has been seen in such attributes). */
export function legacyId(text: string | null | undefined): string | null {
  return LEGACY.test(text ?? '') ? (text ?? null) : null;
}

/** The legacy hex of "#thread-f:<dec>", "msg-f:<dec>" or "f:<dec>"; null for other kinds. */
export function legacyOf(id: string | null | undefined): string | null {
  const match = /^#?(?:thread-|msg-)?f:(\d{15,20})/.exec(id ?? '');
  return match?.[1] === undefined ? null : legacyId(BigInt(match[1]).toString(16));
}

/** "thread-f:<dec>" of a legacy thread id. Right for threads that others started. */
export function threadIdOf(legacy: string): string {
  return `thread-f:${BigInt(`0x${legacy}`).toString()}`;
}

/**
 * When the server received a message, epoch milliseconds: the upper 44 bits of its legacy id.
 * Undocumented, so a time before Gmail or after tomorrow gives undefined.
 */
export function sentAtOf(legacy: string, now = Date.now()): number | undefined {
  if (legacyId(legacy) === null) return undefined;
  const time = Number(BigInt(`0x${legacy}`) >> 20n);
  return time > FIRST_MAIL && time < now + DAY ? time : undefined;
}
