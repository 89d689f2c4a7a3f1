import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { focusNotice } from '../ui/undo-toast';

/** When the line that has the focus is deleted, the focus goes to the notice that can bring it back. */
export function useFocusAfterRemoval(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const inside = target instanceof Element && root.current?.contains(target);
      last.current = inside ? target : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [root]);
  // After each render, since any may have taken the line away.
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) focusNotice();
  });
}
