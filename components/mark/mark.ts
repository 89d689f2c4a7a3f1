import css from './mark.css?inline';
import { drawGlyph } from './glyph';
import type { MarkModel } from './model';
import { createShelter, type Shelter } from './shadow';

/**
 * Marks are plain DOM: there can be hundreds in a page. Outside the closed root nothing says what a
 * mark shows; inside it the visible text is generated content, which neither a selection, nor a
 * copy, nor `window.find` sees.
 */
export const MARK_TAG = 'meanwhile-mark';

/** No height of its own, so that a row never grows; a page's sheets cannot move or hide it. */
const WRAPPER = [
  'all: initial',
  'display: inline-block',
  'position: static',
  'flex: none',
  'margin: 0',
  'padding: 0',
  'font: inherit',
  'line-height: 0',
  'color: inherit',
  'visibility: inherit',
  'vertical-align: baseline',
  'white-space: nowrap',
  'user-select: none',
  '-webkit-user-select: none',
]
  .map((rule) => `${rule} !important;`)
  .join('');

export interface Mark extends Shelter {
  /** What was drawn last, so that an unchanged mark costs nothing. */
  drawn: string;
  face: Element | null;
  /** Out of the line, for want of room. */
  hidden: boolean;
}

export function createMark(document: Document): Mark {
  return {
    ...createShelter(document, MARK_TAG, css, WRAPPER),
    drawn: '',
    face: null,
    hidden: false,
  };
}

interface Pattern {
  readonly drawn: string;
  readonly face: Element;
}

/** One face for each model: the marks of one person in a list are copies of one. */
const patterns = new WeakMap<MarkModel, Pattern>();

/** Draws the model, unless it is what the mark shows already; says whether it drew. */
export function updateMark(mark: Mark, model: MarkModel): boolean {
  const document = mark.host.ownerDocument;
  const { drawn, face } = patternOf(document, model);
  if (drawn === mark.drawn) return false;
  mark.drawn = drawn;
  mark.face?.remove();
  const copy = face.cloneNode(true) as HTMLElement;
  if (model.size !== undefined) copy.style.fontSize = `${model.size}px`;
  mark.root.append(copy);
  mark.face = copy;
  return true;
}

/** Takes a mark out of the line that it stands in, without taking it out of the page. */
export function hideMark(mark: Mark): void {
  mark.hidden = true;
  mark.wrapper.style.setProperty('display', 'none', 'important');
}

export function showMark(mark: Mark): void {
  if (!mark.hidden) return;
  mark.hidden = false;
  mark.wrapper.style.setProperty('display', 'inline-block', 'important');
}

function patternOf(document: Document, model: MarkModel): Pattern {
  const known = patterns.get(model);
  if (known?.face.ownerDocument === document) return known;
  const made = { drawn: JSON.stringify(model), face: drawFace(document, model) };
  patterns.set(model, made);
  return made;
}

function drawFace(document: Document, model: MarkModel): Element {
  const face = document.createElement('span');
  face.className = 'mark';
  face.setAttribute('role', 'img');
  face.setAttribute('aria-label', model.label);
  face.lang = model.lang;
  if (model.dark) face.setAttribute('data-dark', '');
  if (model.onColour) face.setAttribute('data-on-colour', '');
  if (model.glyph) face.append(drawGlyph(document, model.glyph));
  const text = document.createElement('span');
  text.dir = model.dir;
  text.setAttribute('data-text', model.text);
  face.append(text);
  return face;
}

/** Where the mark's letters stand in the viewport; the wrapper itself has no height. */
export function markRect({ wrapper, face }: Mark): DOMRect {
  const { left, width, top, height } = (face ?? wrapper).getBoundingClientRect();
  const letters = face?.querySelector('[data-text]')?.getBoundingClientRect();
  return new DOMRect(left, letters?.top ?? top, width, letters?.height ?? height);
}
