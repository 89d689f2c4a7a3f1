import type { HolidayPort } from '../../components/roster/holidays-field';
import type { Holidays, Person } from '../../utils/domain/person';
import { addDays } from '../../utils/domain/plain-date';
import { browser } from '../../utils/platform/browser';
import { send } from '../../utils/protocol/client';

// A megabyte and a half: only for who asks, and for who has people with a region.
const library = () => import('../../utils/holidays');
const locale = () => browser.i18n.getUILanguage();
/** Fifteen months. */
const ENOUGH = 456;

export const holidayPort: HolidayPort = {
  countries: async () => (await library()).countries(locale()),
  regions: async (country) => (await library()).regions(country, locale()),
  resolve: (region, worked) => resolve(region, worked, new Date().getFullYear()),
};

/** This year and the next two. */
async function resolve(
  region: string,
  worked: Holidays['worked'],
  year: number,
): Promise<Holidays> {
  const dates = (await library()).publicHolidays(region, [year, year + 1, year + 2], locale());
  return { region, ...(worked ? { worked } : {}), dates, until: `${year + 2}-12-31` };
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
      const { region = '', worked } = person.holidays ?? {};
      return { ...person, holidays: await resolve(region, worked, Number(today.slice(0, 4))) };
    }),
  );
  await send('ui→bg save people', { people: renewed });
}
