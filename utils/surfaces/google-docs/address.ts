/** The parts of an address of Docs, Sheets or Slides. */

export interface DocsAddress {
  readonly kind: string;
  /** Document id, from the path: the page does not say it anywhere else. */
  readonly document: string;
  /** Comment id, in the address after a comment was clicked or linked to. */
  readonly comment?: string;
  /** Way to the document, with its tab or sheet. */
  readonly url: string;
}

const PATH = /^\/(document|spreadsheets|presentation)\/(?:u\/\d+\/)?d\/([\w-]{10,})(?:\/|$)/;
const COMMENT = /^AAA[A-Z][\w-]{5,}$/;

/** Reads an address; null for other sites, for "/d/e/…" publications and text that is none. */
export function readAddress(text: string): DocsAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.hostname !== 'docs.google.com') return null;
  const [, kind, document] = PATH.exec(url.pathname) ?? [];
  if (kind === undefined || document === undefined) return null;
  const disco = url.searchParams.get('disco') ?? '';
  const comment = COMMENT.test(disco) ? disco : undefined;
  // "/u/1/" depends on the order of sign-in and is left out; document tab and sheet are kept.
  const query = new URLSearchParams();
  if (comment !== undefined) query.set('disco', comment);
  for (const key of ['tab', 'gid']) {
    const value = url.searchParams.get(key);
    if (value !== null) query.set(key, value);
  }
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return {
    kind,
    document,
    url: `https://docs.google.com/${kind}/d/${document}/edit${search}${url.hash}`,
    ...(comment === undefined ? {} : { comment }),
  };
}

/** The same address with another comment, or with none. */
export function withComment(address: DocsAddress, comment?: string): string {
  const url = new URL(address.url);
  url.searchParams.delete('disco');
  if (comment !== undefined) url.searchParams.set('disco', comment);
  return url.href;
}
