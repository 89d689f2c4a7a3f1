import { hoursOnClock } from '../../utils/domain/hours-clock';
import { parseHours } from '../../utils/domain/hours-text';
import type { Clock } from '../../utils/domain/format-time';
import type { MainFacts } from '../../utils/domain/main-facts';
import { WEEKDAYS } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { useWording } from '../ui/translate';
import { weekdayName } from '../ui/weekday-name';
import { FactField } from './fact-field';
import { Say, SayButton } from './say';

type Week = MainFacts['week'];

interface Props {
  readonly week: Week;
  /** As it was when the editing began. */
  readonly base: Week;
  readonly onChange: (week: Week) => void;
  readonly problems: readonly Problem[];
}

/** Seven lines of hours as people type them. */
export function HoursFields({ week, base, onChange, problems }: Props) {
  const { t, clock } = useWording();
  const { mon } = week;
  return (
    <div class="hours" role="group" aria-label={t('rosterWeek')}>
      <p class="soft">
        <Say text={t('rosterWeek')} />
      </p>
      {WEEKDAYS.map((day) => (
        <FactField
          key={day}
          inline
          label={weekdayName(day, clock)}
          short={weekdayName(day, clock, 'short')}
          placeholder={t('rosterDayOff')}
          value={week[day] === base[day] ? onClock(week[day], clock) : week[day]}
          onChange={(text) => onChange({ ...week, [day]: text })}
          problems={problems.filter((one) => one.at === `workWeek.${day}`)}
        />
      ))}
      <div class="row">
        <SayButton
          class="quiet"
          text={t('rosterWeekCopyMonday')}
          onPress={() => onChange({ ...week, tue: mon, wed: mon, thu: mon, fri: mon })}
        />
      </div>
    </div>
  );
}

/** What nobody typed is written as the reader's clock has it. */
function onClock(text: string, clock: Clock): string {
  const read = parseHours(text);
  return read.ok && read.value.length > 0 ? hoursOnClock(read.value, clock) : text;
}
