import { useState } from 'preact/hooks';

import { ABSENCE_KINDS } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import { CycleField } from './cycle-field';
import { DateField, DateLines, RangeFields } from './date-lines';
import {
  type AbsenceLine,
  type DatesDraft,
  NEW_DAY,
  type WeekTexts,
  weekTexts,
} from './dates-draft';
import type { HolidayPort } from './holiday-port';
import { HolidaysField } from './holidays-field';
import { WeekField } from './week-field';
import type { ZoneSearch } from './zone-choice';
import { ZoneField } from './zone-field';

interface Props {
  readonly dates: DatesDraft;
  readonly onChange: (part: Partial<DatesDraft>) => void;
  readonly problems: readonly Problem[];
  readonly searchZones: ZoneSearch;
  readonly now: number;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: string;
  readonly holidayPort: HolidayPort;
  /** The ordinary week as typed. */
  readonly week: WeekTexts;
}

const EMPTY_ABSENCE: AbsenceLine = { from: '', to: '', kind: '', label: '' };

/** Leave, journeys, and hours that hold on some dates only. All dates are days where the person is. */
export function DatesField(props: Props) {
  const { t } = useWording();
  const { absences, stays, days, spans } = props.dates;
  // Folded while there is nothing in it, decided once: a form must not fold under the fingers.
  const [filled] = useState(
    () =>
      props.dates.holidays !== undefined ||
      props.dates.cycle !== undefined ||
      absences.length + stays.length + days.length + spans.length > 0,
  );
  return (
    <details class="mw-more" open={filled}>
      <summary class="mw-label">{t('rosterDates')}</summary>
      <Absences {...props} />
      <HolidaysField
        holidays={props.dates.holidays}
        onChange={(holidays) => props.onChange({ holidays })}
        problems={props.problems}
        port={props.holidayPort}
        today={props.today}
      />
      <Stays {...props} />
      <Days {...props} />
      <Spans {...props} />
      <CycleField
        cycle={props.dates.cycle}
        onChange={(cycle) => props.onChange({ cycle })}
        week={props.week}
        today={props.today}
        problems={props.problems}
      />
    </details>
  );
}

function Absences({ dates, onChange, problems }: Props) {
  const { t } = useWording();
  const kinds = {
    vacation: 'absenceVacation',
    holiday: 'absenceHoliday',
    sick: 'absenceSick',
    parental: 'absenceParental',
    other: 'absenceOther',
  } as const;
  return (
    <DateLines
      legend={t('rosterAbsences')}
      hint={t('rosterAbsencesHint')}
      add={t('rosterAddAbsence')}
      lines={dates.absences}
      empty={EMPTY_ABSENCE}
      onChange={(absences) => onChange({ absences })}
      dayOf={({ from }) => from}
      field="absences"
      problems={problems}
    >
      {(line, change) => (
        <>
          <RangeFields range={line} onChange={change} />
          <Choice
            label={t('rosterKind')}
            value={line.kind}
            options={[
              ['', t('rosterNotOnFile')],
              ...ABSENCE_KINDS.map((kind) => [kind, t(kinds[kind])] as const),
            ]}
            onChange={(kind) => change({ kind })}
          />
          <TextField
            label={t('rosterLabel')}
            value={line.label}
            onChange={(label) => change({ label })}
          />
        </>
      )}
    </DateLines>
  );
}

function Stays({ dates, onChange, problems, searchZones, now }: Props) {
  const { t } = useWording();
  return (
    <DateLines
      legend={t('rosterStays')}
      hint={t('rosterStaysHint')}
      add={t('rosterAddStay')}
      lines={dates.stays}
      empty={{ from: '', to: '', zone: '' }}
      onChange={(stays) => onChange({ stays })}
      dayOf={({ from }) => from}
      field="stays"
      problems={problems}
    >
      {(line, change) => (
        <>
          <RangeFields range={line} onChange={change} />
          <ZoneField
            label={t('rosterZone')}
            value={line.zone}
            onChange={(zone) => change({ zone })}
            search={searchZones}
            now={now}
          />
        </>
      )}
    </DateLines>
  );
}

function Days({ dates, onChange, problems }: Props) {
  const { t } = useWording();
  return (
    <DateLines
      legend={t('rosterDays')}
      hint={t('rosterDaysHint')}
      add={t('rosterAddDay')}
      lines={dates.days}
      empty={NEW_DAY}
      onChange={(days) => onChange({ days })}
      dayOf={({ date }) => date}
      field="days"
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
            label={t('rosterHours')}
            placeholder={t('rosterDayOff')}
            value={line.hours}
            onChange={(hours) => change({ hours })}
          />
        </>
      )}
    </DateLines>
  );
}

function Spans({ dates, onChange, problems }: Props) {
  const { t } = useWording();
  return (
    <DateLines
      legend={t('rosterSpans')}
      hint={t('rosterSpansHint')}
      add={t('rosterAddSpan')}
      lines={dates.spans}
      empty={{ from: '', to: '', week: weekTexts({}) }}
      onChange={(spans) => onChange({ spans })}
      dayOf={({ from }) => from}
      field="spans"
      problems={problems}
    >
      {(line, change, index) => (
        <>
          <RangeFields range={line} onChange={change} />
          <WeekField
            at={`spans.${index}`}
            week={line.week}
            onChange={(week) => change({ week })}
            problems={problems}
          />
        </>
      )}
    </DateLines>
  );
}
