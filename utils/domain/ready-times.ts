/**
 * Times as a locale writes them, worked out once where `Intl` is at hand. The first use of `Intl` in
 * a page costs 14 ms (Chromium 156), more than all that we do there at load, so the background sends
 * these forms along and pages only fill them in.
 */
import { MINUTE } from './snapshot-read';

/** One way to write an instant, given as a wall clock in UTC; texts by hour, minute and weekday. */
export interface ReadyForm {
  /** The options of the formatter that it stands for, as JSON. */
  readonly options: string;
  /** What is written in order: names of the lists below, and what stands between them. */
  readonly parts: readonly (readonly [type: string, text: string])[];
  readonly hour: readonly string[];
  readonly dayPeriod: readonly string[];
  readonly minute: readonly string[];
  /** From Sunday. */
  readonly weekday: readonly string[];
}

/** The forms of one locale and choice of hours. */
export interface ReadyTimes {
  readonly locale: string;
  readonly clock: string;
  readonly cycle: 'h12' | 'h23';
  readonly forms: readonly ReadyForm[];
}

const HOUR = 60 * MINUTE;
const LISTS = ['hour', 'dayPeriod', 'minute', 'weekday'] as const;
/** 4 January 1970 was a Sunday. */
const SUNDAY = 3 * 24 * HOUR;

type List = (typeof LISTS)[number];

const isList = (type: string): type is List => (LISTS as readonly string[]).includes(type);

/**
 * Reads a form off a formatter that writes times and weekdays.
 *
 * @returns Null where the locale does not write all hours in one way.
 */
export function readForm(options: string, formatter: Intl.DateTimeFormat): ReadyForm | null {
  const partsAt = (at: number) => formatter.formatToParts(at);
  const shapeAt = (at: number) =>
    partsAt(at).map(({ type, value }) => [type, isList(type) ? '' : value] as const);
  const parts = shapeAt(0);
  const hours = Array.from({ length: 24 }, (_, hour) => hour * HOUR);
  const minutes = Array.from({ length: 60 }, (_, minute) => minute * MINUTE);
  const days = Array.from({ length: 7 }, (_, day) => SUNDAY + day * 24 * HOUR);
  const shape = JSON.stringify(parts);
  const all = [...hours, ...minutes, ...days];
  if (all.some((at) => JSON.stringify(shapeAt(at)) !== shape)) return null;
  const texts = (type: List, instants: readonly number[]) =>
    instants.map((at) => partsAt(at).find((part) => part.type === type)?.value ?? '');
  return {
    options,
    parts,
    hour: texts('hour', hours),
    dayPeriod: texts('dayPeriod', hours),
    minute: texts('minute', minutes),
    weekday: texts('weekday', days),
  };
}

/** Writes a wall clock, epoch milliseconds in UTC, as the formatter that was read would. */
export function fillForm(form: ReadyForm, at: number): string {
  const date = new Date(at);
  const hour = date.getUTCHours();
  const texts: Record<List, string | undefined> = {
    hour: form.hour[hour],
    dayPeriod: form.dayPeriod[hour],
    minute: form.minute[date.getUTCMinutes()],
    weekday: form.weekday[date.getUTCDay()],
  };
  return form.parts.map(([type, text]) => (isList(type) ? (texts[type] ?? '') : text)).join('');
}

/** Sentences with "$1" for their texts, by key. */
export type ReadyWords = Readonly<Record<string, string>>;
