/** Height of an element's letters in CSS pixels; undefined where the browser does not say. */
export function letterSize(element: Element | null): number | undefined {
  const view = element?.ownerDocument.defaultView;
  const size = element && view ? parseFloat(view.getComputedStyle(element).fontSize) : NaN;
  return Number.isNaN(size) ? undefined : size;
}

/** How bright an element's letters are, 0 to 255. */
function letterBrightness(element: Element): number {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White letters stand on colour (a blue header), where grey ones would lack contrast. */
export function isOnColour(element: Element): boolean {
  return letterBrightness(element) >= 250;
}

/**
 * Whether the ground at an element is dark, told by its letters: hosts draw light letters on dark
 * grounds and on pictures alike, which a background colour would not tell.
 */
export function isDarkAt(element: Element): boolean {
  return letterBrightness(element) > 140;
}
