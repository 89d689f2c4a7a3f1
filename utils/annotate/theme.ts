import { MARK_TAG } from '../../components/mark/mark';
import type { Surface } from '../surfaces/types';
import { groundAt } from './dark';
import { guarded, later, type Lifetime } from './lifetime';

/**
 * Calls `changed` when the page around the marks goes from light to dark or back, which no observer of
 * ours sees: hosts switch a class of their outermost elements, or rewrite a sheet.
 *
 * @returns Looks at once. Who draws all marks anew calls it before: they take the theme of that moment, and
 * the next look would not know of a page that is back at the one before.
 */
export function watchTheme(
  life: Lifetime,
  document: Document,
  surface: Surface,
  changed: () => void,
): () => void {
  const watch = surface.isDark ? watchClass : pollLetters;
  return watch(life, document, surface, changed);
}

/** By a class of the host's own. */
function watchClass(
  life: Lifetime,
  document: Document,
  surface: Surface,
  changed: () => void,
): () => void {
  let last: boolean | undefined;
  const look = guarded(life, () => {
    const dark = surface.isDark?.(document.body) === true;
    if (last !== undefined && last !== dark) changed();
    last = dark;
  });
  const observe = () => {
    const observer = new MutationObserver(look);
    for (const element of [document.documentElement, document.body]) {
      observer.observe(element, { attributeFilter: ['class'] });
    }
    life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    look();
  };
  // The script starts before the page has a body.
  if (document.body) observe();
  else document.addEventListener('DOMContentLoaded', observe, { once: true, signal: life.signal });
  return look;
}

/**
 * By the letters beside the first and the last mark, as often as roots are looked for: one in the
 * page and one in a window over it, say, which can have themes of their own. Two colours are read, and
 * nothing is laid out.
 */
function pollLetters(
  life: Lifetime,
  document: Document,
  surface: Surface,
  changed: () => void,
): () => void {
  // Kept while it is searched by name alone.
  const marks = document.getElementsByTagName(MARK_TAG);
  let last: string | undefined;
  const look = () => {
    if (document.hidden || marks.length === 0) return;
    const around = [marks[0], marks[marks.length - 1]].map((mark) => mark?.parentElement);
    const now = JSON.stringify(around.map((one) => one && groundAt(one)));
    // The first time too: a theme may have come between the first marks and this.
    if (last !== now) changed();
    last = now;
  };
  const poll = () => {
    later(life, surface.rootPoll, poll);
    look();
  };
  later(life, surface.rootPoll, poll);
  return look;
}
