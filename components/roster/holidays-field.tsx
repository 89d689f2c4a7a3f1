import { useEffect, useState } from 'preact/hooks';

import { formatPlainDate } from '../../utils/domain/format-time';
import type { Holidays } from '../../utils/domain/person';
import { addDays } from '../../utils/domain/plain-date';
import { Choice } from '../ui/choice';
import { useWording } from '../ui/translate';

/** A code and its name. */
export type Place = readonly [code: string, name: string];

/** The library of holidays, loaded when it is first asked. */
export interface HolidayPort {
  readonly countries: () => Promise<readonly Place[]>;
  readonly regions: (country: string) => Promise<readonly Place[]>;
  /** The holidays of a region for this year and the next two. */
  readonly resolve: (region: string, worked: Holidays['worked']) => Promise<Holidays>;
}

interface Props {
  readonly holidays: Holidays | undefined;
  readonly onChange: (holidays: Holidays | undefined) => void;
  readonly port: HolidayPort;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: string;
}

/** Where a person's public holidays come from, asked and never guessed, and which of them are worked. */
export function HolidaysField({ holidays, onChange, port, today }: Props) {
  const { t } = useWording();
  const region = holidays?.region ?? '';
  const country = region.split('-')[0] ?? '';
  const countries = useList(port.countries, 'all');
  const regions = useList(() => port.regions(country), country);
  const choose = async (code: string) =>
    onChange(code === '' ? undefined : await port.resolve(code, holidays?.worked));
  return (
    <fieldset class="mw-dates">
      <legend class="mw-label">{t('rosterHolidays')}</legend>
      <p class="mw-hint">{t('rosterHolidaysHint')}</p>
      <div class="mw-date-line">
        <Choice
          label={t('rosterCountry')}
          value={country}
          options={[['', t('rosterNotOnFile')], ...withOwn(countries, country)]}
          onChange={(code) => void choose(code)}
        />
        {regions.length > 0 && (
          <Choice
            label={t('rosterRegion')}
            value={region}
            options={[[country, t('rosterWholeCountry')], ...withOwn(regions, region)]}
            onChange={(code) => void choose(code)}
          />
        )}
      </div>
      {holidays && <Coming holidays={holidays} onChange={onChange} today={today} />}
    </fieldset>
  );
}

/** The holidays of the coming twelve months, each of which may be worked. */
function Coming({ holidays, onChange, today }: Omit<Props, 'port'> & { holidays: Holidays }) {
  const { t, clock } = useWording();
  const last = addDays(today, 365);
  const coming = (holidays.dates ?? []).filter(({ date }) => date >= today && date <= last);
  const worked = new Set(holidays.worked);
  const toggle = (date: string) => {
    const next = worked.has(date)
      ? [...worked].filter((one) => one !== date)
      : [...worked, date].toSorted();
    onChange({ ...holidays, worked: next });
  };
  if (coming.length === 0) return <p class="mw-hint">{t('rosterNoHolidays')}</p>;
  return (
    <ul class="mw-holidays">
      {coming.map(({ date, name, expected }) => (
        <li key={`${date} ${name}`}>
          <span class="mw-holiday-date">{formatPlainDate(date, clock)}</span>
          <span>{expected ? t('rosterHolidayExpected', name) : name}</span>
          <label>
            <input type="checkbox" checked={worked.has(date)} onChange={() => toggle(date)} />{' '}
            {t('rosterHolidayWorked')}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** A list that comes later; empty until then. */
function useList(load: () => Promise<readonly Place[]>, key: string): readonly Place[] {
  const [list, setList] = useState<{ key: string; places: readonly Place[] } | null>(null);
  useEffect(() => {
    let wanted = key !== '';
    if (!wanted) return undefined;
    void load().then((places) => {
      if (wanted) setList({ key, places });
    });
    return () => {
      wanted = false;
    };
    // The key stands for what `load` closes over.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return list?.key === key ? list.places : [];
}

/** What is on file stays chosen while the list is on its way, or when it no longer has it. */
function withOwn(places: readonly Place[], code: string): readonly Place[] {
  if (code === '' || places.some(([one]) => one === code)) return places;
  return [[code, code], ...places];
}
