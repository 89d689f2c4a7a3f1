/** The parts of an address of Docs, Sheets or Slides. */
import type { PersonRef } from '../../domain/person';

export interface DocsAddress {
  readonly kind: string;
  /** Document id, from the path: the page does not say it anywhere else. */
  readonly document: string;
  /** Comment id, in the address after a comment was clicked or linked to. */
  readonly comment?: string;
  /** It says which of several accounts that are signed in: by a slot, "/u/1/", or by "authuser". */
  readonly namesAccount: boolean;
  /** Way to the document, with its tab or sheet. */
  readonly url: string;
}

const PATH = /^\/(document|spreadsheets|presentation)\/(u\/\d+\/)?d\/([\w-]{10,})(?:\/|$)/;
/** Which account, by its address; 2026. */
const ACCOUNT = 'authuser';
const COMMENT = /^AAA[A-Z][\w-]{5,}$/;

/** Reads an address; null for other sites, for "/d/e/…" publications and text that is none. */
export function readAddress(text: string): DocsAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.hostname !== 'docs.google.com') return null;
  const [, kind, slot, document] = PATH.exec(url.pathname) ?? [];
  if (kind === undefined || document === undefined) return null;
  const disco = url.searchParams.get('disco') ?? '';
  const comment = COMMENT.test(disco) ? disco : undefined;
  const account = url.searchParams.get(ACCOUNT) ?? '';
  // A number depends on the order of sign-in and is left out; document tab and sheet are kept.
  const query = new URLSearchParams();
  if (comment !== undefined) query.set('disco', comment);
  for (const key of ['tab', 'gid']) {
    const value = url.searchParams.get(key);
    if (value !== null) query.set(key, value);
  }
  if (account.includes('@')) query.set(ACCOUNT, account);
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return {
    kind,
    document,
    namesAccount: slot !== undefined || account !== '',
    url: `https://docs.google.com/${kind}/d/${document}/edit${search}${url.hash}`,
    ...(comment === undefined ? {} : { comment }),
  };
}

/**
 * The same address with another comment, or with none, for the account that reads it where it says
 * that there are several: another one might not see the document.
 */
export function addressOf(
  address: DocsAddress,
  self: readonly PersonRef[],
  comment?: string,
): string {
  const url = new URL(address.url);
  url.searchParams.delete('disco');
  if (comment !== undefined) url.searchParams.set('disco', comment);
  const own = self[0]?.email;
  if (address.namesAccount && own !== undefined) url.searchParams.set(ACCOUNT, own);
  return url.href;
}
