import type { actionsFor } from '../../components/card/actions';
import type { CardHost } from '../../components/card/host';
import type { SiteId } from '../domain/site';
import type { createLineDetails } from '../../components/line/host';
import type { CardReaders, LineReaders, TimesReaders } from '../surfaces/reader-types';
import type { hearEscapeInFrames } from './frames';
import type { createLines } from './line-session';
import type { showPlace } from './show';
import type { createTimes } from './times-session';
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
  readonly showPlace: typeof showPlace;
  readonly createLineDetails: typeof createLineDetails;
  readonly hearEscapeInFrames: typeof hearEscapeInFrames;
}

/** What comes with the line's script. */
export interface LineScript {
  readonly createLines: typeof createLines;
  readonly readers: Readonly<Record<SiteId, LineReaders>>;
}

/** What comes with the script for times in messages. */
export interface TimesScript {
  readonly createTimes: typeof createTimes;
  readonly readers: Readonly<Record<SiteId, TimesReaders>>;
}

/** Opens the panel of a page under its button; null when it is no longer wanted. */
export type OpenPanel = (
  tools: PanelTools,
  readers: CardReaders,
  anchor: DOMRect,
  wanted: () => boolean,
) => Promise<PanelSession | null>;

/**
 * Where our scripts leave what they bring: the global object of the extension's isolated world
 * in this page, which our scripts share and the page cannot see.
 */
export const shared = globalThis as {
  meanwhileCard?: CardScript;
  meanwhileLine?: LineScript;
  meanwhileTimes?: TimesScript;
};
