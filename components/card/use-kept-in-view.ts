import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Between the card and the viewport's edge. CSS pixels. */
const GAP = 8;

/** A dialog that grew beyond the lower edge of the window moves up as far as it must. */
export function useKeptInView(inside: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const dialog = inside.current?.closest<HTMLElement>('[role="dialog"]');
    const box = dialog?.parentElement;
    const view = dialog?.ownerDocument.defaultView;
    if (!dialog || !box || !view || !('ResizeObserver' in view)) return undefined;
    const observer = new ResizeObserver(() => {
      const { top, bottom } = dialog.getBoundingClientRect();
      const beyond = bottom + GAP - view.innerHeight;
      if (beyond > 0) box.style.top = `${Math.max(GAP, top - beyond)}px`;
    });
    observer.observe(dialog);
    return () => observer.disconnect();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the dialog is the same all the time
  }, []);
}
