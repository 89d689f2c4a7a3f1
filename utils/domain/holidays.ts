/** A person's holidays from both sources: a region's, and own ones by hand or from a calendar. */
import type { HolidayDate, Holidays, PlainDate } from './person';

/** What a region gives, resolved: its days, and which types of them count. */
export type RegionHolidays = Pick<Holidays, 'region' | 'types' | 'dates' | 'until'>;

/** What a calendar file holds for some years. */
export interface CalendarDays {
  /** Whole days in order of their dates, each with the name of its event; no doubles. */
  readonly days: readonly HolidayDate[];
  /** How many events with a time of day were left out. */
  readonly timed: number;
  /** How many events could not be read. */
  readonly unread: number;
  /** Whether there were more days than are taken at once. */
  readonly cut: boolean;
}

/** Two days of one key are one: the same date with the same name. */
export const holidayKey = ({ date, name }: HolidayDate) => `${date} ${name}`;

/** The region's and the own days in order of their dates, doubles once. */
export function allHolidays(holidays: Holidays | undefined): readonly HolidayDate[] {
  return inOrder([...(holidays?.dates ?? []), ...(holidays?.own ?? [])]);
}

/** In order of their dates, doubles once; of two the first stays. */
export function inOrder(days: readonly HolidayDate[]): readonly HolidayDate[] {
  const unique = new Map<string, HolidayDate>();
  for (const day of days) {
    const key = holidayKey(day);
    if (!unique.has(key)) unique.set(key, day);
  }
  return [...unique.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Whether a date is a holiday of either source, worked or not. */
export function isHoliday(holidays: Holidays, date: PlainDate): boolean {
  const isOn = (day: HolidayDate) => day.date === date;
  return (holidays.dates?.some(isOn) ?? false) || (holidays.own?.some(isOn) ?? false);
}

/**
 * With another region's days, or none's. Own days stay; so do the dates that are worked, without a
 * region those of own days. Undefined when nothing is left to keep.
 */
export function withRegion(
  holidays: Holidays | undefined,
  region: RegionHolidays | undefined,
): Holidays | undefined {
  const { region: _r, types: _t, dates: _d, until: _u, ...kept } = holidays ?? {};
  return region ? { ...kept, ...region } : tidy(kept);
}

/** With other own days. Undefined when nothing is left to keep. */
export function withOwn(
  holidays: Holidays | undefined,
  own: readonly HolidayDate[],
): Holidays | undefined {
  return tidy({ ...holidays, own });
}

/** Without a region only own days can be worked; empty lists go. */
function tidy(holidays: Holidays): Holidays | undefined {
  const { own, worked, ...rest } = holidays;
  const dates = new Set(own?.map(({ date }) => date));
  const still = rest.region ? worked : worked?.filter((date) => dates.has(date));
  const next: Holidays = {
    ...rest,
    ...(still && still.length > 0 ? { worked: still } : {}),
    ...(own && own.length > 0 ? { own } : {}),
  };
  return Object.keys(next).length > 0 ? next : undefined;
}
