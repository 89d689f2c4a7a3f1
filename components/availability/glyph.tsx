import { glyphAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

interface Props {
  readonly snapshot: Snapshot;
  /** Epoch milliseconds. */
  readonly now: number;
}

const WIDTH = 13;

/** The ribbon in miniature: the next three hours, filled where the person works; a dash for days away. */
export function Glyph({ snapshot, now }: Props) {
  const glyph = glyphAt(snapshot, now);
  if (!glyph) return null;
  return (
    <svg class="mw-glyph" width="15" height="9" viewBox="0 0 15 9" aria-hidden="true">
      {glyph.kind === 'dash' ? (
        <path d="M1 4.5h13" stroke="currentColor" stroke-width="2" />
      ) : (
        <>
          <rect x="0.5" y="0.5" width="14" height="8" rx="1.5" fill="none" stroke="currentColor" />
          {glyph.fills.map(([from, to]) => (
            <rect
              key={from}
              x={1 + from * WIDTH}
              y="1"
              width={(to - from) * WIDTH}
              height="7"
              fill="currentColor"
            />
          ))}
        </>
      )}
    </svg>
  );
}
