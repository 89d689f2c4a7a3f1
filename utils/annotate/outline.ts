import { createShelter } from '../../components/mark/shadow';
import { later, type Lifetime } from './lifetime';
import css from './outline.css?inline';

const TAG = 'meanwhile-outline';
/** How long it stays. Milliseconds. */
const OUTLINE = 1600;
/** Between the element and the frame's outer edge. CSS pixels. */
const ROOM = 4;

/** A frame of our own over an element of the page for a moment, so that nothing of the host changes. */
export function outline(life: Lifetime, document: Document, element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const rules = [
    'all: initial',
    'position: fixed',
    `left: ${left - ROOM}px`,
    `top: ${top - ROOM}px`,
    `width: ${width + 2 * ROOM}px`,
    `height: ${height + 2 * ROOM}px`,
    'pointer-events: none',
    'z-index: 2147483646',
  ];
  const { wrapper, root } = createShelter(document, TAG, css, '');
  wrapper.style.cssText = rules.map((rule) => `${rule} !important;`).join('');
  wrapper.setAttribute('aria-hidden', 'true');
  root.append(document.createElement('div'));
  document.body.append(wrapper);
  // When the lifetime ends before that, all nodes of ours are removed.
  later(life, OUTLINE, () => wrapper.remove());
}
