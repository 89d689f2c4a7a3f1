import { glyphAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { GLYPH_SIZE, glyphShapes } from '../mark/glyph';

interface Props {
  readonly snapshot: Snapshot;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The mark's glyph, in our own pages. */
export function Glyph({ snapshot, now }: Props) {
  const glyph = glyphAt(snapshot, now);
  if (!glyph) return null;
  const { width, height } = GLYPH_SIZE;
  return (
    <svg
      class="mw-glyph"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      shape-rendering="crispEdges"
      aria-hidden="true"
    >
      {glyphShapes(glyph).map(({ part, ...box }) => (
        <rect
          key={`${part} ${box.x}`}
          {...box}
          {...(part === 'frame'
            ? { fill: 'none', stroke: 'currentColor' }
            : { fill: 'currentColor' })}
        />
      ))}
    </svg>
  );
}
