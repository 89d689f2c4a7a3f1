import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { focusNotice } from '../ui/undo-toast';

/**
 * When the item that has the focus leaves its list, the focus goes to the one that took its place,
 * or to the notice that can bring it back. Items carry `data-reminder`, and their main control
 * `data-item`.
 *
 * @param root What stays when the list is empty.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly item: Element; readonly at: number } | null>(null);
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const items = itemsOf(root.current);
      const at = items.findIndex((item) => target instanceof Node && item.contains(target));
      const item = items[at];
      last.current = item ? { item, at } : null;
    };
    // Anywhere: a focus outside the list is one that the list has not lost.
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [root]);
  // After each render, since any may have taken the item away.
  useLayoutEffect(() => {
    if (!last.current || last.current.item.isConnected) return;
    const { at, item } = last.current;
    last.current = null;
    if (document.activeElement !== document.body) return;
    const items = itemsOf(root.current);
    const next = items[Math.min(at, items.length - 1)];
    // The same one, drawn anew in another group, is not the next.
    if (next && idOf(next) !== idOf(item)) mainOf(next)?.focus();
    else focusNotice();
  });
}

const mainOf = (item: Element) => item.querySelector<HTMLElement>('[data-item]');
const idOf = (item: Element) => item.getAttribute('data-reminder');

function itemsOf(root: HTMLElement | null): Element[] {
  return root ? [...root.querySelectorAll('[data-reminder]')] : [];
}
