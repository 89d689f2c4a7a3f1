/**
 * Public holidays by country and region, from date-holidays (207 countries; data CC BY-SA 3.0, see
 * NOTICE). Large, so only the options page loads it, when somebody asks.
 */
import Holidays from 'date-holidays';

import { inOrder } from '../domain/holidays';
import { HOLIDAY_TYPES, type HolidayDate, type HolidayType } from '../domain/person';
import { addDays } from '../domain/plain-date';

/** A code ("DE", "DE-BY") and its name. */
export type Named = readonly [code: string, name: string];

/** Months of the Islamic calendar, whose days are fixed by sight. */
const MOON = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al/;
const HOUR = 3_600_000;

/** Countries with data, by the names of `Intl` (else the library's own). @param locale BCP 47. */
export function countries(locale: string): Named[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const own = Object.entries(new Holidays().getCountries(locale)).map(
    ([code, name]) => [code, regionName(names, code) ?? name] as const,
  );
  return named(Object.fromEntries(own), '', locale);
}

/** The library has codes of its own that are no regions, which `Intl` refuses with an error. */
function regionName(names: Intl.DisplayNames, code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
}

/** The country's regions with holidays of their own, and theirs; empty where there are none. */
export function regions(country: string, locale: string): Named[] {
  const library = new Holidays();
  const states = library.getStates(country, locale) ?? {};
  return named(states, `${country}-`, locale).flatMap(([code, name]) => {
    const inner = library.getRegions(country, code.slice(country.length + 1), locale) ?? {};
    const deeper = named(inner, `${code}-`, locale).map(([one, text]): Named => [
      one,
      `${name}, ${text}`,
    ]);
    return [[code, name], ...deeper];
  });
}

/** The types beside public of which a region has days in some years. */
export function typesOf(region: string, years: readonly number[]): HolidayType[] {
  const library = libraryOf(region);
  const found = new Set(years.flatMap((year) => library.getHolidays(year) ?? []).map(typeOf));
  return HOLIDAY_TYPES.filter((type) => found.has(type));
}

const typeOf = ({ type }: { readonly type: string }) => type;
const libraryOf = (region: string) => new Holidays(...(region.split('-') as [string]));

/**
 * The public holidays of some years as plain dates: the day part of the library's `date` and as many
 * whole days as the feast lasts (it may begin at sunset the evening before).
 *
 * @param region "DE", "DE-BY", "ES-AN-SE".
 * @param locale BCP 47, for the names: in its language, else in English, else as the country says
 * them; without it as the country says them.
 * @param types What counts beside public holidays; nothing unless told.
 */
export function publicHolidays(
  region: string,
  years: readonly number[],
  locale?: string,
  types: readonly HolidayType[] = [],
): readonly HolidayDate[] {
  const library = libraryOf(region);
  const language = locale?.split('-')[0];
  // The library adds the country's own languages behind.
  if (language) library.setLanguages([language, 'en']);
  const wanted = new Set<string>(['public', ...types]);
  const found = years.flatMap((year) => library.getHolidays(year) ?? []);
  return inOrder(found.filter((one) => wanted.has(one.type)).flatMap(daysOf));
}

function daysOf({ date, name, rule, start, end }: ReturnType<Holidays['getHolidays']>[number]) {
  const whole = Math.max(1, Math.floor((end.getTime() - start.getTime()) / HOUR / 24));
  const expected = MOON.test(rule);
  return Array.from({ length: whole }, (_, day): HolidayDate => {
    const one = { date: addDays(date.slice(0, 10), day), name };
    return expected ? { ...one, expected } : one;
  });
}

function named(names: Record<string, string>, prefix: string, locale: string): Named[] {
  const order = new Intl.Collator(locale);
  return Object.entries(names)
    .map(([code, name]): Named => [`${prefix}${code}`, name])
    .toSorted(([, a], [, b]) => order.compare(a, b));
}
