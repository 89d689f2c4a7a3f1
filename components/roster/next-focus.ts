import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';

interface NextFocus {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Once `removed` is gone, the name of `next` takes the focus. Ids of people. */
  readonly moveFrom: (removed: string, next: string) => void;
}

/** The button that was pressed goes with its row; the next row is where the work goes on. */
export function useNextFocus(people: readonly Person[]): NextFocus {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<{ readonly removed: string; readonly next: string } | null>(null);
  useEffect(() => {
    const move = wanted.current;
    if (!move || people.some(({ id }) => id === move.removed)) return;
    wanted.current = null;
    const rows = [...(list.current?.children ?? [])];
    const row = rows.find((one) => one instanceof HTMLElement && one.dataset['id'] === move.next);
    row?.querySelector<HTMLElement>('.mw-person-name')?.focus();
  }, [people]);
  return {
    list,
    moveFrom: (removed, next) => {
      wanted.current = { removed, next };
    },
  };
}
