import { formatTime, formatWeekdayDate } from '../../utils/domain/format-time';
import type { Telling } from '../../utils/domain/sentences';
import { dayOf, HOUR, offsetAt } from '../../utils/domain/snapshot-read';
import { clamped, movedByDays, QUARTER } from './moment';

interface Props {
  readonly moment: number;
  readonly telling: Telling;
  /** What holds then, for those who do not see it. */
  readonly told: string;
  readonly onChange: (moment: number) => void;
}

/**
 * The time of day, over the ribbons and as long as they are. Arrow keys move it by quarter hours, past
 * midnight too; Page keys by days.
 */
export function TimeSlider({ moment, telling, told, onChange }: Props) {
  const { viewer, clock, t } = telling;
  const day = dayOf(viewer, moment);
  const offset = offsetAt(viewer, moment);
  // So that the thumb stands over its line the end is midnight, to which it does not go.
  const end = (day.to - day.from) / QUARTER;
  const value = Math.round((moment - day.from) / QUARTER);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextMoment(event.key, moment, telling);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div class="mw-plan-axis" dir="ltr">
      <div class="mw-plan-hours" aria-hidden="true">
        {[0, 6, 12, 18].map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {formatTime(day.from + hour * HOUR, offsetAt(viewer, day.from + hour * HOUR), clock)}
          </span>
        ))}
      </div>
      <input
        type="range"
        class="mw-plan-slider"
        dir="ltr"
        min={0}
        max={end}
        step={1}
        value={value}
        aria-label={t('planSlider')}
        aria-valuetext={t(
          'planSliderText',
          formatWeekdayDate(moment, offset, clock),
          formatTime(moment, offset, clock),
          told,
        )}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          const steps = Math.min(Number(event.currentTarget.value), end - 1);
          onChange(day.from + steps * QUARTER);
        }}
      />
    </div>
  );
}

/** Where a key leads; null for keys that are not the slider's. Home and End stay the browser's. */
function nextMoment(key: string, moment: number, telling: Telling): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return clamped(moment + QUARTER, telling);
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamped(moment - QUARTER, telling);
    case 'PageUp':
      return movedByDays(moment, 1, telling);
    case 'PageDown':
      return movedByDays(moment, -1, telling);
    default:
      return null;
  }
}
