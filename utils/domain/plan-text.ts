/** What the planner says of a slot: to whom it falls, and its text for everybody. */
import { formatBeside, formatNumber, formatTime, formatWeekdayDate } from './format-time';
import type { PickOutside, Slot, SlotPerson } from './plan-types';
import { durationText, rangeText, type Telling } from './sentences';
import { offsetAt } from './snapshot-read';
import type { Snapshot } from './snapshot-types';

/** Those who are to be there, by id. */
export interface Company {
  /** As sentences say it: "Bo"; mine is "you". */
  readonly nameOf: (id: string) => string;
  /** The city of their zone. */
  readonly placeOf: (id: string) => string;
  readonly snapshotOf: (id: string) => Snapshot | undefined;
}

/** "Tue 16:00–16:30", on my clock. */
export function slotTime({ start, end }: Slot, telling: Telling): string {
  return rangeText({ from: start, to: end }, telling);
}

/** "Bo at 00:00, 6 h 30 min after the end"; null for whoever is at work. */
export function outsideText(
  person: SlotPerson,
  { start }: Pick<Slot, 'start'>,
  company: Company,
  telling: Telling,
): string | null {
  const { t } = telling;
  const { id, fit, before, after } = person;
  const name = company.nameOf(id);
  if (fit === 'inside') return null;
  if (fit === 'unknown') return t('planUnknown', name);
  const time = timeFor(id, start, company, telling);
  const length = (value: number) => durationText(value, telling);
  if (fit === 'early') return t('planEarly', name, time, length(before));
  if (fit === 'late') return t('planLate', name, time, length(after));
  if (fit === 'both') return t('planBoth', name, time, length(before), length(after));
  return t(fit === 'off' ? 'planOff' : 'planAway', name, time);
}

/** From so many on those who sit alike in one place are one. */
const MANY = 5;

/**
 * Who sits outside in a slot, a text for each; of many those of one place together ("6 in Tokyo at
 * 21:00, …"), and the last of them says how many more there are.
 *
 * @param most How many texts.
 */
export function outsideTexts(
  slot: Slot,
  company: Company,
  telling: Telling,
  most: number,
): string[] {
  const outside = slot.people.filter(({ fit }) => fit !== 'inside');
  const key = ({ id, fit, before, after }: SlotPerson) =>
    outside.length < MANY ? id : `${company.placeOf(id)} ${fit} ${before} ${after}`;
  const groups = [...Map.groupBy(outside, key).values()];
  const shown = groups.length > most ? groups.slice(0, most - 1) : groups;
  const texts = shown.flatMap(([one, ...others]) => {
    if (!one) return [];
    const together = (id: string) =>
      telling.t(
        'planPeopleIn',
        formatNumber(others.length + 1, telling.clock),
        company.placeOf(id),
      );
    const nameOf = others.length > 0 ? together : company.nameOf;
    return outsideText(one, slot, { ...company, nameOf }, telling) ?? [];
  });
  const left = groups.slice(shown.length).flat().length;
  return left > 0 ? [...texts, telling.t('planOthers', formatNumber(left, telling.clock))] : texts;
}

/** Their time at the start of a slot, with the day where it is another than mine. */
function timeFor(id: string, start: number, company: Company, { viewer, clock, now }: Telling) {
  const mine = offsetAt(viewer, start);
  const snapshot = company.snapshotOf(id);
  const theirs = snapshot ? offsetAt(snapshot, start) : mine;
  return formatBeside(start, theirs, mine, now, clock, offsetAt(viewer, now));
}

/**
 * The sentence over the slots: how many suit all, or "No hour suits all. Best: Tue 16:00–16:30, Bo at
 * 00:00, …".
 */
export function bestSentence(slots: readonly Slot[], company: Company, telling: Telling): string {
  const { t, clock } = telling;
  const [best] = slots;
  if (!best) return t('planNone');
  if (best.cost === 0) return t('planSuits', slotTime(best, telling));
  const outside = outsideTexts(best, company, telling, 3);
  const list = new Intl.ListFormat(clock.locale, { type: 'unit' }).format(outside);
  return t('planNoneSuits', slotTime(best, telling), list);
}

/** "Tokyo had the late one last time": by places, or "you". Null where nobody sat outside. */
export function fairSentence(
  outside: readonly PickOutside[],
  me: string,
  company: Company,
  { t, clock }: Telling,
): string | null {
  const [first] = outside;
  if (!first) return null;
  const alike = outside.filter(({ fit }) => fit === first.fit);
  const places = [
    ...new Set(
      alike.filter(({ person }) => person !== me).map(({ person }) => company.placeOf(person)),
    ),
  ];
  const who = [...(alike.some(({ person }) => person === me) ? [t('planYou')] : []), ...places];
  const keys = {
    early: 'planFairEarly',
    late: 'planFairLate',
    both: 'planFairBoth',
    off: 'planFairOff',
    away: 'planFairAway',
  } as const;
  return t(keys[first.fit], new Intl.ListFormat(clock.locale).format(who));
}

/**
 * A slot in everyone's clock, a line for each place: "Tue 24 Nov, 16:00–16:30 Berlin (Anna Weber)". The
 * earliest clock first; an empty name is left out.
 */
export function slotForAll(
  { start, end, people }: Slot,
  company: Company,
  { viewer, clock, t }: Telling,
): string {
  const groups = Map.groupBy(people, ({ id }) => {
    const snapshot = company.snapshotOf(id) ?? viewer;
    return `${offsetAt(snapshot, start)} ${company.placeOf(id)}`;
  });
  const lines = [...groups].map(([key, group]) => {
    const offset = Number(key.split(' ')[0]);
    const [one] = group;
    const later = offsetAt(company.snapshotOf(one?.id ?? '') ?? viewer, end);
    const names = group.map(({ id }) => company.nameOf(id)).filter((name) => name !== '');
    const told = [
      // A day is named with its date: the text is read elsewhere, and later.
      formatWeekdayDate(start, offset, clock),
      `${formatTime(start, offset, clock)}–${formatTime(end, later, clock)}`,
      company.placeOf(one?.id ?? ''),
    ] as const;
    const list = new Intl.ListFormat(clock.locale, { type: 'unit' }).format(names);
    return {
      offset,
      text: names.length > 0 ? t('planLine', ...told, list) : t('planLineBare', ...told),
    };
  });
  return lines
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ text }) => text)
    .join('\n');
}
