import type { Ask, AskAction } from '../../utils/domain/ask-types';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { Problem } from '../../utils/domain/result';
import type { Telling } from '../../utils/domain/sentences';
import type { AskPorts } from '../asks/ports';
import { refusal } from '../ui/problem-text';
import type { Notice } from '../ui/undo-toast';
import type { ManyAction } from './bulk-bar';
import { type Entry, isOver } from './entries';
import { instantText } from './instant-text';
import type { ReminderPorts } from './ports';

/** What an action on many means for an answer that I wait for. */
const FOR_ASKS: { readonly [kind in ManyAction['kind']]: AskAction } = {
  done: { kind: 'answered' },
  drop: { kind: 'drop' },
  snooze: { kind: 'not-yet' },
};

/**
 * One action on many entries, said once and taken back as one. Reminders happen all or none, and so
 * do asks. What is over already is left alone.
 */
export function actOnMany(
  ports: Pick<ReminderPorts, 'actAll'> & Pick<AskPorts, 'actOnAsks'>,
  telling: Telling,
  notify: (notice: Notice) => void,
): (entries: readonly Entry[], action: ManyAction) => Promise<void> {
  const { t } = telling;
  const refuse = (problems: readonly Problem[]) => notify(refusal(problems, t));
  const putBack = async (reminders: readonly Reminder[], asks: readonly Ask[]) => {
    const back = <T>(to: T) => ({ kind: 'restore', to }) as const;
    const first = await ports.actAll(reminders.map((to) => ({ id: to.id, action: back(to) })));
    const second = await ports.actOnAsks(asks.map((to) => ({ id: to.id, action: back(to) })));
    const problems = [first, second].flatMap((one) => (one.ok ? [] : one.problems));
    if (problems.length > 0) refuse(problems);
    else notify({ text: t('remindersManyBack', reminders.length + asks.length) });
  };
  return async (entries, action) => {
    const open = entries.filter((entry) => !isOver(entry));
    const reminders = open.flatMap((one) => (one.kind === 'reminder' ? [one.reminder] : []));
    const asks = open.flatMap((one) => (one.kind === 'ask' ? [one.ask] : []));
    const first = await ports.actAll(reminders.map(({ id }) => ({ id, action })));
    if (!first.ok) return refuse(first.problems);
    const second = await ports.actOnAsks(
      asks.map(({ id }) => ({ id, action: FOR_ASKS[action.kind] })),
    );
    if (!second.ok) {
      await ports.actAll(reminders.map((to) => ({ id: to.id, action: { kind: 'restore', to } })));
      return refuse(second.problems);
    }
    const [snoozed] = first.value;
    const when = instantText(snoozed?.dueAt ?? telling.now, telling);
    const said = action.kind === 'drop' ? 'remindersManyDropped' : 'remindersManyDone';
    return notify({
      text:
        action.kind === 'snooze' && snoozed
          ? t('remindersManySnoozed', open.length, when)
          : t(said, open.length),
      undo: () => void putBack(reminders, asks),
    });
  };
}
