import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface FocusAdded {
  readonly root: RefObject<HTMLFieldSetElement | null>;
  /** For right after the change: the last element of the selector takes the focus once drawn. */
  readonly focusLast: (selector: string) => void;
  /** The same after a removal: what stands in its place, else what stood before, else "add". */
  readonly focusInPlace: (selector: string, index: number) => void;
}

interface Wanted {
  readonly selector: string;
  readonly index: number;
}

/** The list's own buttons, not those of its lines. */
const ADD = ':scope > button, :scope > .mw-row > button';

/** Moves the focus into a line that was just added to a list, or that follows one just removed. */
export function useFocusAdded(): FocusAdded {
  const root = useRef<HTMLFieldSetElement>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    const lines = [...(root.current?.querySelectorAll(wanted.selector) ?? [])];
    const line = lines[wanted.index] ?? lines.at(-1);
    const control = line?.querySelector<HTMLElement>('input, select');
    (control ?? root.current?.querySelector<HTMLElement>(ADD))?.focus();
  }, [wanted]);
  return {
    root,
    focusLast: (selector) => setWanted({ selector, index: Infinity }),
    focusInPlace: (selector, index) => setWanted({ selector, index }),
  };
}
