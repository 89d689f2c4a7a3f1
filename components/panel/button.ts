import { createShelter, type Shelter } from '../mark/shadow';
import css from './button.css?inline';

/** What the panel's button stands in. */
export const PEOPLE_TAG = 'meanwhile-people';

/** As high as the small buttons of a title bar, so that the bar keeps its height. CSS pixels. */
const SIZE = 24;
/** Some title bars lay an invisible layer over their badges. */
const WRAPPER = [
  'all: initial',
  'display: inline-block',
  'position: relative',
  'z-index: 1',
  'flex: none',
  'align-self: center',
  `width: ${SIZE}px`,
  `height: ${SIZE}px`,
  'margin: 0 4px',
  'vertical-align: middle',
  'line-height: 0',
  'visibility: inherit',
]
  .map((rule) => `${rule} !important;`)
  .join('');

export interface PanelButton extends Shelter {
  readonly button: HTMLButtonElement;
}

export interface ButtonLook {
  readonly label: string;
  readonly lang: string;
  readonly dark: boolean;
  readonly expanded: boolean;
}

/** The button that opens the panel: plain DOM in a closed root, like a mark. */
export function createPanelButton(document: Document): PanelButton {
  const shelter = createShelter(document, PEOPLE_TAG, css, WRAPPER);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.append(drawStack(document));
  shelter.root.append(button);
  return { ...shelter, button };
}

export function dressButton({ button }: PanelButton, look: ButtonLook): void {
  button.setAttribute('aria-label', look.label);
  button.setAttribute('aria-expanded', String(look.expanded));
  button.lang = look.lang;
  button.toggleAttribute('data-dark', look.dark);
}

const SVG = 'http://www.w3.org/2000/svg';
/** The popup's stack of days in small: three people, each at work at another time. */
const BARS = 'M0 1h9v3H0zM5 6h11v3H5zM2 11h8v3H2z';

function drawStack(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGElement;
  svg.setAttribute('viewBox', '0 0 16 15');
  svg.setAttribute('aria-hidden', 'true');
  const bars = document.createElementNS(SVG, 'path');
  bars.setAttribute('d', BARS);
  svg.append(bars);
  return svg;
}
