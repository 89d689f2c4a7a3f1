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

/** More stretches of work than these do not fit into three hours and fourteen pixels. */
const STRETCHES = 3;
/** Where each of them begins and ends, as the tokens of a mark and the variables of its sheet. */
const EDGES = 'abcdef';

/** What fills the glyph in a host page, as tokens: "a0 b12" is a glyph that is full. */
export function glyphTokens(glyph: Glyph): string {
  if (glyph.kind === 'dash') return 'dash';
  const edges = fillsInPixels(glyph.fills)
    .slice(0, STRETCHES)
    .flatMap(([start, width]) => [start, start + width]);
  return ['bar', ...edges.map((pixel, at) => `${EDGES[at]}${pixel}`)].join(' ');
}

/** The rules that read them, on the element that has them in `attribute`. */
export function glyphRules(attribute: string): string {
  const pixels = Array.from({ length: INNER.width + 1 }, (_, pixel) => pixel);
  const rules = [...EDGES].flatMap((edge) =>
    pixels.map((pixel) => `[${attribute}~=${edge}${pixel}]{--${edge}:${pixel}px}`),
  );
  const beyond = [...EDGES].map((edge) => `--${edge}:${WIDTH}px`).join(';');
  const stops = [...EDGES].map((edge, at) =>
    at % 2 === 0 ? `#0000 0 var(--${edge})` : `currentcolor 0 var(--${edge})`,
  );
  return `[${attribute}~=bar]{${beyond};--fills:linear-gradient(90deg,${stops.join(',')},#0000 0)}
${rules.join('\n')}`;
}
