import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { type CalendarDays, holidayKey, inOrder } from '../../utils/domain/holidays';
import type { HolidayDate } from '../../utils/domain/person';
import { problem, type Problem } from '../../utils/domain/result';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';
import type { HolidayPort } from './holiday-port';

interface Props {
  readonly own: readonly HolidayDate[];
  readonly onChange: (own: readonly HolidayDate[]) => void;
  readonly readCalendar: HolidayPort['readCalendar'];
}

interface Added {
  readonly days: readonly HolidayDate[];
  readonly found: CalendarDays;
}

type Stage = 'idle' | 'reading' | { readonly problems: readonly Problem[] } | Added;

/** Adds the whole days of a calendar file, says what was added and left out, and takes it back. */
export function OwnCalendar(props: Props) {
  const { t } = useWording();
  const id = useId();
  const [stage, setStage] = useState<Stage>('idle');
  const latest = useRef<Props | null>(props);
  latest.current = props;
  useEffect(
    () => () => {
      latest.current = null;
    },
    [],
  );
  const read = async (file: File) => {
    setStage('reading');
    const result = await props.readCalendar(file).catch(failed);
    // The lines may have been edited meanwhile, or the form left.
    const now = latest.current;
    if (!now) return;
    if (!result.ok) {
      setStage({ problems: result.problems });
      return;
    }
    const known = new Set(now.own.map(holidayKey));
    const days = result.value.days.filter((day) => !known.has(holidayKey(day)));
    if (days.length > 0) now.onChange(inOrder([...now.own, ...days]));
    setStage({ days, found: result.value });
  };
  const takeBack = ({ days }: Added) => {
    const keys = new Set(days.map(holidayKey));
    props.onChange(props.own.filter((day) => !keys.has(holidayKey(day))));
    setStage('idle');
  };
  return (
    <div class="mw-own-file">
      <label class="mw-label" for={id}>
        {t('rosterOwnFile')}
      </label>
      <input
        id={id}
        type="file"
        class="mw-file"
        accept=".ics,text/calendar"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void read(file);
        }}
        onClick={(event) => {
          // The same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <div role="status">
        {stage === 'reading' && <p class="mw-hint">{t('rosterOwnReading')}</p>}
        {typeof stage === 'object' && 'found' in stage && (
          <p class="mw-own-found">
            {sentences(stage).map(([key, ...params]) => (
              <span key={key}>{t(key, ...params)} </span>
            ))}
            {stage.days.length > 0 && (
              <Button look="quiet" onClick={() => takeBack(stage)}>
                {t('rosterOwnTakeBack')}
              </Button>
            )}
          </p>
        )}
      </div>
      {typeof stage === 'object' && 'problems' in stage && (
        <ProblemList problems={stage.problems} alert />
      )}
    </div>
  );
}

type Sentence = readonly [key: string, ...params: readonly number[]];

/** What was added, what was there, and what was left out; nothing of what did not happen. */
function sentences({ days, found }: Added): readonly Sentence[] {
  const there = found.days.length - days.length;
  const counted = (count: number, one: string, many: string): readonly Sentence[] =>
    count === 0 ? [] : [count === 1 ? [one] : [many, count]];
  return [
    ...counted(days.length, 'rosterOwnAddedOne', 'rosterOwnAdded'),
    ...counted(there, 'rosterOwnThereOne', 'rosterOwnThere'),
    ...counted(found.timed, 'rosterOwnTimedOne', 'rosterOwnTimed'),
    ...counted(found.unread, 'rosterOwnUnreadOne', 'rosterOwnUnread'),
    ...(found.cut ? ([['rosterOwnCut', found.days.length]] as const) : []),
  ];
}

function failed(): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem('ics_failed')] };
}
