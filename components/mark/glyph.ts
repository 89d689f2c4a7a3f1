import type { Glyph } from '../../utils/domain/snapshot-read';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 14;
const HEIGHT = 7;
/** Inside the one-pixel outline. */
const INNER = { x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2 };

/** Whole pixels, so that an edge is never a grey one; at least one for time that is there. */
export function fillsInPixels(fills: readonly (readonly [number, number])[]): [number, number][] {
  return fills.map(([from, to]) => {
    const start = Math.min(Math.round(from * INNER.width), INNER.width - 1);
    return [start, Math.max(1, Math.round(to * INNER.width) - start)];
  });
}

/** The ribbon in miniature, 14 by 7 CSS pixels: the next three hours, or a dash for days away. */
export function drawGlyph(document: Document, glyph: Glyph): SVGElement {
  const svg = shape(document, 'svg', {
    width: WIDTH,
    height: HEIGHT,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
  });
  svg.setAttribute('shape-rendering', 'crispEdges');
  if (glyph.kind === 'dash') {
    svg.append(
      shape(document, 'rect', { class: 'dash', x: 1, y: 3, width: WIDTH - 2, height: 1.5 }),
    );
    return svg;
  }
  const frame = { class: 'frame', x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1 };
  svg.append(shape(document, 'rect', frame));
  for (const [start, width] of fillsInPixels(glyph.fills)) {
    const { y, height } = INNER;
    svg.append(shape(document, 'rect', { class: 'fill', x: INNER.x + start, y, width, height }));
  }
  return svg;
}

function shape(document: Document, name: string, attributes: Record<string, string | number>) {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
