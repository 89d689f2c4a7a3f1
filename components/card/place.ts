interface Size {
  readonly width: number;
  readonly height: number;
}

type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Between mark and card, and between card and the viewport's edge. CSS pixels. */
const GAP = 8;

/** The nearest place to `value` at which it lies in the viewport. */
export function inside(value: number, size: number, room: number): number {
  return Math.max(GAP, Math.min(value, room - size - GAP));
}

/**
 * Where the card goes, in viewport pixels: under the mark, else over it, else beside it; inside the
 * viewport, and never over the mark.
 */
export function placeCard(mark: Rect, card: Size, view: Size, rtl: boolean) {
  const left = inside(rtl ? mark.right - card.width : mark.left, card.width, view.width);
  const below = mark.bottom + GAP;
  if (below + card.height + GAP <= view.height) return { left, top: below };
  const above = mark.top - GAP - card.height;
  if (above >= GAP) return { left, top: above };
  const after = mark.right + GAP;
  const fits = after + card.width + GAP <= view.width;
  const before = mark.left - GAP - card.width;
  const top = inside(mark.top, card.height, view.height);
  if (fits && (!rtl || before < GAP)) return { left: after, top };
  if (before >= GAP) return { left: before, top };
  // A viewport too small for both: under the mark, the card scrolls inside itself.
  return { left, top: inside(below, card.height, view.height) };
}
