/** What is worth knowing before it happens, from snapshots alone (README "Time rules" 10, 11). */
import { formatReturn, formatTime } from './format-time';
import { durationText, type Telling } from './sentences';
import { DAY, dayNumber, MINUTE, offsetAt, segmentAt, workingStretches } from './snapshot-read';
import type { Snapshot } from './snapshot-types';

/** An absence ahead: its first working day lost, and when they are back as far as it is known. */
export interface AwayAhead {
  readonly from: number;
  readonly until?: number;
}

/**
 * An absence or holiday that takes out one of the next three working days after today; null when there
 * is none, or it has begun.
 */
export function awayAhead(snapshot: Snapshot, now: number): AwayAhead | null {
  if (segmentAt(snapshot, now)?.state === 'away') return null;
  const next = snapshot.segments.find((one) => one.from > now && one.state === 'away');
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

export function shiftAhead(snapshot: Snapshot, viewer: Snapshot, now: number): ShiftAhead | null {
  const difference = (at: number) => offsetAt(snapshot, at) - offsetAt(viewer, at);
  const today = difference(now);
  const changes = [...snapshot.segments, ...viewer.segments]
    .map((segment) => segment.from)
    .filter((at) => at > now && at <= now + 7 * DAY && difference(at) !== today)
    .toSorted((a, b) => a - b);
  const [at] = changes;
  return at === undefined ? null : { at, earlier: (difference(at) - today) * MINUTE };
}

/** "Off from Mon, back Tue 5 Jan"; "From Sun 1 h earlier for you". */
export function noticeSentences(snapshot: Snapshot, telling: Telling): string[] {
  const { now, viewer, clock, t } = telling;
  const day = (at: number) => formatReturn(at, offsetAt(snapshot, at), now, clock);
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
    const when = formatReturn(shift.at, offsetAt(viewer, shift.at), now, clock);
    const length = durationText(Math.abs(shift.earlier), telling);
    sentences.push(t(shift.earlier > 0 ? 'noticeEarlier' : 'noticeLater', when, length));
  }
  return sentences;
}
