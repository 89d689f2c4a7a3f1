import type { Target } from '../../utils/domain/reminder-types';
import { fail, ok, problem } from '../../utils/domain/result';
import type { Send } from './actions';
import { toClipboard } from './clipboard';
import type { AskCardActions, CardContent } from './types';

/** What the card can do about an answer that I wait for, as messages. */
export function askActionsFor(
  send: Send,
  target: Target | undefined,
  { person }: CardContent,
): AskCardActions {
  return {
    async ask(by, note, askedAt) {
      if (!target) return fail(problem('link_unknown'));
      return send('cs→bg ask', {
        target,
        ...(person ? { people: [person.id] } : {}),
        ...(by ? { by } : {}),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
        ...(askedAt === undefined ? {} : { askedAt }),
      });
    },
    async actOnAsk({ id }, action) {
      const result = await send('cs→bg act on asks', { actions: [{ id, action }] });
      if (!result.ok) return result;
      const [ask] = result.value;
      return ask ? ok(ask) : fail(problem('ask_gone'));
    },
    askDeadline: (about, by) => send('cs→bg ask deadline', { about, by }),
    copy: toClipboard,
  };
}
