import type { Surface } from '../surfaces/types';
import { guarded, later, type Lifetime } from './lifetime';

export interface Roots {
  /** Draws all roots soon: once per frame at most, and not while the page is hidden. */
  invalidate(): void;
  all(): readonly Element[];
}

interface Drawing {
  draw(root: Element): void;
  forget(root: Element): void;
  /** What the page did in a root, some time before its next drawing. */
  changed(root: Element, records: readonly MutationRecord[]): void;
  /** After a pass over one or more roots. */
  done(): void;
}

/** A scan may take this share of the time, so that typing in the page stays smooth. */
const SHARE = 5;
const LONGEST_PAUSE = 500;
/** The first looks while a page builds itself up, in milliseconds; the slow poll goes on from there. */
const EARLY = [0, 100, 300, 600];

/**
 * Watches the surface's roots, and nothing else of the page: one observer each, batched per frame,
 * with a slow poll for roots that come and go.
 */
export function watchRoots(
  life: Lifetime,
  document: Document,
  surface: Surface,
  drawing: Drawing,
): Roots {
  const attributeFilter = [...surface.attributes];
  const changes = { childList: true, subtree: true };
  const options = attributeFilter.length > 0 ? { ...changes, attributeFilter } : changes;
  const observers = new Map<Element, MutationObserver>();
  const dirty = new Set<Element>();
  let frame = false;
  let pause = 0;

  const flush = guarded(life, () => {
    frame = false;
    if (document.hidden) return;
    const started = performance.now();
    for (const root of dirty) {
      dirty.delete(root);
      const observer = observers.get(root);
      if (!observer) continue;
      drawing.changed(root, observer.takeRecords());
      // Our own insertions are no news, and hundreds of records cost as much as the insertions.
      observer.disconnect();
      drawing.draw(root);
      observer.observe(root, options);
    }
    drawing.done();
    pause = Math.min(LONGEST_PAUSE, (performance.now() - started) * SHARE);
  });

  const mark = (root: Element) => {
    dirty.add(root);
    if (frame || document.hidden) return;
    frame = true;
    later(life, pause, () => requestAnimationFrame(flush));
  };

  const observe = (root: Element) => {
    const seen = (records: readonly MutationRecord[]) => {
      drawing.changed(root, records);
      mark(root);
    };
    const observer = new MutationObserver(guarded(life, seen));
    observer.observe(root, options);
    observers.set(root, observer);
    mark(root);
  };

  const drop = (root: Element) => {
    observers.get(root)?.disconnect();
    observers.delete(root);
    dirty.delete(root);
    drawing.forget(root);
  };

  const look = guarded(life, () => {
    if (document.hidden || !document.body) return;
    const now = new Set(surface.roots(document));
    for (const root of observers.keys()) if (!now.has(root)) drop(root);
    for (const root of now) if (!observers.has(root)) observe(root);
  });

  const poll = () => {
    look();
    later(life, surface.rootPoll, poll);
  };
  for (const delay of EARLY) later(life, delay, look);
  later(life, surface.rootPoll, poll);
  life.signal.addEventListener('abort', () => observers.forEach((one) => one.disconnect()));

  return {
    invalidate() {
      look();
      for (const root of observers.keys()) mark(root);
    },
    all: () => [...observers.keys()],
  };
}
