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
  /** @returns Whether it is stored. */
  readonly act: (reminder: Reminder, action: ReminderAction) => Promise<boolean>;
  readonly open: (reminder: Reminder) => Promise<void>;
  /** @returns Whether the promise is stored. */
  readonly remind: (target: Target, rule: DueRule) => Promise<boolean>;
  /** Several messages at once: all of them, or none. */
  readonly remindAll: (targets: readonly Target[], rule: DueRule) => Promise<boolean>;
}

/**
 * What can be done to reminders; each says what happened, or went wrong, and can be taken back to
 * exactly what was there before.
 */
export function reminderOperations(
  ports: Pick<ReminderPorts, 'act' | 'actAll' | 'open' | 'remindAll'>,
  telling: Telling,
  notify: (notice: Notice) => void,
): ReminderOperations {
  const refuse = (problems: readonly Problem[]) => notify(refusal(problems, telling.t));
  const putBack = (list: readonly Reminder[]) => () => {
    const action = (to: Reminder) => ({ kind: 'restore', to }) as const;
    void ports.actAll(list.map((to) => ({ id: to.id, action: action(to) }))).then((result) => {
      const [first] = list;
      if (!result.ok) refuse(result.problems);
      else if (first && list.length === 1)
        notify({ text: saidText(action(first), first, telling) });
    });
  };
  const remindAll: ReminderOperations['remindAll'] = async (targets, rule) => {
    const result = await ports.remindAll(targets, rule);
    if (!result.ok) {
      refuse(result.problems);
      return false;
    }
    const made = result.value;
    const when = instantText(made[0]?.now.dueAt ?? telling.now, telling);
    notify({
      text:
        made.length === 1
          ? telling.t('remindersAdded', when)
          : telling.t('remindersAddedMany', made.length, when),
      undo: putBack(made.map(({ now, before }) => before ?? { ...now, deleted: now.updated })),
    });
    return true;
  };
  return {
    act: async (reminder, action) => {
      const result = await ports.act(reminder.id, action);
      if (!result.ok) {
        refuse(result.problems);
        return false;
      }
      notify({ text: saidText(action, result.value, telling), undo: putBack([reminder]) });
      return true;
    },
    open: async (reminder) => {
      const result = await ports.open(reminder.id);
      if (!result.ok) refuse(result.problems);
    },
    remind: (target, rule) => remindAll([target], rule),
    remindAll,
  };
}
