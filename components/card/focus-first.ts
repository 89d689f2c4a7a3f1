/** The content of an <object> is drawn some frames after it: two, where nothing else is to be done. */
const FRAMES = 60;

/**
 * Moves the focus to the first that fits, as soon as it can have it. Until then the dialog holds it, or
 * keys would go to the page.
 */
export function focusFirst(area: HTMLElement | null, selector: string): void {
  const field = area?.querySelector<HTMLElement>(selector);
  const dialog = area?.closest<HTMLElement>('[role="dialog"]');
  if (!field || !dialog) return;
  const root = field.getRootNode() as Document | ShadowRoot;
  const take = (left: number) => {
    field.focus({ preventScroll: true });
    if (root.activeElement === field) field.scrollIntoView?.({ block: 'nearest' });
    // Whoever went on elsewhere meanwhile is left there.
    const waits = root.activeElement === dialog && field.isConnected;
    if (waits && left > 0) requestAnimationFrame(() => take(left - 1));
  };
  dialog.focus({ preventScroll: true });
  take(FRAMES);
}
