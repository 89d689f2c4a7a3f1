import { useState } from 'preact/hooks';

/** Which entries are ticked; those that are no longer listed count no more. */
export interface Ticks {
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Everything from the last ticked one to this one, in the order of the list. */
  readonly toggleTo: (id: string) => void;
  readonly all: () => void;
  readonly clear: () => void;
  readonly ids: readonly string[];
}

/** @param listed Ids in the order of the list. */
export function useTicks(listed: readonly string[]): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const ids = ticked.size === 0 ? [] : listed.filter((id) => ticked.has(id));
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
    setLast(id);
  };
  return {
    ids,
    has: (id) => ticked.has(id),
    toggle,
    toggleTo(id) {
      const [from, to] = [listed.indexOf(last ?? ''), listed.indexOf(id)].sort((a, b) => a - b);
      if (from === undefined || to === undefined || from < 0) return toggle(id);
      setTicked(new Set([...ids, ...listed.slice(from, to + 1)]));
      return setLast(id);
    },
    all: () => setTicked(new Set(listed)),
    clear: () => setTicked(new Set()),
  };
}
