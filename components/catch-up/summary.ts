import { bothText } from '../../utils/domain/preset-text';
import { dayWord, formatDay, formatNumber, formatWeekday } from '../../utils/domain/format-time';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import { DAY, offsetAt, segmentAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { WalkStep } from './use-walk';

/** Whom a reminder is about first. */
export interface Somebody {
  readonly id: string;
  /** "Anna". */
  readonly name: string;
  /** Null: no time zone on file. */
  readonly snapshot: Snapshot | null;
}

type SomebodyOf = (reminder: Reminder) => Somebody | null;

/** More of those who start later would be a list, not a sentence. */
const LATER = 3;

/** "6 answered.", "Anna has it today, Bo when they start (Tue 09:00, 01:00 for you).", "2 moved to Wednesday." */
export function walkSummary(
  steps: readonly WalkStep[],
  somebodyOf: SomebodyOf,
  telling: Telling,
): string[] {
  return [
    countsText(steps, telling),
    haveText(steps, somebodyOf, telling),
    movedText(steps, telling),
  ]
    .filter((text) => text !== '')
    .map((text) => telling.t('catchUpSentence', text));
}

const COUNTED = [
  ['answered', 'catchUpAnswered'],
  ['done', 'catchUpDone'],
  ['dropped', 'catchUpDropped'],
] as const;

function countsText(steps: readonly WalkStep[], { t, clock }: Telling): string {
  const counts = COUNTED.flatMap(([outcome, key]) => {
    const { length } = steps.filter((step) => step.outcome === outcome);
    return length === 0 ? [] : [t(key, formatNumber(length, clock))];
  });
  return listed(counts, t);
}

/** Who has an answer of mine today, and who will when they start. */
function haveText(steps: readonly WalkStep[], somebodyOf: SomebodyOf, telling: Telling): string {
  const { t } = telling;
  const answered = steps.filter(({ outcome }) => outcome === 'answered');
  const people = new Map(
    answered.flatMap(({ reminder }) => {
      const somebody = somebodyOf(reminder);
      return somebody?.snapshot
        ? [[somebody.id, { ...somebody, snapshot: somebody.snapshot }]]
        : [];
    }),
  );
  const all = [...people.values()].map((one) => ({
    ...one,
    start: startOf(one.snapshot, telling),
  }));
  const today = all.filter(({ start }) => start === 'today').map(({ name }) => name);
  const later = all.flatMap(({ name, snapshot, start }) =>
    typeof start === 'number' ? [{ name, snapshot, start }] : [],
  );
  const said = later.toSorted((a, b) => a.start - b.start).slice(0, LATER);
  const texts = said.map(({ name, snapshot, start }) => {
    const moment = {
      at: start,
      mine: offsetAt(telling.viewer, start),
      theirs: offsetAt(snapshot, start),
    };
    return t('catchUpHasLater', name, bothText(moment, telling));
  });
  const more = later.length - said.length;
  return listed(
    [
      ...(today.length === 1 ? [t('catchUpHasToday', today[0] ?? '')] : []),
      ...(today.length > 1 ? [t('catchUpHaveToday', namesText(today, t))] : []),
      ...texts,
      ...(more > 0 ? [t('catchUpMoreLater', formatNumber(more, telling.clock))] : []),
    ],
    t,
  );
}

/** "today" for who is at work or starts within my day; else when they start; null: nobody knows. */
function startOf(snapshot: Snapshot, { now, viewer }: Telling): 'today' | number | null {
  const segment = segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown') return null;
  if (segment.state === 'working') return 'today';
  if (segment.until === undefined) return null;
  const mine = offsetAt(viewer, segment.until);
  return dayWord(segment.until, mine, now) === 'today' ? 'today' : segment.until;
}

/** "2 moved to Wednesday, 1 moved to later today". */
function movedText(steps: readonly WalkStep[], telling: Telling): string {
  const { t, clock } = telling;
  const moved = steps
    .filter(({ outcome }) => outcome === 'moved')
    .map(({ reminder }) => reminder.dueAt)
    .toSorted((a, b) => a - b);
  const days = Map.groupBy(moved, (at) => dayText(at, telling));
  const texts = [...days].map(([day, { length }]) => {
    const count = formatNumber(length, clock);
    return day === '' ? t('catchUpMovedToday', count) : t('catchUpMoved', count, day);
  });
  return listed(texts, t);
}

/** "Wednesday", "tomorrow", "Wed 16 Dec"; empty for today. */
function dayText(at: number, { now, viewer, clock, t }: Telling): string {
  const offset = offsetAt(viewer, at);
  const word = dayWord(at, offset, now);
  if (word === 'today') return '';
  if (word === 'tomorrow') return t('catchUpTomorrow');
  return at - now < 6 * DAY
    ? formatWeekday(at, offset, clock, 'long')
    : formatDay(at, offset, now, clock, offsetAt(viewer, now));
}

const listed = (texts: readonly string[], t: Telling['t']) =>
  texts.reduce((all, text) => (all === '' ? text : t('catchUpList', all, text)), '');

function namesText(names: readonly string[], t: Telling['t']): string {
  return new Intl.ListFormat(t('languageTag')).format(names);
}
