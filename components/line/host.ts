import cardCss from '../card/card.css?inline';
import { CARD_TAG, createDialogHost, type DialogHost } from '../card/host';
import panelCss from '../panel/panel.css?inline';
import tokens from '../ui/tokens.css?inline';
import { LineDetails } from './details';
import css from './details.css?inline';
import type { LineDetailsProps } from './types';

export type LineDetailsHost = DialogHost<LineDetailsProps>;

const SHEET = `${tokens}\n${cardCss}\n${panelCss}\n${css}`;

/** What the line knows more, beside it (viewport coordinates). */
export function createLineDetails(
  document: Document,
  anchor: DOMRect,
  theme: 'light' | 'dark',
): LineDetailsHost {
  return createDialogHost(document, anchor, theme, {
    tag: CARD_TAG,
    sheet: SHEET,
    view: LineDetails,
  });
}
