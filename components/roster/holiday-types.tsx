import { HOLIDAY_TYPES, type HolidayType } from '../../utils/domain/person';
import { useWording } from '../ui/translate';
import type { HolidayPort } from './holiday-port';
import { useList } from './use-list';

/** Keys of what the types are called. */
export const HOLIDAY_TYPE_NAMES = {
  bank: 'holidayTypeBank',
  school: 'holidayTypeSchool',
  optional: 'holidayTypeOptional',
  observance: 'holidayTypeObservance',
} as const;

interface TypesProps {
  readonly region: string;
  readonly ticked: readonly HolidayType[];
  readonly port: HolidayPort;
  readonly onToggle: (type: HolidayType) => void;
}

/** The other types of which the region has days, or which are ticked all the same. */
export function HolidayTypes({ region, ticked, port, onToggle }: TypesProps) {
  const { t } = useWording();
  const known = useList(() => port.types(region), region);
  const shown = HOLIDAY_TYPES.filter((type) => known.includes(type) || ticked.includes(type));
  if (region === '' || shown.length === 0) return null;
  return (
    <fieldset class="mw-holiday-types">
      <legend class="mw-label">{t('rosterHolidayTypes')}</legend>
      {shown.map((type) => (
        <label key={type}>
          <input type="checkbox" checked={ticked.includes(type)} onChange={() => onToggle(type)} />{' '}
          {t(HOLIDAY_TYPE_NAMES[type])}
        </label>
      ))}
    </fieldset>
  );
}
