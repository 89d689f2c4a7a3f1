import type { CalendarDays, RegionHolidays } from '../../utils/domain/holidays';
import type { Holidays, HolidayType } from '../../utils/domain/person';
import type { Result } from '../../utils/domain/result';

/** A code and its name. */
export type Place = readonly [code: string, name: string];

/** The library of holidays and the reader of calendars, loaded when they are first asked. */
export interface HolidayPort {
  readonly countries: () => Promise<readonly Place[]>;
  readonly regions: (country: string) => Promise<readonly Place[]>;
  /** The types beside public of which a region has days in this year and the next two. */
  readonly types: (region: string) => Promise<readonly HolidayType[]>;
  /** The holidays of a region for this year and the next two. */
  readonly resolve: (region: string, types: Holidays['types']) => Promise<RegionHolidays>;
  /** The whole days of a calendar file in this year and the next two. Nothing is written. */
  readonly readCalendar: (file: File) => Promise<Result<CalendarDays>>;
}
