import { guarded, type Lifetime } from './lifetime';

export interface Widths {
  /**
   * Has a root measured after the layout that follows, and from then on watches its width and that of
   * one column in it, in place of the column that was watched before. Without one that is kept.
   */
  measure(root: Element, column?: Element): void;
  unwatch(root: Element): void;
}

interface Listener {
  /** The page is laid out and not painted yet: measuring costs nothing now. */
  laidOut(root: Element): void;
  /** Panes are dragged, and closed ones open, without an event of the window. */
  resized(root: Element): void;
}

/** Heights say nothing of room in a line, and grow with every message: only widths are told. */
export function watchWidths(life: Lifetime, { laidOut, resized }: Listener): Widths {
  // Not in every environment that tests run in.
  if (typeof ResizeObserver === 'undefined') {
    return { measure: laidOut, unwatch: () => undefined };
  }
  const widths = new WeakMap<Element, number>();
  /** What is watched for each root. */
  const watched = new Map<Element, readonly Element[]>();
  const unmeasured = new Set<Element>();
  const observer = new ResizeObserver(
    guarded(life, (entries: ResizeObserverEntry[]) => {
      for (const { target, contentRect } of entries) {
        if (unmeasured.delete(target)) laidOut(target);
        // What is hidden comes back as wide as it was.
        if (contentRect.width === 0) continue;
        const before = widths.get(target);
        widths.set(target, contentRect.width);
        if (before === undefined || before === contentRect.width) continue;
        for (const [root, parts] of watched) if (parts.includes(target)) resized(root);
      }
    }),
  );
  life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const unwatch = (root: Element, kept: readonly Element[] = []) => {
    for (const one of watched.get(root) ?? []) if (!kept.includes(one)) observer.unobserve(one);
    watched.delete(root);
    unmeasured.delete(root);
  };
  return {
    measure(root, column) {
      const before = watched.get(root) ?? [];
      // A drawing that changed nothing names no column: the one of before is as good.
      const kept = column ?? before.find((one) => one !== root && root.contains(one));
      const parts = kept ? [root, kept] : [root];
      unwatch(root, kept ? [kept] : []);
      // Whoever begins to be observed is told of once after the next layout, or when it is shown.
      for (const one of parts) if (one === root || !before.includes(one)) observer.observe(one);
      watched.set(root, parts);
      unmeasured.add(root);
    },
    unwatch,
  };
}
