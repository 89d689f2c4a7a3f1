import {
  offsetAt,
  segmentAt,
  dayNumber,
  DAY,
  dayOf,
  HOUR,
  MINUTE,
  workingStretches,
} from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';

interface Props {
  readonly snapshot: Snapshot;
  /** Whose clock the 24 hours are drawn on. */
  readonly viewer: Snapshot;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Hairline for now; left out where a stack draws one line over all. */
  readonly nowLine?: boolean;
}

/**
 * The day ribbon: 24 hours of a person's day on the viewer's clock, working time as a solid band, a
 * thin line for now, a faint mark where their date changes. A drawing: the sentence beside it says
 * the same, so it is hidden from screen readers. Hours not on file: a dashed outline.
 */
export function Ribbon({ snapshot, viewer, now, nowLine = true }: Props) {
  const day = dayOf(viewer, now);
  const position = (at: number) => `${(((at - day.from) / (day.to - day.from)) * 100).toFixed(3)}%`;
  const line = nowLine && <span class="mw-ribbon-now" style={{ left: position(now) }} />;
  // An empty strip would say "off all day", which nobody knows.
  if ((segmentAt(snapshot, now)?.state ?? 'unknown') === 'unknown') {
    return (
      <span class="mw-ribbon mw-ribbon-unknown" aria-hidden="true" dir="ltr">
        {line}
      </span>
    );
  }
  const stretches = workingStretches(snapshot, day.from, day.to);
  const change = dateChange(snapshot, day.from, day.to);
  return (
    <span class="mw-ribbon" aria-hidden="true" dir="ltr">
      {stretches.map((stretch) => (
        <span
          key={stretch.from}
          class="mw-ribbon-band"
          style={{
            left: position(stretch.from),
            width: `${(((stretch.to - stretch.from) / (day.to - day.from)) * 100).toFixed(3)}%`,
          }}
        />
      ))}
      {[6, 12, 18].map((hour) => (
        <span
          key={hour}
          class="mw-ribbon-hour"
          style={{ left: position(day.from + hour * HOUR) }}
        />
      ))}
      {change !== null && <span class="mw-ribbon-date" style={{ left: position(change) }} />}
      {line}
    </span>
  );
}

/** Their midnight inside (from, to), or null when it is also the viewer's. */
function dateChange(snapshot: Snapshot, from: number, to: number): number | null {
  const offset = offsetAt(snapshot, from);
  const next = (dayNumber(from, offset) + 1) * DAY - offset * MINUTE;
  return next > from && next < to ? next : null;
}
