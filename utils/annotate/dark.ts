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

/** Between the strongest and the weakest part of a colour that is no grey, 0 to 255. */
const COLOURED = 80;

/** The element itself, or what lies around the bar of colour on which its white letters stand. */
export function beyondColour(element: Element): Element {
  if (!groundAt(element).onColour) return element;
  for (let bar: Element | null = element; bar?.parentElement; bar = bar.parentElement) {
    const ground = bar.ownerDocument.defaultView?.getComputedStyle(bar).backgroundColor ?? '';
    const [red = 0, green = 0, blue = 0, alpha = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    if (ground === '' || alpha < 1) continue;
    const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
    return spread > COLOURED ? bar.parentElement : element;
  }
  return element;
}
