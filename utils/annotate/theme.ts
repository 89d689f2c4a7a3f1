import type { Surface } from '../surfaces/types';
import { guarded, type Lifetime } from './lifetime';

/**
 * Calls `changed` when the host's own theme goes from light to dark or back: a class of the page's
 * outermost elements, which lie outside of what else is observed.
 */
export function watchTheme(
  life: Lifetime,
  document: Document,
  surface: Surface,
  changed: () => void,
): void {
  if (!surface.isDark) return;
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
}
