import type { Target } from '../../utils/domain/reminder-types';
import { fail, ok, problem, type Result } from '../../utils/domain/result';
import type { Send } from './actions';
import type { CardContent, FactActions } from './types';

/** What the card can change about the teammate, as messages. */
export function factActionsFor(
  send: Send,
  target: Target | undefined,
  content: CardContent,
): FactActions {
  const person = content.person?.id ?? '';
  /** The card as it is after a change; the questions that the page raised stay as they were. */
  const fresh = async (): Promise<CardContent> => {
    const stamps = content.stamps?.map(({ text, moment }) => ({ text, at: moment.at })) ?? [];
    const model = await send('cs→bg card', { person, target: target ?? null, stamps });
    if (!model) return content;
    const { display: _display, ...rest } = model;
    const { learn, learnPutOff } = content;
    return { ...rest, ...(learn ? { learn } : {}), ...(learnPutOff ? { learnPutOff } : {}) };
  };
  const after = async (change: Promise<Result<null>>): Promise<Result<CardContent>> => {
    const changed = await change;
    // It is stored, whether or not the card hears what came of it.
    return changed.ok ? ok(await fresh().catch(() => content)) : changed;
  };
  return {
    async facts() {
      const model = await send('cs→bg facts', { person });
      return model ? ok(model) : fail(problem('person_gone'));
    },
    saveFacts: (base, facts) => after(send('cs→bg save facts', { person, base, facts })),
    undoFacts: () => after(send('cs→bg undo facts', { person })),
    zones: (query) => send('cs→bg zones', { query }),
  };
}
