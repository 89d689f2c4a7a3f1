import { useEffect, useRef } from 'preact/hooks';

import { withOwn, withRegion } from '../../utils/domain/holidays';
import { HOLIDAY_TYPES, type Holidays, type HolidayType } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { Choice } from '../ui/choice';
import { useWording } from '../ui/translate';
import type { HolidayPort, Place } from './holiday-port';
import { HolidayTypes } from './holiday-types';
import { HolidaysComing } from './holidays-coming';
import { OwnHolidaysField } from './own-holidays-field';
import { useList } from './use-list';

interface Props {
  readonly holidays: Holidays | undefined;
  readonly onChange: (holidays: Holidays | undefined) => void;
  readonly problems: readonly Problem[];
  readonly port: HolidayPort;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: string;
}

/** Days off of a country, asked and never guessed; own ones beside them; which of all are worked. */
export function HolidaysField(props: Props) {
  const { holidays, onChange, port, today } = props;
  const { t } = useWording();
  const region = holidays?.region ?? '';
  const country = region.split('-')[0] ?? '';
  const countries = useList(port.countries, 'all');
  const regions = useList(() => port.regions(country), country);
  const { choose, types } = useChoice(props);
  return (
    <>
      <fieldset class="mw-dates">
        <legend class="mw-label">{t('rosterHolidays')}</legend>
        <p class="mw-hint">{t('rosterHolidaysHint')}</p>
        <div class="mw-date-line">
          <Choice
            label={t('rosterCountry')}
            value={country}
            options={[['', t('rosterNotOnFile')], ...withChosen(countries, country)]}
            // Another country has other types: they are asked anew.
            onChange={(code) => choose(code, undefined)}
          />
          {regions.length > 0 && (
            <Choice
              label={t('rosterRegion')}
              value={region}
              options={[[country, t('rosterWholeCountry')], ...withChosen(regions, region)]}
              onChange={(code) => choose(code, types())}
            />
          )}
        </div>
        <HolidayTypes
          region={region}
          ticked={holidays?.types ?? []}
          port={port}
          onToggle={(type) => choose(region, toggled(types(), type))}
        />
      </fieldset>
      <OwnHolidaysField
        own={holidays?.own ?? []}
        onChange={(own) => onChange(withOwn(holidays, own))}
        problems={props.problems}
        readCalendar={port.readCalendar}
      />
      {holidays && <HolidaysComing holidays={holidays} onChange={onChange} today={today} />}
    </>
  );
}

/**
 * Looks a region up and puts its days beside what is on file when they have come: meanwhile the form
 * may have changed, another region or type may have been chosen, or the form may be gone.
 */
function useChoice(props: Props) {
  const latest = useRef<Props | null>(props);
  const asked = useRef<{ readonly types: Holidays['types'] } | null>(null);
  latest.current = props;
  useEffect(
    () => () => {
      latest.current = null;
    },
    [],
  );
  const choose = (region: string, types: Holidays['types']) => {
    const mine = { types };
    asked.current = mine;
    const found = region === '' ? Promise.resolve(undefined) : props.port.resolve(region, types);
    void found.then((days) => {
      const now = latest.current;
      if (!now || mine !== asked.current) return;
      asked.current = null;
      now.onChange(withRegion(now.holidays, days));
    });
  };
  /** What is ticked, an answer on its way included. */
  const types = () => (asked.current ?? props.holidays)?.types;
  return { choose, types };
}

function toggled(types: Holidays['types'], type: HolidayType): readonly HolidayType[] {
  return HOLIDAY_TYPES.filter((one) => (one === type) !== (types?.includes(one) ?? false));
}

/** What is on file stays chosen while the list is on its way, or when it no longer has it. */
function withChosen(places: readonly Place[], code: string): readonly Place[] {
  if (code === '' || places.some(([one]) => one === code)) return places;
  return [[code, code], ...places];
}
