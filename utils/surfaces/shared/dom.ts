/** Small readers that every surface uses. None of them measures or changes anything. */

/** Marks and lines of our own, so that a reader never reads what we drew. */
export const OURS = 'meanwhile-mark, meanwhile-line';

/** Text as a person reads it: white space (U+00A0 and U+202F too) collapsed. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
}

/** Whether an element stands in something that is being written. */
export function isDraftText(element: Element): boolean {
  return (
    element.closest('textarea, input, [contenteditable]:not([contenteditable="false"])') !== null
  );
}

/** The first words of a text, cut at a word where possible. */
export function excerptOf(text: string, length = 80): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return space > length / 2 ? cut.slice(0, space) : cut;
}

/** Whether an attribute or inline style of the element's own hides it. */
export function isHiddenItself(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/**
 * Whether an element or one of its ancestors is hidden by an attribute or inline style, which is
 * how the hosts keep old views. Reads no computed style, so it costs no layout. `shown` is an
 * ancestor known to be shown, where the walk can end.
 */
export function isHidden(element: Element, shown?: Element): boolean {
  for (let one: Element | null = element; one && one !== shown; one = one.parentElement) {
    if (isHiddenItself(one)) return true;
  }
  return false;
}

/** Like `isHidden`, and asks the browser where it can answer. For few elements, such as views. */
export function isShown(element: Element): boolean {
  if (isHidden(element)) return false;
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

function isElement(root: ParentNode): root is Element {
  return 'matches' in root;
}

/** The root itself where it matches, and all matches inside it, in document order. */
export function within<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  const found = [...root.querySelectorAll<E>(selector)];
  return isElement(root) && root.matches(selector) ? [root as E, ...found] : found;
}

const keys = new WeakMap<Element, string>();
let counter = 0;

/** A name for an element that has no id of its own; the same for the life of the element. */
export function keyOf(element: Element): string {
  const known = keys.get(element);
  if (known !== undefined) return known;
  counter += 1;
  const key = `n${counter}`;
  keys.set(element, key);
  return key;
}
