/** The parts of a Gmail address: whose mailbox, which thread. */
import { emailOf } from '../shared/people';
import { decodeToken, legacyId, legacyOf } from './ids';

export interface GmailAddress {
  /** Own address where the link has it, in lower case. */
  readonly account?: string;
  /** Id of a mailbox that somebody else handed over; the slot is then the person's at the keyboard. */
  readonly delegate?: string;
  /** "/mail/u/0/" or "/mail/u/<address>/" or "/mail/u/0/d/<id>/", as it stands in the link. */
  readonly base: string;
  readonly thread?: GmailThread;
  /**
   * What stands in a window beside the mailbox: "btop" a pop-out (a mail is written there, or a thread
   * read), "cm" a mail begun by another program, "pt" print, "om" a mail's source.
   */
  readonly view?: string;
}

export interface GmailThread {
  /** What stands in the hash: a token, or a legacy id in hex. */
  readonly token: string;
  /** Legacy ids, in hex, where the token gives them. */
  readonly legacy?: string;
  readonly message?: string;
}

/** The thread behind the last part of a hash: a token first, then 16 hex digits. */
export function threadOfToken(text: string): GmailThread | null {
  const hex = legacyId(text);
  if (hex !== null) return { token: hex, legacy: hex };
  const id = decodeToken(text);
  if (id === null) return null;
  const legacy = legacyOf(id);
  const message = legacyOf(/msg-f:\d+/.exec(id)?.[0]);
  return {
    token: text,
    ...(legacy === null ? {} : { legacy }),
    ...(message === null ? {} : { message }),
  };
}

function threadOf(url: URL): GmailThread | null {
  const hash = url.hash.replace(/^#/, '').replace(/\?.*$/, '');
  const last = hash.split('/').at(-1) ?? '';
  const found = hash.includes('/') ? threadOfToken(last) : null;
  if (found) return found;
  // Pop-outs and print views name the thread in the query.
  const legacy = legacyOf(url.searchParams.get('permthid')) ?? legacyId(url.searchParams.get('th'));
  return legacy === null ? null : { token: legacy, legacy };
}

/** The page's own address is asked for many times between two changes of it. */
let last: { readonly text: string; readonly address: GmailAddress | null } | null = null;

/** Reads a Gmail address; null for other sites and text that is no address. */
export function readAddress(text: string): GmailAddress | null {
  if (last?.text !== text) last = { text, address: parse(text) };
  return last.address;
}

function parse(text: string): GmailAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.hostname !== 'mail.google.com') return null;
  const base = /^\/mail\/(?:[bud]\/[^/]+\/)*/.exec(`${url.pathname.replace(/\/$/, '')}/`)?.[0];
  if (base === undefined) return null;
  const thread = threadOf(url);
  const view = url.searchParams.get('view');
  return {
    base,
    ...ownerOf(url, base),
    ...(thread ? { thread } : {}),
    ...(view === null ? {} : { view }),
  };
}

/** Whether an address is that of a mail laid out for paper: a document of its own, left alone. */
export function isPrintView(url: string): boolean {
  return readAddress(url)?.view === 'pt';
}

function ownerOf(url: URL, base: string): Pick<GmailAddress, 'account' | 'delegate'> {
  const delegate = delegateOf(base);
  if (delegate !== undefined) return { delegate };
  const slot = /\/u\/([^/]+)\//.exec(base)?.[1];
  const account = emailOf(slot && decode(slot)) ?? emailOf(url.searchParams.get('authuser'));
  return account === null ? {} : { account };
}

/** "/mail/b/<id>/u/0/", and newer "/mail/u/0/d/<id>/". */
function delegateOf(base: string): string | undefined {
  return /\/[bd]\/([^/]+)\//.exec(base)?.[1];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The way to a thread: by the mailbox's address, since "/u/0" depends on the order of sign-in. A
 * delegated mailbox has no slot of its own, so its base is kept.
 */
export function threadUrl(account: string | undefined, base: string, token: string): string {
  return `${mailboxUrl(account, base)}#all/${token}`;
}

function mailboxUrl(account: string | undefined, base: string): string {
  const byBase = account === undefined || delegateOf(base) !== undefined;
  const path = byBase ? base : `/mail/u/${account}/`;
  return `https://mail.google.com${path}`;
}

/** Gmail's days begin in the mailbox's own zone. Milliseconds. */
const DAY = 86_400_000;

/**
 * The way to a mail that is not sent yet, and so has no thread: a search for what was sent to
 * somebody from now on.
 */
export function sentUrl(
  account: string | undefined,
  base: string,
  to: string,
  now: number,
): string {
  const day = new Date(now - DAY).toISOString().slice(0, 10).replaceAll('-', '/');
  const words = ['in:sent', `to:${to}`, `after:${day}`].map(encodeURIComponent);
  return `${mailboxUrl(account, base)}#search/${words.join('+')}`;
}

/** What an address searches for; null for one that leads elsewhere. */
export function searchOf(url: string): string | null {
  const [, words] = /#search\/([^?/]+)/.exec(url) ?? [];
  return words === undefined ? null : decode(words.replace(/\+/g, ' '));
}
