import type { Glyph } from '../../utils/domain/snapshot-read';

const WIDTH = 14;
const HEIGHT = 7;
/** Inside the one-pixel outline. */
const INNER = { x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2 };
const LAST = INNER.width - 1;

/**
 * Whole pixels, so that an edge is never a grey one; at least one for time that is there, and one that
 * stays empty before work that begins later, or after work that ends sooner: "at work" is full from
 * the left edge on, "starts in five minutes" is not.
 */
export function fillsInPixels(fills: readonly (readonly [number, number])[]): [number, number][] {
  return fills.map(([from, to]) => {
    const start = Math.max(from > 0 ? 1 : 0, Math.min(Math.round(from * INNER.width), LAST));
    const end = Math.min(Math.round(to * INNER.width), to < 1 ? LAST : INNER.width);
    return [start, Math.max(1, end - start)];
  });
}

/** CSS pixels. */
export const GLYPH_SIZE = { width: WIDTH, height: HEIGHT };

/** One rectangle of the glyph, in CSS pixels. Only the frame is an outline, one pixel wide. */
export interface GlyphShape {
  readonly part: 'frame' | 'fill' | 'dash';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ribbon in miniature: the next three hours in a frame, or a dash for days away. */
export function glyphShapes(glyph: Glyph): GlyphShape[] {
  if (glyph.kind === 'dash') return [{ part: 'dash', x: 1, y: 3, width: WIDTH - 2, height: 1.5 }];
  const { x, y, height } = INNER;
  return [
    { part: 'frame', x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1 },
    ...fillsInPixels(glyph.fills).map(
      ([start, width]) => ({ part: 'fill', x: x + start, y, width, height }) as const,
    ),
  ];
}

/** What fills the glyph in a host page, inside its frame, as a CSS background. */
export function glyphPaint(glyph: Glyph): string {
  if (glyph.kind === 'dash') return 'none';
  const stops = fillsInPixels(glyph.fills).map(
    ([start, width]) => `#0000 ${start}px, currentcolor 0 ${start + width}px, #0000 0`,
  );
  return stops.length === 0 ? 'none' : `linear-gradient(90deg, ${stops.join(', ')})`;
}
