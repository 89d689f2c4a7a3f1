import type { Reminder, Target } from '../../utils/domain/reminder-types';
import { fail, ok, problem, type Result } from '../../utils/domain/result';
import type {
  Answer,
  Made,
  MessageName,
  ReminderAction,
  Request,
} from '../../utils/protocol/messages';
import { askActionsFor } from './ask-actions';
import { factActionsFor } from './fact-actions';
import type { CardActions, CardContent } from './types';

export type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Answer<N>>;

/**
 * The card's actions as messages; several messages are promised, and taken back, together. Part of the
 * card's script, so that a page where nobody opens a card does not carry them.
 *
 * @param send The content script's way to the background: this script has none of its own.
 */
export function actionsFor(
  send: Send,
  targets: readonly Target[],
  content: CardContent,
  close: () => void,
): CardActions {
  const { person, learn } = content;
  let made: readonly Made[] = [];
  const withNote = (note: string) => (note.trim() === '' ? {} : { note: note.trim() });
  return {
    ...askActionsFor(send, targets[0], content),
    ...factActionsFor(send, targets[0], content),
    close,
    async remind(rule, note) {
      const result = await send('cs→bg remind all', { targets, rule, ...withNote(note) });
      if (!result.ok) return result;
      made = result.value;
      return firstOf(made.map(({ now }) => now));
    },
    change: ({ id }, rule, note) =>
      send('cs→bg act', { id, action: { kind: 'edit', rule, note: note.trim() } }),
    done: ({ id }) => send('cs→bg act', { id, action: { kind: 'done' } }),
    async undo(now, before) {
      const together = made.some((one) => one.now.id === now.id) ? made : [{ now, before }];
      const actions = together.map((one) => ({ id: one.now.id, action: backTo(one.before) }));
      const result = await send('cs→bg act all', { actions });
      return result.ok ? firstOf(result.value) : result;
    },
    async place(answer) {
      if (!person) return fail(problem('person_gone'));
      return send('cs→bg answer zone doubt', { person: person.id, answer });
    },
    async learn(theirs) {
      if (!person || !learn) return fail(problem('person_gone'));
      return send('cs→bg learn', { person: person.id, account: learn, theirs });
    },
  };
}

function backTo(before: Reminder | null): ReminderAction {
  return before ? { kind: 'restore', to: before } : { kind: 'drop' };
}

function firstOf(reminders: readonly Reminder[]): Result<Reminder> {
  const [first] = reminders;
  return first ? ok(first) : fail(problem('reminder_gone'));
}
