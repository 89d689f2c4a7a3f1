import type { Walk } from '../../utils/domain/catch-up';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { ReminderAction } from '../../utils/protocol/messages';
import type { ReminderContext } from '../reminders/context';
import { type Somebody, walkSummary } from './summary';
import { useActing } from './use-acting';
import { useWalk, type WalkStep } from './use-walk';
import { WalkCard } from './walk-card';
import { WalkEnd } from './walk-end';
import { WalkList, WalkProgress } from './walk-steps';

export interface WalkProps extends Omit<ReminderContext, 'onAct'> {
  /** Tells whether it was kept. */
  readonly onAct: (reminder: Reminder, action: ReminderAction) => Promise<boolean>;
  readonly start: Walk;
  /** Who leaves first is first. */
  readonly inOrder: (reminders: readonly Reminder[]) => readonly Reminder[];
  readonly reminders: readonly Reminder[];
  readonly somebodyOf: (reminder: Reminder) => Somebody | null;
  /** "Your catch-up ends at 14:30", "Your next catch-up: Wed 09:00"; empty where there is none. */
  readonly blockText: string;
  readonly onKeep: (walk: Walk) => void;
  readonly onAnswered: (reminder: Reminder, before: Reminder) => void;
  readonly onUndo: () => void;
}

/** One after the other, until nothing of it is open; then what became of them, in a sentence. */
export function WalkView(props: WalkProps) {
  const { telling, somebodyOf } = props;
  const { isActing, act } = useActing(props.onAct);
  const { steps, current, choose, move } = useWalk({ ...props, isActing });
  const peopleOf = ({ reminder }: WalkStep) => props.tell(reminder).people;
  const list = (
    <WalkList
      steps={steps}
      current={current?.id ?? null}
      telling={telling}
      peopleOf={peopleOf}
      onChoose={choose}
    />
  );
  if (!current) {
    return (
      <div class="mw-walk">
        <WalkEnd
          summary={walkSummary(steps, somebodyOf, telling)}
          blockText={props.blockText}
          onUndo={props.onUndo}
        />
        {list}
      </div>
    );
  }
  return (
    <div class="mw-walk">
      <WalkProgress steps={steps} current={current.id} telling={telling} />
      <WalkCard
        {...props}
        key={current.id}
        onAct={act}
        reminder={current}
        somebody={somebodyOf(current)}
        onMove={move}
      />
      <p class="mw-hint mw-keys">
        {telling.t('catchUpKeys')} {props.blockText}
      </p>
      {steps.length > 1 && list}
    </div>
  );
}
