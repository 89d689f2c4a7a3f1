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
  'margin-inline-start: 6px',
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
}

export function createMark(document: Document): Mark {
  return { ...createShelter(document, MARK_TAG, css, WRAPPER), drawn: '' };
}

/** Draws the model; does nothing when it is what the mark shows already. */
export function updateMark(mark: Mark, model: MarkModel): void {
  const drawn = JSON.stringify(model);
  if (drawn === mark.drawn) return;
  mark.drawn = drawn;
  const document = mark.host.ownerDocument;
  const face = document.createElement('span');
  face.className = 'mark';
  face.setAttribute('role', 'img');
  face.setAttribute('aria-label', model.label);
  face.lang = model.lang;
  face.dir = model.dir;
  if (model.size !== undefined) face.style.fontSize = `${model.size}px`;
  if (model.dark) face.setAttribute('data-dark', '');
  if (model.onColour) face.setAttribute('data-on-colour', '');
  if (model.glyph) face.append(drawGlyph(document, model.glyph));
  const text = document.createElement('span');
  text.setAttribute('data-text', model.text);
  face.append(text);
  mark.root.querySelector('.mark')?.remove();
  mark.root.append(face);
}

/** Where the mark's letters stand in the viewport; the wrapper itself has no height. */
export function markRect(mark: Mark): DOMRect {
  const { left, width, top, height } = mark.wrapper.getBoundingClientRect();
  const letters = mark.root.querySelector('[data-text]')?.getBoundingClientRect();
  return new DOMRect(left, letters?.top ?? top, width, letters?.height ?? height);
}
