import { useState } from 'preact/hooks';

import { formatWallTime, hoursOnClock } from '../../utils/domain/hours-clock';
import { DAY_OFF, formatHours, hoursNotes, parseHours } from '../../utils/domain/hours-text';
import { type Weekday, WEEKDAYS } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { minutesOf } from '../../utils/domain/work-week';
import { Button } from '../ui/button';
import { ProblemList, problemText } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import { weekdayName } from '../ui/weekday-name';
import type { Draft } from './draft';
import { dayAfter, EMPTY_WEEK, mondayToWeekdays, WEEK_PRESETS } from './week-presets';

type Week = Draft['week'];

interface Props {
  /** The field in problems' `at`, and what ids begin with. */
  readonly at?: string;
  readonly week: Week;
  readonly onChange: (week: Week) => void;
  /** From the last check, with the day in `at` ("workWeek.mon"). */
  readonly problems: readonly Problem[];
}

/** Weeks of some dates do without what is said of this one. */
const ORDINARY = 'workWeek';

/** Seven lines of hours as people type them, with a few common weeks to start from. */
export function WeekField({ at = ORDINARY, week, onChange, problems }: Props) {
  const { t } = useWording();
  return (
    <fieldset class="mw-week">
      <legend class="mw-label">{t('rosterWeek')}</legend>
      {at === ORDINARY && <p class="mw-hint">{t('rosterWeekHint')}</p>}
      <div class="mw-row mw-week-presets">
        {WEEK_PRESETS.map((preset) => (
          <Button key={preset.key} look="quiet" onClick={() => onChange(preset.week)}>
            {t(preset.key)}
          </Button>
        ))}
        <Button look="quiet" onClick={() => onChange(mondayToWeekdays(week))}>
          {t('rosterWeekCopyMonday')}
        </Button>
        <Button look="quiet" onClick={() => onChange(EMPTY_WEEK)}>
          {t('rosterWeekClear')}
        </Button>
      </div>
      {WEEKDAYS.map((day) => (
        <DayLine
          key={day}
          id={`${at}-${day}`}
          day={day}
          text={week[day]}
          onChange={(text) => onChange({ ...week, [day]: text })}
          problems={problems.filter((one) => one.at === `${at}.${day}`)}
        />
      ))}
    </fieldset>
  );
}

interface DayProps {
  readonly id: string;
  readonly day: Weekday;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly problems: readonly Problem[];
}

function DayLine({ id, day, text, onChange, problems }: DayProps) {
  const { t, clock } = useWording();
  const name = weekdayName(day, clock);
  const [phase, setPhase] = useState<'untouched' | 'typing' | 'left'>('untouched');
  const read = parseHours(text);
  const unread = !read.ok && (phase === 'left' || problems.length > 0) ? read.problems : [];
  // What is wrong though the hours are right: that there are none.
  const shown = read.ok ? problems : unread;
  const isOnClock = phase !== 'typing' && read.ok && read.value.length > 0;
  return (
    <div class="mw-week-day">
      <label for={id}>{name}</label>
      <div>
        <input
          id={id}
          class="mw-input"
          value={isOnClock ? hoursOnClock(read.value, clock) : text}
          placeholder={t('rosterDayOff')}
          autocomplete="off"
          aria-describedby={`${id}-says`}
          aria-invalid={shown.length > 0}
          onInput={(event) => {
            setPhase('typing');
            onChange(event.currentTarget.value);
          }}
          onBlur={() => {
            setPhase('left');
            if (read.ok && text.trim() !== '') onChange(formatHours(read.value) || DAY_OFF);
          }}
        />
        <div id={`${id}-says`}>
          <ProblemList problems={shown} />
          {shown.length === 0 && <DayNotes day={day} text={text} />}
        </div>
      </div>
    </div>
  );
}

/** What is worth a sentence though it is right: joined hours, an end on the next day. */
function DayNotes({ day, text }: { readonly day: Weekday; readonly text: string }) {
  const { t, clock } = useWording();
  const read = parseHours(text);
  if (!read.ok) return null;
  const notes = hoursNotes(read.value).map((note) => problemText(note, t, clock));
  const past = read.value.filter(([from, to]) => (minutesOf(to) ?? 0) < (minutesOf(from) ?? 0));
  const next = weekdayName(dayAfter(day), clock);
  const says = [
    ...notes,
    ...past.map(([, to]) => t('rosterEndsNextDay', formatWallTime(to, clock), next)),
  ];
  return says.length === 0 ? null : <p class="mw-hint">{says.join(' ')}</p>;
}
