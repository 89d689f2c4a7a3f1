import cardCss from '../card/card.css?inline';
import { createDialogHost, type DialogHost } from '../card/host';
import tokens from '../ui/tokens.css?inline';
import { Panel } from './panel';
import css from './panel.css?inline';
import type { PanelProps } from './types';

const PANEL_TAG = 'meanwhile-panel';

export type PanelHost = DialogHost<PanelProps>;

const SHEET = `${tokens}\n${cardCss}\n${css}`;

/** The panel, at the body, under its button (viewport coordinates). */
export function createPanelHost(
  document: Document,
  anchor: DOMRect,
  theme: 'light' | 'dark',
): PanelHost {
  return createDialogHost(document, anchor, theme, { tag: PANEL_TAG, sheet: SHEET, view: Panel });
}
