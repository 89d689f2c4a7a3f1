import { createShelter } from '../mark/shadow';
import css from './time-hint.css?inline';

const TAG = 'meanwhile-hint';
const WRAPPER = 'all: initial !important; display: contents !important;';
/** Between the words and the hint, and between the hint and the edge of the window. CSS pixels. */
const GAP = 6;
const EDGE = 8;

export interface TimeHintLook {
  /** The first one says the time, the others what was assumed. */
  readonly lines: readonly string[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly dark: boolean;
  /** The words that it is about, in the viewport. */
  readonly beside: DOMRect;
}

export interface TimeHint {
  remove(): void;
}

/** What a time in a message is on both clocks: text alone, which takes neither focus nor press. */
export function createTimeHint(document: Document, look: TimeHintLook): TimeHint {
  const { wrapper, root } = createShelter(document, TAG, css, WRAPPER);
  const box = document.createElement('div');
  box.className = `hint ${look.dark ? 'dark' : 'light'}`;
  box.setAttribute('role', 'tooltip');
  box.setAttribute('aria-live', 'polite');
  box.dir = look.dir;
  box.lang = look.lang;
  for (const text of look.lines) {
    const line = document.createElement('p');
    line.setAttribute('data-text', text);
    box.append(line);
  }
  root.append(box);
  document.body.append(wrapper);
  place(box, look, document.documentElement);
  return { remove: () => wrapper.remove() };
}

/** Above the words, where there is room, else below; never beyond the window. */
function place(box: HTMLElement, { beside, dir }: TimeHintLook, page: HTMLElement): void {
  const { width, height } = box.getBoundingClientRect();
  const above = beside.top - height - GAP;
  const top = above >= EDGE ? above : beside.bottom + GAP;
  const start = dir === 'rtl' ? beside.right - width : beside.left;
  const left = Math.max(EDGE, Math.min(start, page.clientWidth - width - EDGE));
  box.style.insetBlockStart = `${Math.round(top)}px`;
  box.style.left = `${Math.round(left)}px`;
}
