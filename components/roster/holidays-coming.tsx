import { formatPlainDate } from '../../utils/domain/format-time';
import { allHolidays } from '../../utils/domain/holidays';
import type { Holidays } from '../../utils/domain/person';
import { addDays } from '../../utils/domain/plain-date';
import { useWording } from '../ui/translate';

interface Props {
  readonly holidays: Holidays;
  readonly onChange: (holidays: Holidays) => void;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: string;
}

/** The days off of the coming twelve months by name, own ones among them; each may be worked. */
export function HolidaysComing({ holidays, onChange, today }: Props) {
  const { t, clock } = useWording();
  const last = addDays(today, 365);
  const coming = allHolidays(holidays).filter(({ date }) => date >= today && date <= last);
  const worked = new Set(holidays.worked);
  const toggle = (date: string) => {
    const next = worked.has(date)
      ? [...worked].filter((one) => one !== date)
      : [...worked, date].toSorted();
    onChange({ ...holidays, worked: next });
  };
  return (
    <fieldset class="mw-dates">
      <legend class="mw-label">{t('rosterHolidaysComing')}</legend>
      {coming.length === 0 && <p class="mw-hint">{t('rosterNoHolidays')}</p>}
      <ul class="mw-holidays">
        {coming.map(({ date, name, expected }) => (
          <li key={`${date} ${name}`}>
            <span class="mw-holiday-date">{formatPlainDate(date, clock)}</span>
            <span>
              {expected ? t('rosterHolidayExpected', name) : name || t('rosterOwnUnnamed')}
            </span>
            <label>
              <input type="checkbox" checked={worked.has(date)} onChange={() => toggle(date)} />{' '}
              {t('rosterHolidayWorked')}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
