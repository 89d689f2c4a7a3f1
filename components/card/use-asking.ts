import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether somebody is asked what becomes of unsaved changes, and where they go on when they stay. */
export function useAsking(area: RefObject<HTMLElement | null>) {
  const [asking, setAsking] = useState(false);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (asking || !(before.current instanceof HTMLElement)) return;
    before.current.focus({ preventScroll: true });
    before.current = null;
  }, [asking]);
  return {
    asking,
    ask() {
      const root = area.current?.getRootNode();
      const isRoot = root instanceof ShadowRoot || root instanceof Document;
      if (!asking) before.current = isRoot ? root.activeElement : null;
      setAsking(true);
    },
    /** The field that had the focus gets it back. */
    goOn: () => setAsking(false),
    /** By going on: the focus is where it belongs. */
    changed() {
      before.current = null;
      setAsking(false);
    },
  };
}
