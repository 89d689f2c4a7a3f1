/** Height of an element's letters in CSS pixels; undefined where the browser does not say. */
export function letterSize(element: Element | null): number | undefined {
  const view = element?.ownerDocument.defaultView;
  const size = element && view ? parseFloat(view.getComputedStyle(element).fontSize) : NaN;
  return Number.isNaN(size) ? undefined : size;
}

/**
 * Whether the ground at an element is dark, told by its letters: hosts draw light letters on dark
 * grounds and on pictures alike, which a background colour would not tell.
 */
export function isDarkAt(element: Element): boolean {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
