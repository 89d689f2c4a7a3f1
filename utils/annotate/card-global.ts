import type { CardHost } from '../../components/card/host';

/** Makes the card of a page, at the body, beside `anchor` (viewport coordinates). */
export type CreateCardHost = (
  document: Document,
  anchor: DOMRect,
  theme: 'light' | 'dark',
) => CardHost;

/**
 * Where the card's script leaves what it brings: the global object of the extension's isolated world
 * in this page, which our scripts share and the page cannot see.
 */
export const shared = globalThis as { meanwhileCard?: CreateCardHost };
