import type { CardActions, CardContent, Draft } from '../../components/card/types';
import type { PersonRef } from '../domain/person';
import type { Reminder, Stamp, Target } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { Display, Made, ReminderAction } from '../protocol/messages';
import { send } from '../protocol/client';

/** How the page shows the person and the message. */
interface Asked {
  readonly several: boolean;
  readonly stamps: readonly Stamp[];
  readonly ref: PersonRef | undefined;
}

/** What the background says for the card: of a teammate by id, else of the message alone. */
export async function askForCard(
  person: string | undefined,
  target: Target | null,
  { several, stamps, ref }: Asked,
): Promise<{ content: CardContent; display: Display } | null> {
  if (person !== undefined) {
    const model = await send('cs→bg card', { person, target, stamps, ref });
    if (!model) return null;
    const { display, ...content } = model;
    return { content, display };
  }
  if (!target) return null;
  const { display, existing, ...rest } = await send('cs→bg presets', { target });
  const own = existing && !several ? { existing } : {};
  return { content: { ...rest, ...own, snapshot: null }, display };
}

/** The card's actions as messages; several messages are promised, and taken back, together. */
export function actionsFor(
  targets: readonly Target[],
  { person, learn }: CardContent,
  close: () => void,
): CardActions {
  let made: readonly Made[] = [];
  const withNote = (note: string) => (note.trim() === '' ? {} : { note: note.trim() });
  return {
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

const EMPTY: Draft = { note: '', when: '' };

/** Drafts by message, or by person where the page does not name the message; as long as the page lives. */
export function createDrafts() {
  const drafts = new Map<string, Draft>();
  const key = (person: string | undefined, targets: readonly Target[]) =>
    targets.length > 0 ? JSON.stringify(targets.map(({ place }) => place)) : (person ?? '');
  return {
    of: (person: string | undefined, targets: readonly Target[]) =>
      drafts.get(key(person, targets)) ?? EMPTY,
    keep(person: string | undefined, targets: readonly Target[], draft: Draft) {
      if (draft.note === '' && draft.when === '') drafts.delete(key(person, targets));
      else drafts.set(key(person, targets), draft);
    },
  };
}
