import type { FactsModel, MainFacts } from '../../utils/domain/main-facts';

/** Facts that are being edited, and those from which it began. */
export interface Edit {
  readonly model: FactsModel;
  readonly facts: MainFacts;
}

/** By roster id: what was typed and not stored, as long as the page lives. */
const kept = new Map<string, Edit>();

export const keptEdit = (id: string): Edit | null => kept.get(id) ?? null;

/** What differs from where it began is kept; anything else is forgotten. */
export function keepEdit(id: string, edit: Edit | null): void {
  if (edit && isChanged(edit)) kept.set(id, edit);
  else kept.delete(id);
}

export function isChanged({ model, facts }: Edit): boolean {
  return JSON.stringify(facts) !== JSON.stringify(model.facts);
}

let asks: (() => boolean) | null = null;

/** Whether the card asks about unsaved changes, now, instead of being closed. */
export const holdsOpen = (): boolean => asks?.() ?? false;

/** Whether the form is open. */
export const isEditing = (): boolean => asks !== null;

/** Who is asked before the card of this page is closed; null for nobody. */
export function askBeforeClosing(ask: (() => boolean) | null): void {
  asks = ask;
}
