import css from './mark.css?inline';
import { glyphPaint } from './glyph';
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
  face: HTMLElement | null;
  /** Of its letters where the model says it, CSS pixels; else 0. */
  size: number;
  /** Out of the line, for want of room. */
  hidden: boolean;
}

export function createMark(document: Document): Mark {
  const { wrapper, host, root } = createShelter(document, MARK_TAG, css, WRAPPER, '');
  return { wrapper, host, root, drawn: '', face: null, size: 0, hidden: false };
}

interface Pattern {
  readonly drawn: string;
  readonly face: HTMLElement;
}

/** One face for each model: the marks of one person in a list are copies of one. */
const patterns = new WeakMap<MarkModel, Pattern>();

/** Draws the model, unless it is what the mark shows already; says whether it drew. */
export function updateMark(mark: Mark, model: MarkModel): boolean {
  const { drawn, face } = patternOf(mark.host.ownerDocument, model);
  if (drawn === mark.drawn) return false;
  mark.drawn = drawn;
  mark.face?.remove();
  const copy = face.cloneNode() as HTMLElement;
  // Some browsers take the page's policy to mean copied styles too.
  if (copy.style.length === 0) dressFace(copy, model);
  mark.root.append(copy);
  mark.face = copy;
  mark.size = model.size ?? 0;
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

/** One element, since there can be hundreds: glyph and text are its generated content. */
function drawFace(document: Document, model: MarkModel): HTMLElement {
  const face = document.createElement('span');
  face.className = 'mark';
  face.setAttribute('role', 'img');
  face.setAttribute('aria-label', model.label);
  face.lang = model.lang;
  face.setAttribute('data-text', model.text);
  if (model.dir === 'rtl') face.setAttribute('data-rtl', '');
  if (model.dark) face.setAttribute('data-dark', '');
  if (model.onColour) face.setAttribute('data-on-colour', '');
  if (model.glyph) face.setAttribute('data-glyph', model.glyph.kind);
  dressFace(face, model);
  return face;
}

/** What no attribute can say: set through CSSOM, which a page's policy allows. */
function dressFace(face: HTMLElement, { glyph, size }: MarkModel): void {
  if (glyph) face.style.setProperty('--fills', glyphPaint(glyph));
  if (size !== undefined) face.style.fontSize = `${size}px`;
}

/** Of a line of letters, as a share of their size; they stand around the middle of a mark's line. */
const LETTERS = 1.17;

/** Where the mark's letters stand in the viewport; wrapper and face have no height. */
export function markRect({ wrapper, face }: Mark): DOMRect {
  const shown = face ?? wrapper;
  const { left, width, top } = shown.getBoundingClientRect();
  const letters = shown.ownerDocument.defaultView?.getComputedStyle(shown).fontSize ?? '';
  const height = LETTERS * (parseFloat(letters) || 0);
  return new DOMRect(left, top - height / 2, width, height);
}
