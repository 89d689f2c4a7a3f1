import type { Place } from '../domain/reminder-types';
import type { Surface } from '../surfaces/types';
import { later, type Lifetime } from './lifetime';

/** How long we look, and how long a list gets to draw what came into view. Milliseconds. */
const PATIENCE = 6000;
const STEP = 100;
/** Of the list's height; so that no row is passed over. */
const PAGE = 0.9;

/** What was looked for in vain last: the background asks again while a page loads. */
const inVain = new WeakMap<Document, string>();

/**
 * Scrolls a list that draws only what is near the viewport towards a message, as a person would, until
 * it is drawn; back to where it was when it does not come.
 *
 * @returns Whether the message is in the page now.
 */
export async function seek(
  life: Lifetime,
  document: Document,
  surface: Surface,
  place: Place,
): Promise<boolean> {
  const key = JSON.stringify([place.container, place.message]);
  if (inVain.get(document) === key) return false;
  let start: { readonly scroller: Element; readonly top: number } | null = null;
  for (let waited = 0; waited < PATIENCE && !life.signal.aborted; waited += STEP) {
    if (surface.find(document, place)) return true;
    const way = surface.towards?.(document, place);
    if (!way) break;
    const { scroller, to } = way;
    start ??= { scroller, top: scroller.scrollTop };
    scroller.scrollTop += scroller.clientHeight * (to === 'start' ? -PAGE : PAGE);
    await new Promise<void>((resolve) => later(life, STEP, resolve));
  }
  if (surface.find(document, place)) return true;
  if (!start) return false;
  inVain.set(document, key);
  start.scroller.scrollTop = start.top;
  return false;
}
