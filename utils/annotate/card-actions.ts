import type { CardActions, CardContent, Draft } from '../../components/card/types';
import type { Target } from '../domain/reminder-types';
import type { Display } from '../protocol/messages';
import { send } from '../protocol/client';

/** What the background says for the card: of a teammate by id, else of the message alone. */
export async function askForCard(
  person: string | undefined,
  target: Target | null,
): Promise<{ content: CardContent; display: Display } | null> {
  if (person !== undefined) {
    const model = await send('cs→bg card', { person, target });
    if (!model) return null;
    const { display, ...content } = model;
    return { content, display };
  }
  if (!target) return null;
  const { display, ...rest } = await send('cs→bg presets', { target });
  return { content: { ...rest, snapshot: null }, display };
}

/** The card's actions as messages. */
export function actionsFor(target: Target | null, close: () => void): CardActions {
  const withNote = (note: string) => (note.trim() === '' ? {} : { note: note.trim() });
  return {
    close,
    remind(rule, note) {
      if (!target) return Promise.reject(new Error('no target'));
      return send('cs→bg remind', { target, rule, ...withNote(note) });
    },
    change: ({ id }, rule, note) =>
      send('cs→bg act', { id, action: { kind: 'edit', rule, note: note.trim() } }),
    done: ({ id }) => send('cs→bg act', { id, action: { kind: 'done' } }),
    undo: (now, before) =>
      send('cs→bg act', {
        id: now.id,
        action: before ? { kind: 'restore', to: before } : { kind: 'drop' },
      }),
  };
}

const EMPTY: Draft = { note: '', when: '' };

/** Drafts by message, or by person where the page does not name the message; as long as the page lives. */
export function createDrafts() {
  const drafts = new Map<string, Draft>();
  const key = (person: string | undefined, target: Target | null) =>
    target ? JSON.stringify(target.place) : (person ?? '');
  return {
    of: (person: string | undefined, target: Target | null) =>
      drafts.get(key(person, target)) ?? EMPTY,
    keep(person: string | undefined, target: Target | null, draft: Draft) {
      if (draft.note === '' && draft.when === '') drafts.delete(key(person, target));
      else drafts.set(key(person, target), draft);
    },
  };
}
