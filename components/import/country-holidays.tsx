import { useState } from 'preact/hooks';

import { withRegion } from '../../utils/domain/holidays';
import type { Settled } from '../../utils/domain/import-settle';
import type { Person } from '../../utils/domain/person';
import { useLoaded } from '../hooks/use-loaded';
import type { HolidayPort } from '../roster/holiday-port';
import { Choice } from '../ui/choice';
import { useWording } from '../ui/translate';

interface Props {
  /** Who will be stored. */
  readonly rows: readonly Settled[];
  readonly port: HolidayPort;
  /** By country: a region, the country itself, or nothing. */
  readonly regions: ReadonlyMap<string, string>;
  readonly onChange: (regions: ReadonlyMap<string, string>) => void;
}

/** Public holidays, asked once a country and never guessed. Nothing is loaded before it is opened. */
export function CountryHolidays({ rows, port, regions, onChange }: Props) {
  const { t } = useWording();
  const [open, setOpen] = useState(false);
  const counts = countriesOf(rows);
  if (counts.length === 0) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('importHolidays')}</summary>
      {open && (
        <div class="mw-import-countries">
          <p class="mw-hint">{t('importHolidaysHint')}</p>
          {counts.map(([code, count]) => (
            <Country
              key={code}
              code={code}
              count={count}
              port={port}
              value={regions.get(code) ?? ''}
              onChange={(region) => onChange(new Map([...regions, [code, region]]))}
            />
          ))}
        </div>
      )}
    </details>
  );
}

interface CountryProps {
  readonly code: string;
  readonly count: number;
  readonly port: HolidayPort;
  readonly value: string;
  readonly onChange: (region: string) => void;
}

function Country({ code, count, port, value, onChange }: CountryProps) {
  const { t } = useWording();
  const known = useLoaded(port.countries, 'all').value;
  const regions = useLoaded(() => port.regions(code), code).value ?? [];
  const name = known?.find(([one]) => one === code)?.[1];
  // The library has no days of this one.
  if (known && name === undefined) return null;
  return (
    <Choice
      label={t('importCountry', name ?? code, count)}
      value={value}
      options={[['', t('importNotNow')], [code, t('rosterWholeCountry')], ...regions]}
      onChange={onChange}
    />
  );
}

/** Countries of who has no holidays on file, the largest first. */
function countriesOf(rows: readonly Settled[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { candidate, person } of rows) {
    const { country } = candidate;
    if (country === undefined || person?.holidays?.region) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** Who will be stored, with the holidays that were chosen for their country. */
export async function withHolidays(
  rows: readonly Settled[],
  regions: ReadonlyMap<string, string>,
  port: HolidayPort,
): Promise<readonly Person[]> {
  const chosen = [...regions].filter(([, region]) => region !== '');
  const days = new Map(
    await Promise.all(
      chosen.map(async ([code, region]) => [code, await port.resolve(region, undefined)] as const),
    ),
  );
  return rows.flatMap(({ candidate, person }) => {
    if (!person) return [];
    const found = days.get(candidate.country ?? '');
    if (!found || person.holidays?.region) return [person];
    const holidays = withRegion(person.holidays, found);
    return [holidays ? { ...person, holidays } : person];
  });
}
