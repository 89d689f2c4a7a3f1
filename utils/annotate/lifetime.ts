import { browser } from '../platform/browser';

/** The part of WXT's content-script context that the engine needs: one lifetime for all of it. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Ends the lifetime: removes every listener, observer, timer and node. */
  abort(reason?: unknown): unknown;
}

/** Tags of everything that we ever put into a page. */
export const OUR_TAGS =
  'meanwhile-mark, meanwhile-line, meanwhile-card, meanwhile-outline, meanwhile-hint, meanwhile-people, meanwhile-panel';

/** Removes what an older instance left behind (one that a crash or an update kept from tidying up). */
export function removeLeftovers(document: Document): void {
  for (const node of document.querySelectorAll(OUR_TAGS)) node.remove();
}

/** Whether the extension that this script belongs to is still there (not updated, not removed). */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Wraps a callback: it does nothing once the lifetime is over, ends the lifetime when the extension
 * is gone, and never lets an error reach the page's console.
 */
export function guarded<A extends unknown[]>(life: Lifetime, callback: (...args: A) => void) {
  return (...args: A): void => {
    if (life.signal.aborted) return;
    if (!isAlive()) {
      life.abort();
      return;
    }
    try {
      callback(...args);
    } catch {
      // A fault of ours must never show in a host page; the health report tells of missing marks.
    }
  };
}

/** Pending timers of each lifetime; one listener at its signal ends them all. */
const pending = new WeakMap<AbortSignal, Set<ReturnType<typeof setTimeout>>>();

function timersOf(signal: AbortSignal) {
  const known = pending.get(signal);
  if (known) return known;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  pending.set(signal, timers);
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  return timers;
}

/**
 * A timer that ends with the lifetime. It leaves nothing behind once it has run: a page that stays
 * open for days starts some every second. Milliseconds.
 */
export function later(life: Lifetime, delay: number, callback: () => void): () => void {
  const timers = timersOf(life.signal);
  const run = guarded(life, callback);
  const timer = setTimeout(() => {
    timers.delete(timer);
    run();
  }, delay);
  timers.add(timer);
  return () => {
    clearTimeout(timer);
    timers.delete(timer);
  };
}
