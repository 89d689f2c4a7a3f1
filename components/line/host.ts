import cardCss from '../card/card.css?inline';
import { CARD_TAG, createDialogHost, type DialogHost } from '../card/host';
import panelCss from '../panel/panel.css?inline';
import tokens from '../ui/tokens.css?inline';
import { LineDetails } from './details';
import css from './details.css?inline';
import type { LineDetailsProps } from './types';

export type LineDetailsHost = DialogHost<LineDetailsProps>;

const SHEET = `${tokens}\n${cardCss}\n${panelCss}\n${css}`;
/** Between the dialog and the edge of the viewport, CSS pixels. */
const EDGE = 8;

/** What the line knows more, beside it (viewport coordinates). */
export function createLineDetails(
  document: Document,
  anchor: DOMRect,
  theme: 'light' | 'dark',
): LineDetailsHost {
  const host = createDialogHost(document, anchor, theme, {
    tag: CARD_TAG,
    sheet: SHEET,
    view: LineDetails,
  });
  let stop: (() => void) | null = null;
  return {
    ...host,
    draw(props: LineDetailsProps) {
      host.draw(props);
      stop ??= keepInView(host.root);
    },
    remove() {
      stop?.();
      host.remove();
    },
  };
}

/** What somebody asks for makes it taller: it grows upwards where there is no room below. */
function keepInView(root: ShadowRoot): () => void {
  const box = root.querySelector<HTMLElement>('.place');
  const window = root.ownerDocument.defaultView;
  if (!box || !window) return () => undefined;
  const observer = new ResizeObserver(() => {
    const { top, bottom } = box.getBoundingClientRect();
    const over = bottom + EDGE - window.innerHeight;
    if (over > 0) box.style.top = `${Math.max(EDGE, top - over)}px`;
  });
  observer.observe(box);
  return () => observer.disconnect();
}
