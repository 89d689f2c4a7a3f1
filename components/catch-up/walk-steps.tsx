import { formatNumber } from '../../utils/domain/format-time';
import type { Telling } from '../../utils/domain/sentences';
import { instantText } from '../reminders/instant-text';
import { titleOf } from '../reminders/reminder-text';
import type { WalkStep } from './use-walk';

interface Props {
  readonly steps: readonly WalkStep[];
  /** Id of the item at hand. */
  readonly current: string | null;
  readonly telling: Telling;
  /** "Anna Weber". */
  readonly peopleOf: (step: WalkStep) => string;
  readonly onChoose: (id: string) => void;
}

/** How far it is: a segment for each item, filled where it is settled. */
export function WalkProgress({
  steps,
  current,
  telling,
}: Pick<Props, 'steps' | 'current' | 'telling'>) {
  const { t, clock } = telling;
  const settled = steps.filter(({ outcome }) => outcome !== 'open').length;
  const at = Math.min(settled + 1, steps.length);
  const text = t('catchUpProgress', formatNumber(at, clock), formatNumber(steps.length, clock));
  return (
    <div class="mw-walk-progress">
      <span class="mw-walk-bar" aria-hidden="true">
        {steps.map(({ reminder, outcome }) => (
          <span
            key={reminder.id}
            class="mw-walk-segment"
            data-settled={outcome !== 'open'}
            data-current={reminder.id === current}
          />
        ))}
      </span>
      <span class="mw-secondary">{text}</span>
    </div>
  );
}

/** All items in their order, with what became of each; a click takes one up. */
export function WalkList({ steps, current, telling, peopleOf, onChoose }: Props) {
  const { t } = telling;
  return (
    <section class="mw-walk-list" aria-label={t('catchUpAll')}>
      <ol>
        {steps.map((step) => {
          const { reminder, outcome } = step;
          const title = titleOf(reminder, telling);
          const people = peopleOf(step);
          const isCurrent = reminder.id === current;
          return (
            <li key={reminder.id} class="mw-walk-step" data-outcome={outcome}>
              <span class="mw-walk-tick" aria-hidden="true" />
              {outcome === 'open' && !isCurrent ? (
                <button
                  type="button"
                  class="mw-reminder-link mw-walk-step-title"
                  onClick={() => onChoose(reminder.id)}
                >
                  {title}
                </button>
              ) : (
                <span
                  class="mw-walk-step-title"
                  {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
                >
                  {title}
                </span>
              )}
              <span class="mw-walk-step-who mw-secondary">{people}</span>
              <span class="mw-walk-step-end mw-secondary">{endText(step, telling)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const ENDS = {
  answered: 'catchUpStepAnswered',
  done: 'catchUpStepDone',
  dropped: 'catchUpStepDropped',
} as const;

/** "Answered", "Moved to Wed 09:00"; nothing for what is open. */
function endText({ reminder, outcome }: WalkStep, telling: Telling): string {
  if (outcome === 'open' || outcome === 'gone') return '';
  if (outcome === 'moved') {
    return telling.t('catchUpStepMoved', instantText(reminder.dueAt, telling));
  }
  return telling.t(ENDS[outcome]);
}
