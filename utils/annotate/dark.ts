/** Height of an element's letters in CSS pixels; undefined where the browser does not say. */
export function letterSize(element: Element | null): number | undefined {
  const view = element?.ownerDocument.defaultView;
  const size = element && view ? parseFloat(view.getComputedStyle(element).fontSize) : NaN;
  return Number.isNaN(size) ? undefined : size;
}

/** Few colours come again and again. */
const known = new Map<string, number>();

/** How bright a computed colour is, 0 to 255. */
function brightness(colour: string): number {
  const before = known.get(colour);
  if (before !== undefined) return before;
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const value = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (known.size < 100) known.set(colour, value);
  return value;
}

/** What the letters at an element say of the ground under them. */
export interface Ground {
  /**
   * Hosts draw light letters on dark grounds and on pictures alike, which a background colour would
   * not tell.
   */
  readonly dark: boolean;
  /** White letters stand on colour (a blue header), where grey ones would lack contrast. */
  readonly onColour: boolean;
}

export function groundAt(element: Element): Ground {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const value = brightness(colour);
  return { dark: value > 140, onColour: value >= 250 };
}
