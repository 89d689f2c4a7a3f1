import type { actionsFor } from '../../components/card/actions';
import type { CardHost } from '../../components/card/host';
import type { SiteId } from '../domain/site';
import type { CardReaders } from '../surfaces/types';
import type { hintAt } from './hint';
import type { PanelSession, PanelTools } from './panel-session';

/** Makes the card of a page, at the body, beside `anchor` (viewport coordinates). */
export type CreateCardHost = (
  document: Document,
  anchor: DOMRect,
  theme: 'light' | 'dark',
) => CardHost;

/** Everything that comes with the card's script. */
export interface CardScript {
  readonly create: CreateCardHost;
  readonly actionsFor: typeof actionsFor;
  /** What card and panel ask of each site's pages. */
  readonly readers: Readonly<Record<SiteId, CardReaders>>;
  readonly openPanel: OpenPanel;
  readonly hintAt: typeof hintAt;
}

/** Opens the panel of a page under its button; null when it is no longer wanted. */
export type OpenPanel = (
  tools: PanelTools,
  readers: CardReaders,
  anchor: DOMRect,
  wanted: () => boolean,
) => Promise<PanelSession | null>;

/**
 * Where the card's script leaves what it brings: the global object of the extension's isolated world
 * in this page, which our scripts share and the page cannot see.
 */
export const shared = globalThis as { meanwhileCard?: CardScript };
