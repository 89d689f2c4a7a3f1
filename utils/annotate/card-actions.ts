import type { CardContent, Draft } from '../../components/card/types';
import type { PersonRef } from '../domain/person';
import type { Stamp, Target } from '../domain/reminder-types';
import type { Display } from '../protocol/messages';
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
