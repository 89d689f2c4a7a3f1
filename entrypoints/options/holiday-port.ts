import type { HolidayPort } from '../../components/roster/holiday-port';
import type { RegionHolidays } from '../../utils/domain/holidays';
import type { Holidays, Person } from '../../utils/domain/person';
import { addDays } from '../../utils/domain/plain-date';
import { translate } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';

// A megabyte and a half: only for who asks, and for who has people with a region.
const library = () => import('../../utils/holidays');
/** Names beside our sentences are in the language of these, whatever the browser's is. */
const locale = () => translate('languageTag');
/** Fifteen months. */
const ENOUGH = 456;

export const holidayPort: HolidayPort = {
  countries: async () => (await library()).countries(locale()),
  regions: async (country) => (await library()).regions(country, locale()),
  types: async (region) => (await library()).typesOf(region, yearsFrom(thisYear())),
  resolve: (region, types) => resolve(region, types, thisYear()),
  readCalendar: async (file) => (await import('./read-calendar')).readCalendar(file, thisYear()),
};

const thisYear = () => new Date().getFullYear();
/** This year and the next two. */
const yearsFrom = (year: number) => [year, year + 1, year + 2];

async function resolve(
  region: string,
  types: Holidays['types'],
  year: number,
): Promise<RegionHolidays> {
  const dates = (await library()).publicHolidays(region, yearsFrom(year), locale(), types);
  const ticked = types && types.length > 0 ? { types } : {};
  return { region, ...ticked, dates, until: `${year + 2}-12-31` };
}

/**
 * Resolves again where fewer than fifteen months are left, whenever the options open.
 *
 * @param today "YYYY-MM-DD".
 */
export async function renewHolidays(people: readonly Person[], today: string): Promise<void> {
  const enough = addDays(today, ENOUGH);
  const short = people.filter(
    ({ holidays }) => holidays?.region && (holidays.until ?? '') < enough,
  );
  if (short.length === 0) return;
  const renewed = await Promise.all(
    short.map(async (person) => {
      const { region = '', types } = person.holidays ?? {};
      const days = await resolve(region, types, Number(today.slice(0, 4)));
      return { ...person, holidays: { ...person.holidays, ...days } };
    }),
  );
  await send('ui→bg save people', { people: renewed, bases: short });
}
