import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface FocusAdded {
  readonly root: RefObject<HTMLFieldSetElement | null>;
  /** For right after the change: the last element of the selector takes the focus once drawn. */
  readonly focusLast: (selector: string) => void;
}

/** Moves the focus into a line that was just added to a list. */
export function useFocusAdded(): FocusAdded {
  const root = useRef<HTMLFieldSetElement>(null);
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const line = [...(root.current?.querySelectorAll(wanted.selector) ?? [])].at(-1);
    line?.querySelector<HTMLElement>('input, select')?.focus();
  }, [wanted]);
  return { root, focusLast: (selector) => setWanted({ selector }) };
}
