import type { Drafts, KeptDraft } from '../../components/roster/person-form';
import type { Person } from '../../utils/domain/person';

// The word changes with the shape: what an older version kept in this tab is not read.
const PREFIX = 'edits ';
const NEW = `${PREFIX}new`;
let newId = crypto.randomUUID();

/** An empty record for "Add a person"; the same id until it was saved, so that its draft is found again. */
export function freshPerson(): Person {
  return { id: newId, updated: new Date(0).toISOString(), name: '' };
}

const keyOf = (id: string) => (id === newId ? NEW : `${PREFIX}${id}`);

/** Unsaved edits, in this tab and until it is closed. */
export const drafts: Drafts = {
  read: (id) => {
    const text = sessionStorage.getItem(keyOf(id));
    return text === null ? null : (JSON.parse(text) as KeptDraft);
  },
  write: (id, kept) => {
    if (kept) {
      sessionStorage.setItem(keyOf(id), JSON.stringify(kept));
      return;
    }
    sessionStorage.removeItem(keyOf(id));
    if (id === newId) newId = crypto.randomUUID();
  },
};

/** Whose form was left with edits: an id, "new", or nobody. */
export function leftOpen(): string | null {
  const key = Object.keys(sessionStorage).find((one) => one.startsWith(PREFIX));
  return key?.slice(PREFIX.length) ?? null;
}

/** After "Delete everything" nothing of a person may be left, edits included. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}
