import type { HolidayDate } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { DateField, DateLines } from './date-lines';
import type { HolidayPort } from './holiday-port';
import { OwnCalendar } from './own-calendar';

interface Props {
  readonly own: readonly HolidayDate[];
  readonly onChange: (own: readonly HolidayDate[]) => void;
  readonly problems: readonly Problem[];
  readonly readCalendar: HolidayPort['readCalendar'];
}

/** Days off that no list of countries has: by hand, or from a calendar file. */
export function OwnHolidaysField({ own, onChange, problems, readCalendar }: Props) {
  const { t } = useWording();
  return (
    <div class="mw-own">
      <DateLines
        legend={t('rosterOwn')}
        hint={t('rosterOwnHint')}
        add={t('rosterAddOwn')}
        lines={own}
        empty={{ date: '', name: '' }}
        onChange={onChange}
        dayOf={({ date }) => date}
        field="holidays.own"
        problems={problems}
      >
        {(line, change) => (
          <>
            <DateField
              label={t('rosterDate')}
              value={line.date}
              onChange={(date) => change({ date })}
            />
            <TextField
              label={t('rosterOwnName')}
              placeholder={t('rosterOwnUnnamed')}
              value={line.name}
              onChange={(name) => change({ name })}
            />
          </>
        )}
      </DateLines>
      <OwnCalendar own={own} onChange={onChange} readCalendar={readCalendar} />
    </div>
  );
}
