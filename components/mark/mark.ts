import { glyphTokens } from './glyph';
import type { MarkModel } from './model';
import { sizeToken } from './sheet';

/**
 * Marks are plain DOM: there can be hundreds in a page. Each is a copy of a pattern, its closed root
 * included, which costs little more than one bare closed root; what it looks like is said once, by a
 * sheet of the origin "user" (`sheet.ts`). Outside the closed root nothing says what a mark shows;
 * inside it the visible text is generated content, which neither a selection, nor a copy, nor
 * `window.find` sees.
 */
export const MARK_TAG = 'meanwhile-mark';

/**
 * How a mark stands in its line: `on`, as a word does; `line`, at the end of a line that may break,
 * without room of its own.
 */
export type Stance = 'on' | 'line';

/** What marks of one look and person are copies of. */
export interface Pattern {
  /** What it shows, to tell whether a mark shows it already. */
  readonly drawn: string;
  /** The span with the closed root. */
  readonly host: HTMLElement;
  readonly wrapper: HTMLElement;
}

export interface Mark {
  readonly wrapper: HTMLElement;
  drawn: string;
  stance: Stance;
  /** Out of the line, for want of room. */
  hidden: boolean;
}

/** @param token The attribute by which the sheet knows marks. */
export function createPattern(document: Document, token: string, model: MarkModel): Pattern {
  const wrapper = document.createElement(MARK_TAG);
  wrapper.setAttribute('data-stringify-ignore', 'true');
  wrapper.setAttribute(token, 'on');
  // A page can define a custom element of the wrapper's name and read its root through
  // `attachInternals`; a span it cannot define.
  const host = document.createElement('span');
  host.attachShadow({ mode: 'closed', clonable: true }).append(drawFace(document, token, model));
  wrapper.append(host);
  return { drawn: JSON.stringify(model), host, wrapper };
}

export function createMark(token: string, { drawn, wrapper }: Pattern, stance: Stance): Mark {
  const copy = wrapper.cloneNode(true) as HTMLElement;
  if (stance !== 'on') copy.setAttribute(token, stance);
  return { wrapper: copy, drawn, stance, hidden: false };
}

/** Draws the pattern, unless it is what the mark shows already; says whether it drew. */
export function updateMark(mark: Mark, { drawn, host }: Pattern): boolean {
  if (drawn === mark.drawn) return false;
  mark.drawn = drawn;
  mark.wrapper.replaceChildren(host.cloneNode(true));
  return true;
}

/** Takes a mark out of the line that it stands in, without taking it out of the page. */
export function hideMark(token: string, mark: Mark): void {
  mark.hidden = true;
  mark.wrapper.setAttribute(token, 'off');
}

export function showMark(token: string, mark: Mark): void {
  if (!mark.hidden) return;
  mark.hidden = false;
  mark.wrapper.setAttribute(token, mark.stance);
}

/** One element, since there can be hundreds: glyph and text are its generated content. */
function drawFace(document: Document, token: string, model: MarkModel): HTMLElement {
  const { glyph, text, label, size, dark, onColour, lang, dir } = model;
  const tokens = [
    'face',
    dir === 'rtl' && 'rtl',
    dark && 'dark',
    onColour && 'colour',
    glyph && glyphTokens(glyph),
    size !== undefined && sizeToken(size),
  ];
  const face = document.createElement('span');
  face.setAttribute(token, tokens.filter(Boolean).join(' '));
  face.setAttribute('role', 'img');
  face.setAttribute('aria-label', label);
  face.setAttribute('data-text', text);
  face.lang = lang;
  return face;
}

/** Before the face, as `mark.css` says. CSS pixels. */
const MARGIN = 6;

/**
 * Where the mark's letters stand in the viewport; the wrapper has no height, its span's line has.
 *
 * @param isRtl Whether it stands among words that are read from the right.
 */
export function markRect({ wrapper }: Mark, isRtl = isRightToLeft(wrapper)): DOMRect {
  const host = wrapper.firstElementChild ?? wrapper;
  const { left, top, width, height } = host.getBoundingClientRect();
  return new DOMRect(isRtl ? left : left + MARGIN, top, Math.max(0, width - MARGIN), height);
}

/** Whether the page around an element, such as a mark, is read from the right. */
export function isRightToLeft(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}
