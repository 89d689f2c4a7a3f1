/** What is worth knowing before it happens, from snapshots alone (README "Time rules" 10, 11). */
import { formatReturn, formatTime } from './format-time';
import { durationText, type Telling } from './sentences';
import { DAY, dayNumber, MINUTE, offsetAt, segmentAt, workingStretches } from './snapshot-read';
import type { Snapshot, SnapshotSegment } from './snapshot-types';

/** An absence ahead: its first working day lost, and when they are back as far as it is known. */
export interface AwayAhead {
  readonly from: number;
  readonly until?: number;
}

/**
 * An absence or holiday ahead that takes out one of the next three working days after today; null when
 * there is none.
 */
export function awayAhead(snapshot: Snapshot, now: number): AwayAhead | null {
  const current = segmentAt(snapshot, now);
  // A change of offset parts one absence into segments with the same end.
  const begun = (one: SnapshotSegment) => current?.state === 'away' && one.until === current.until;
  const next = snapshot.segments.find(
    (one) => one.from > now && one.state === 'away' && !begun(one),
  );
  if (next?.missed === undefined) return null;
  const dayOf = (at: number) => dayNumber(at, offsetAt(snapshot, at));
  const before = workingStretches(snapshot, now, next.from).map((stretch) => dayOf(stretch.from));
  const days = new Set(before.filter((day) => day > dayOf(now)));
  if (days.size > 2) return null;
  return next.until === undefined
    ? { from: next.missed }
    : { from: next.missed, until: next.until };
}

/** A change of their clock against mine within seven days; `earlier` is how much earlier their hours come. */
export interface ShiftAhead {
  readonly at: number;
  /** Milliseconds; negative when their hours come later. */
  readonly earlier: number;
}

/** A difference that ends sooner is none: New York changes an hour before Chicago, in the same night. */
const LASTS = DAY;

export function shiftAhead(snapshot: Snapshot, viewer: Snapshot, now: number): ShiftAhead | null {
  const difference = (at: number) => offsetAt(snapshot, at) - offsetAt(viewer, at);
  const today = difference(now);
  const changes = [...snapshot.segments, ...viewer.segments]
    .map((segment) => segment.from)
    .filter((at) => at > now && at <= now + 7 * DAY)
    .filter((at) => difference(at) !== today && difference(at + LASTS) !== today)
    .toSorted((a, b) => a - b);
  const [at] = changes;
  if (at === undefined) return null;
  return { at, earlier: (difference(at + LASTS) - today) * MINUTE };
}

/** "Off from Mon, back Tue 5 Jan"; "From Sun 1 h earlier for you". */
export function noticeSentences(snapshot: Snapshot, telling: Telling): string[] {
  const { now, viewer, clock, t } = telling;
  const day = (at: number) =>
    formatReturn(at, offsetAt(snapshot, at), now, clock, offsetAt(snapshot, now));
  const away = awayAhead(snapshot, now);
  const shift = shiftAhead(snapshot, viewer, now);
  const sentences: string[] = [];
  if (away) {
    const from = day(away.from);
    sentences.push(
      away.until === undefined
        ? t('noticeAwayOpen', from)
        : t(
            'noticeAway',
            from,
            day(away.until),
            formatTime(away.until, offsetAt(snapshot, away.until), clock),
          ),
    );
  }
  if (shift) {
    // Clocks change in the night: what is meant is the day that follows.
    const from = shift.at + DAY / 2;
    const when = formatReturn(from, offsetAt(viewer, from), now, clock, offsetAt(viewer, now));
    const length = durationText(Math.abs(shift.earlier), telling);
    sentences.push(t(shift.earlier > 0 ? 'noticeEarlier' : 'noticeLater', when, length));
  }
  return sentences;
}
