import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';

interface Wanted {
  /** Whose row; null for who was not saved. */
  readonly id: string | null;
  /** Everybody as the form was closed. */
  readonly people: readonly Person[];
}

interface FocusBack {
  /** Takes the focus where no row can: "Add a person". */
  readonly addButton: RefObject<HTMLButtonElement | null>;
  /** For right after a form was closed: the name of that person, null where nobody was added. */
  readonly focusRow: (id: string | null) => void;
}

/**
 * The button that closed a form goes with it; the row that it was about is where the work goes on. A
 * row that is saved may come, or move in the list, once the people have been read again.
 */
export function useFocusBack(people: readonly Person[]): FocusBack {
  const addButton = useRef<HTMLButtonElement>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const { id } = wanted;
    const isComing = id !== null && people === wanted.people && !nameOf(id);
    // Whoever went on elsewhere is left there.
    if (!isComing && isFocusLost()) (nameOf(id) ?? addButton.current)?.focus();
    if (id === null || people !== wanted.people) setWanted(null);
  }, [wanted, people]);
  return { addButton, focusRow: (id) => setWanted({ id, people }) };
}

function nameOf(id: string | null): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('.mw-person')];
  const row = rows.find((one) => one.dataset['id'] === id);
  return row?.querySelector<HTMLElement>('.mw-person-name') ?? null;
}

function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}
