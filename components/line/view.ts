import { createShelter, type Shelter } from '../mark/shadow';
import css from './line.css?inline';

export const LINE_TAG = 'meanwhile-line';

/** It stands where the flow has come to, and takes no room there: nothing of the host's moves. */
const WRAPPER = [
  'all: initial',
  'display: block',
  'position: absolute',
  'inline-size: 0',
  'block-size: 0',
  'z-index: 10',
]
  .map((rule) => `${rule} !important;`)
  .join('');

/** What a line shows, and how it fits its surroundings. */
export interface LineLook {
  readonly text: string;
  /** Of the button for more. */
  readonly more: string;
  readonly lang: string;
  /** Of the page around it. */
  readonly dir: 'ltr' | 'rtl';
  readonly dark: boolean;
  /** How wide it may be, CSS pixels. */
  readonly room: number;
}

export interface LineView extends Shelter {
  readonly button: HTMLButtonElement;
  draw(look: LineLook): void;
  /** Where it lies in the viewport. */
  rect(): DOMRect;
  /** Moves its left upper corner there, CSS pixels of the viewport; less than half of one is none. */
  moveTo(left: number, top: number): void;
}

/** One line at a message that is being written: plain DOM in a closed root, like a mark. */
export function createLine(document: Document, onMore: () => void): LineView {
  const shelter = createShelter(document, LINE_TAG, css, WRAPPER);
  const line = document.createElement('div');
  const text = document.createElement('span');
  text.className = 'text';
  // Said when it changes, without taking the focus from the draft.
  text.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', onMore);
  line.append(text, button);
  shelter.root.append(line);
  let moved = { x: 0, y: 0 };
  return {
    ...shelter,
    button,
    moveTo(left, top) {
      const now = line.getBoundingClientRect();
      const [x, y] = [left - now.left, top - now.top];
      if (Math.abs(x) < 0.5 && Math.abs(y) < 0.5) return;
      moved = { x: moved.x + x, y: moved.y + y };
      line.style.translate = `${moved.x}px ${moved.y}px`;
    },
    rect: () => line.getBoundingClientRect(),
    draw(look) {
      line.className = `line ${look.dir} ${look.dark ? 'dark' : 'light'}`;
      line.lang = look.lang;
      line.style.maxInlineSize = `${Math.round(look.room)}px`;
      if (text.getAttribute('data-text') !== look.text) text.setAttribute('data-text', look.text);
      button.setAttribute('aria-label', look.more);
    },
  };
}
