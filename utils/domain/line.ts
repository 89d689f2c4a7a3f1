/**
 * The one line of a composer: what matters of those who are addressed before a message is sent. From
 * snapshots alone, for content scripts. Instants are epoch milliseconds.
 */
import {
  formatBeside,
  formatDay,
  formatMoment,
  formatNumber,
  formatTime,
  formatWeekday,
} from './format-time';
import { awayAhead } from './notice';
import { durationText, rangeText, type Telling } from './sentences';
import { firstWord, shortName } from './short-name';
import { dayNumber, HOUR, offsetAt, segmentAt } from './snapshot-read';
import type { Snapshot, SnapshotSegment } from './snapshot-types';
import { SHARED, together } from './together';

/** A teammate to whom a message goes. */
export interface Addressed {
  /** The line says its first word, or all of it where two of the addressed share that word. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Who covers for them; the snapshot is null where no zone is on file. */
  readonly cover?: { readonly name: string; readonly snapshot: Snapshot | null };
}

/** In the order in which they matter: the first that is true is said. */
export type LineKind = 'away' | 'off' | 'leaves' | 'away-soon' | 'several';

export interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

interface Now {
  readonly who: Addressed;
  readonly segment: SnapshotSegment;
}

/**
 * The line for those addressed, or null: nothing is said where all are at work and stay.
 *
 * One who is away or off is named. Where that is true of several, their number is said and when all
 * are there next. Whoever never works or has no hours on file is not spoken of, and not counted.
 *
 * @param strangers How many more are addressed of whom nothing is known: a number then says of how
 *   many it speaks.
 */
export function composerLine(
  addressed: readonly Addressed[],
  telling: Telling,
  strangers = 0,
): Line | null {
  const { now } = telling;
  const known = addressed.flatMap((who): Now[] => {
    const segment = segmentAt(who.snapshot, now);
    return segment && tells(segment) ? [{ who, segment }] : [];
  });
  const names = addressed.map(({ name }) => name);
  const named = ({ name }: Addressed) => shortName(name, names);
  const missing = known.filter(({ segment }) => segment.state !== 'working');
  const away = missing.filter(({ segment }) => segment.state === 'away');
  const [one] = away.length > 0 ? away : missing;
  if (one && away.length < 2 && (away.length === 1 || missing.length === 1)) {
    const sentence = away.length === 1 ? awaySentence : offSentence;
    return { kind: away.length === 1 ? 'away' : 'off', text: sentence(one, named, telling) };
  }
  if (one) return several(known, missing.length, addressed.length + strangers, telling);
  return leaving(known, named, telling) ?? awaySoon(known, named, telling);
}

/** Whether anything of a state can be said: an empty week has no next start. */
function tells({ state, until }: SnapshotSegment): boolean {
  return state !== 'unknown' && (state !== 'off' || until !== undefined);
}

/** "Anna is back Mon 5 Jan. Ben covers, at work until 18:00." */
function awaySentence({ who, segment }: Now, named: Named, telling: Telling): string {
  const { t } = telling;
  const back =
    segment.until === undefined
      ? t('lineAwayOpen', named(who))
      : t('lineAway', named(who), dayText(segment.until, who.snapshot, telling));
  return withCover(back, who, telling);
}

/** "Bo starts Tue 09:00 (01:00 for you); sent now, it waits until then." */
function offSentence({ who, segment: { until = 0 } }: Now, named: Named, telling: Telling) {
  return telling.t('lineOff', named(who), bothClocks(until, who.snapshot, telling));
}

type Named = (who: Addressed) => string;

/** Who leaves first within the hour. "Anna leaves in 35 min. After that, Mon 09:00 there." */
function leaving(known: readonly Now[], named: Named, telling: Telling): Line | null {
  const { now, t } = telling;
  const soon = known
    .flatMap(({ who, segment }) =>
      segment.until === undefined ? [] : [{ who, at: segment.until }],
    )
    .filter(({ at }) => at - now <= HOUR)
    .toSorted((a, b) => a.at - b.at);
  const [first] = soon;
  if (!first) return null;
  const { who, at } = first;
  const leaves = t('lineLeaves', named(who), durationText(at - now, telling));
  const after = segmentAt(who.snapshot, at);
  if (after?.until === undefined)
    return { kind: 'leaves', text: withCover(leaves, who, telling, at) };
  const moment = momentThere(after.until, who.snapshot, telling);
  const same = offsetAt(who.snapshot, after.until) === offsetAt(telling.viewer, after.until);
  const text = `${leaves} ${t(same ? 'lineAfter' : 'lineAfterThere', moment)}`;
  return { kind: 'leaves', text: withCover(text, who, telling, at) };
}

