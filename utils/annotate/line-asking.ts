/** Asking with a deadline from a draft: what it asks is kept, and written into it on a click. */
import type { LineAsking } from '../../components/line/types';
import { namesOf } from '../../components/line/kept-text';
import type { Ask } from '../domain/ask-types';
import type { Clock } from '../domain/format-time';
import { fail, ok, problem } from '../domain/result';
import type { LinePerson } from '../protocol/messages';
import type { LineReaders } from '../surfaces/reader-types';
import type { LineTools } from './line-session';
import { caretIn, writeAt } from './line-write';

/** The draft that asks. */
export interface AskingDraft {
  readonly box: Element;
  /** In which one writes, of all fields of the draft. */
  readonly field: Element;
  readonly people: readonly LinePerson[];
  readonly already: Ask | null;
}

/**
 * Call it before anything takes the focus from the draft: it remembers where the cursor is.
 *
 * @param kept Called with what the draft asks now; null: no longer.
 * @returns Undefined where nothing leads back to the draft.
 */
export function askingOf(
  { send, document, surface, t }: LineTools,
  readers: LineReaders,
  { box, field, people, already }: AskingDraft,
  clock: Clock,
  kept: (ask: Ask | null) => void,
): LineAsking | undefined {
  const target = readers.target(field, document.URL, surface);
  if (!target) return undefined;
  const caret = caretIn(readers.textField(box));
  const about = { people: [], refs: target.people, site: surface.id };
  const title = target.title || t('lineAskMail', namesOf(people, clock, t));
  const takeBack = (ask: Ask) => {
    const action = { kind: 'restore', to: { ...ask, deleted: ask.updated } } as const;
    return send('cs→bg act on asks', { actions: [{ id: ask.id, action }] });
  };
  return {
    already,
    kept,
    offers: () => send('cs→bg ask offers', about).then(({ offers }) => offers),
    deadline: (by) => send('cs→bg ask deadline', { about, by }),
    async keep(by, text) {
      const into = readers.textField(box);
      if (text !== null && !into?.isConnected) return fail(problem('line_not_written'));
      const wanted = { target, title, beside: true, ...(by ? { by } : {}) } as const;
      const made = await send('cs→bg ask', wanted);
      if (!made.ok) return made;
      const { now } = made.value;
      if (text === null || (into && writeAt(into, caret, text))) return ok(now);
      await takeBack(now);
      return fail(problem('line_not_written'));
    },
    takeBack() {
      if (!already) return;
      takeBack(already).then(
        (done) => done.ok && kept(null),
        () => undefined,
      );
    },
  };
}
