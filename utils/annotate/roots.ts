import type { Surface } from '../surfaces/types';
import { guarded, later, type Lifetime } from './lifetime';
import { followTyping } from './typing';
import { watchWidths } from './widths';

export interface Roots {
  /** Draws all roots soon: once per frame at most, and not while the page is hidden. */
  invalidate(): void;
}

interface Drawing {
  /** Gives a column whose width says how much room marks have, where there is one. */
  draw(root: Element): Element | undefined;
  /** Whether a root has more to draw once it is scrolled. */
  isPartial(root: Element): boolean;
  forget(root: Element): void;
  /** What was drawn is laid out, and not painted yet. */
  laidOut(root: Element): void;
  /** Its columns have another width. */
  resized(root: Element): void;
  /** After a pass over one or more roots. */
  done(): void;
}

/** A scan may take this share of the time, so that typing in the page stays smooth. */
const SHARE = 5;
const LONGEST_PAUSE = 500;
/** The first looks while a page builds itself up, in milliseconds; the slow poll goes on from there. */
const EARLY = [0, 100, 300, 600];
/** After a click hosts put whole lists in the place of others. Milliseconds. */
const AFTER_CLICK = [0, 120];
/** Nobody reads while a list runs past: it is drawn when it stood still for so long. Milliseconds. */
const STILL = 150;
/** And whoever scrolls on sees marks that often. Milliseconds. */
const WHILE_SCROLLING = 1000;
/** Between looks at a root in which somebody writes. Milliseconds. */
const WHILE_TYPING = 2000;

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
  /** What roots are scrolled in, as far as their rows come and go with that. */
  const scrollers = new Map<Element, Element>();
  const dirty = new Set<Element>();
  let frame = false;
  let pause = 0;
  let lastLook = 0;
  let scrolledAt = 0;

  const flush = guarded(life, () => {
    frame = false;
    if (document.hidden) return;
    const started = performance.now();
    lastLook = started;
    for (const root of dirty) {
      dirty.delete(root);
      const observer = observers.get(root);
      if (!observer) continue;
      // Our own insertions are no news, and hundreds of records cost as much as the insertions.
      observer.disconnect();
      const column = drawing.draw(root);
      if (typing.isIn(root)) continue;
      observer.observe(root, options);
      widths.measure(root, column);
    }
    drawing.done();
    pause = Math.min(LONGEST_PAUSE, (performance.now() - started) * SHARE);
  });

  const draw = () => requestAnimationFrame(flush);
  const mark = (root: Element, soon: () => void = () => void later(life, pause, draw)) => {
    dirty.add(root);
    // Whatever happens until the drawing is read then, and each record would cost something now.
    observers.get(root)?.disconnect();
    if (frame || document.hidden) return;
    frame = true;
    soon();
  };

  /** A frame later than other drawings: the page is laid out then, and measuring costs nothing. */
  const drawStill = (since = scrolledAt) => {
    later(life, Math.max(pause, STILL), () => {
      const now = performance.now();
      if (now - scrolledAt < STILL && now - since < WHILE_SCROLLING) drawStill(since);
      else requestAnimationFrame(() => void later(life, 0, flush));
    });
  };
  // The page draws its rows after this event, so no change of theirs is told of one by one. It comes
  // with each frame: whatever can fail is left for the drawing.
  const scrolled = ({ target }: Event) => {
    scrolledAt = performance.now();
    for (const root of observers.keys()) {
      if (!dirty.has(root) && isMovedBy(root, target)) mark(root, drawStill);
    }
  };
  /** Whether a scroll brings something of a root to the screen that is not drawn. */
  const isMovedBy = (root: Element, target: EventTarget | null) =>
    scrollers.get(root) === target ||
    (drawing.isPartial(root) &&
      target instanceof Node &&
      (target.contains(root) || root.contains(target)));
  const passive = { capture: true, passive: true, signal: life.signal };
  document.addEventListener('scroll', scrolled, passive);

  const widths = watchWidths(life, {
    laidOut: drawing.laidOut,
    resized: (root) => {
      drawing.resized(root);
      mark(root);
    },
  });

  const observe = (root: Element) => {
    const concerns = (record: MutationRecord) => surface.concerns?.(record) ?? true;
    const observer = new MutationObserver(
      guarded(life, (records) => {
        if (records.some(concerns)) mark(root);
      }),
    );
    observer.observe(root, options);
    observers.set(root, observer);
    const scroller = surface.scrollerOf?.(root);
    if (scroller) scrollers.set(root, scroller);
    mark(root);
  };

  const drop = (root: Element) => {
    observers.get(root)?.disconnect();
    widths.unwatch(root);
    observers.delete(root);
    scrollers.delete(root);
    dirty.delete(root);
    drawing.forget(root);
  };

  const look = guarded(life, () => {
    if (document.hidden || !document.body) return;
    const now = new Set(surface.roots(document));
    for (const root of observers.keys()) if (!now.has(root)) drop(root);
    for (const root of now) if (!observers.has(root)) observe(root);
  });

  // While somebody writes inside a root nothing of it is observed; it is looked at now and then.
  const typing = followTyping(life, document, {
    began: () => {
      for (const [root, observer] of observers) {
        if (!typing.isIn(root)) continue;
        observer.disconnect();
        widths.unwatch(root);
      }
    },
    ended: () => {
      for (const root of observers.keys()) mark(root);
    },
  });

  const poll = () => {
    look();
    typing.check();
    const isLate = performance.now() - lastLook > WHILE_TYPING;
    if (isLate) for (const root of observers.keys()) if (typing.isIn(root)) mark(root);
    later(life, surface.rootPoll, poll);
  };
  for (const delay of EARLY) later(life, delay, look);
  later(life, surface.rootPoll, poll);
  const clicked = () => AFTER_CLICK.forEach((delay) => later(life, delay, look));
  document.addEventListener('click', clicked, passive);
  life.signal.addEventListener('abort', () => observers.forEach((one) => one.disconnect()));

  return {
    invalidate() {
      look();
      for (const root of observers.keys()) mark(root);
    },
  };
}