/** "Dina is off from Thursday." */
function awaySoon(known: readonly Now[], named: Named, telling: Telling): Line | null {
  const { now, viewer, clock, t } = telling;
  const ahead = known
    .flatMap(({ who }) => {
      const away = awayAhead(who.snapshot, now);
      return away ? [{ who, at: away.from }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const [first] = ahead;
  if (!first) return null;
  const { who, at } = first;
  const offset = offsetAt(who.snapshot, at);
  const today = offsetAt(viewer, now);
  const isNear = dayNumber(at, offset) - dayNumber(now, today) < 7;
  const day = isNear
    ? formatWeekday(at, offset, clock, 'long')
    : formatDay(at, offset, now, clock, today);
  return { kind: 'away-soon', text: t('lineAwaySoon', named(who), day) };
}

/** "3 of 5 are off now; all five are there 16:00–17:00 your time." */
function several(known: readonly Now[], off: number, total: number, telling: Telling): Line {
  const { now, clock, t } = telling;
  const number = (value: number) => formatNumber(value, clock);
  const all = known.length <= 9 ? t(`lineAll${known.length}`) : t('lineAll', number(known.length));
  const count =
    known.length < total
      ? t('lineOffOfKnown', number(off), number(known.length))
      : off === total
        ? t('lineOffAll')
        : t('lineOffOf', number(off), number(total));
  const snapshots = known.map(({ who }) => who.snapshot);
  const next = together(snapshots, now, Infinity).find(({ from, to }) => to - from >= SHARED);
  if (!next) return { kind: 'several', text: t('lineNever', count, all) };
  // What ends where our knowledge ends has no end that could be said.
  if (next.to >= Math.min(...snapshots.map(({ validUntil }) => validUntil))) {
    const begin = momentThere(next.from, telling.viewer, telling);
    return { kind: 'several', text: t('lineTogetherFrom', count, all, begin) };
  }
  return { kind: 'several', text: t('lineTogether', count, all, rangeText(next, telling)) };
}

/** The sentence, and how it stands with who covers at `at`. */
function withCover(sentence: string, who: Addressed, telling: Telling, at = telling.now): string {
  if (!who.cover || segmentAt(who.snapshot, at)?.state !== 'away') return sentence;
  return `${sentence} ${coverText(who.cover, telling)}`;
}

function coverText({ name, snapshot }: NonNullable<Addressed['cover']>, telling: Telling): string {
  const { now, t } = telling;
  const short = firstWord(name);
  const segment = snapshot ? segmentAt(snapshot, now) : undefined;
  if (segment?.state === 'away') return t('lineCoverAway', short);
  if (!snapshot || !segment || segment.state === 'unknown' || segment.until === undefined) {
    return t('lineCover', short);
  }
  const key = segment.state === 'working' ? 'lineCoverWorking' : 'lineCoverOff';
  return t(key, short, bothClocks(segment.until, snapshot, telling));
}

/** "Tue 09:00 (01:00 for you)"; one clock where both agree. */
function bothClocks(at: number, snapshot: Snapshot, telling: Telling): string {
  const { now, viewer, clock, t } = telling;
  const theirs = offsetAt(snapshot, at);
  const mine = offsetAt(viewer, at);
  const there = momentThere(at, snapshot, telling);
  if (theirs === mine) return there;
  return t('lineBoth', there, formatBeside(at, mine, theirs, now, clock, offsetAt(viewer, now)));
}

/** Seen from my today: theirs may have begun already, and a bare time would be read as mine. */
function momentThere(at: number, snapshot: Snapshot, { now, viewer, clock }: Telling): string {
  return formatMoment(at, offsetAt(snapshot, at), now, clock, offsetAt(viewer, now));
}

/** "Mon 5 Jan"; the time where it is today. */
function dayText(at: number, snapshot: Snapshot, { now, viewer, clock }: Telling): string {
  const offset = offsetAt(snapshot, at);
  const today = offsetAt(viewer, now);
  const isToday = dayNumber(at, offset) === dayNumber(now, today);
  return isToday ? formatTime(at, offset, clock) : formatDay(at, offset, now, clock, today);
}
