import type { DueRule, Reminder, Target } from '../../utils/domain/reminder-types';
import type { Problem } from '../../utils/domain/result';
import type { Telling } from '../../utils/domain/sentences';
import type { ReminderAction } from '../../utils/protocol/messages';
import { refusal } from '../ui/problem-text';
import type { Notice } from '../ui/undo-toast';
import { instantText } from './instant-text';
import type { ReminderPorts } from './ports';
import { saidText } from './reminder-text';

export interface ReminderOperations {
  readonly act: (reminder: Reminder, action: ReminderAction) => Promise<void>;
  readonly open: (reminder: Reminder) => Promise<void>;
  /** @returns Whether the promise is stored. */
  readonly remind: (target: Target, rule: DueRule) => Promise<boolean>;
}

/**
 * What can be done to reminders; each says what happened, or went wrong, and can be taken back to
 * exactly what was there before.
 *
 * @param open Reminders on file, to find the one that a second promise on its message moves.
 */
export function reminderOperations(
  ports: Pick<ReminderPorts, 'act' | 'open' | 'remind'>,
  telling: Telling,
  open: readonly Reminder[],
  notify: (notice: Notice) => void,
): ReminderOperations {
  const refuse = (problems: readonly Problem[]) => notify(refusal(problems, telling.t));
  const putBack = (to: Reminder) => () => {
    const action = { kind: 'restore', to } as const;
    void ports.act(to.id, action).then((result) => {
      if (result.ok) notify({ text: saidText(action, to, telling) });
      else refuse(result.problems);
    });
  };
  return {
    act: async (reminder, action) => {
      const result = await ports.act(reminder.id, action);
      if (!result.ok) return refuse(result.problems);
      const text = saidText(action, result.value, telling);
      return notify({ text, undo: putBack(reminder) });
    },
    open: async (reminder) => {
      const result = await ports.open(reminder.id);
      if (!result.ok) refuse(result.problems);
    },
    remind: async (target, rule) => {
      const result = await ports.remind(target, rule);
      if (!result.ok) {
        refuse(result.problems);
        return false;
      }
      const made = result.value;
      const earlier = open.find((one) => one.id === made.id);
      notify({
        text: telling.t('remindersAdded', instantText(made.dueAt, telling)),
        undo: putBack(earlier ?? { ...made, deleted: made.updated }),
      });
      return true;
    },
  };
}
