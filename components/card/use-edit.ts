import { useState } from 'preact/hooks';

import { type Edit, keepEdit, keptEdit } from './kept-edits';
import { useSaving } from './saving';
import type { CardContent, FactActions } from './types';

/** The card's form of a teammate: open or not, and what came of it. */
export interface Editing {
  /** Null while the form is closed. */
  readonly edit: Edit | null;
  /** What the card says now. */
  readonly content: CardContent;
  /** What was done last. */
  readonly done: 'saved' | 'undone' | null;
  /** The form was open before: the focus comes back to what opened it. */
  readonly wasOpen: boolean;
  readonly error: string;
  open(): void;
  change(edit: Edit): void;
  /** Without storing; what was typed is given up. */
  leave(): void;
  saved(content: CardContent): void;
  undo(): void;
}

export function useEdit(before: CardContent, actions: FactActions): Editing {
  const [content, setContent] = useState<CardContent | null>(null);
  const [edit, setEdit] = useState<Edit | null>(null);
  const [done, setDone] = useState<Editing['done']>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const { error, run } = useSaving();
  const id = before.person?.id ?? '';
  const show = (next: Edit | null) => {
    keepEdit(id, next);
    setEdit(next);
    if (next) setWasOpen(true);
  };
  const take = (fresh: CardContent, how: Editing['done']) => {
    setContent(fresh);
    setDone(how);
  };
  return {
    edit,
    content: content ?? before,
    done,
    wasOpen,
    error,
    open() {
      const kept = keptEdit(id);
      if (kept) show(kept);
      else void run(actions.facts, (model) => show({ model, facts: model.facts }));
    },
    change: show,
    leave: () => show(null),
    saved(fresh) {
      show(null);
      take(fresh, 'saved');
    },
    undo: () => void run(actions.undoFacts, (fresh) => take(fresh, 'undone')),
  };
}
