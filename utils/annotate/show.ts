/** Ways to a place in a page. Part of the card's script: somebody asked to be led there. */
import type { Place } from '../domain/reminder-types';
import type { Surface } from '../surfaces/types';
import { hintAt } from './hint';
import { later, type Lifetime } from './lifetime';
import { outline } from './outline';
import { seek } from './seek';

/** How long a page gets to bring a conversation up, and how often we look. Milliseconds. */
const PATIENCE = 6000;
/** A page that loads gets this long to show a comment before we say what to look for. Milliseconds. */
const UNSAID = 4000;
const LOOK = 200;

/**
 * Leads to a place inside this page: scrolls to it, or has the page open it first where it can.
 *
 * @returns Whether the place is shown; false: the background opens the whole address.
 */
export async function showPlace(
  life: Lifetime,
  document: Document,
  surface: Surface,
  place: Place,
) {
  if (pointAt(life, document, surface, place)) return true;
  if (await seek(life, document, surface, place)) return pointAt(life, document, surface, place);
  const link = surface.innerLink(document, place);
  if (link === null) {
    hint(life, document, surface, place);
    return false;
  }
  follow(document, link);
  for (let waited = 0; waited < PATIENCE && !life.signal.aborted; waited += LOOK) {
    await new Promise<void>((resolve) => later(life, LOOK, resolve));
    if (pointAt(life, document, surface, place)) return true;
  }
  return false;
}

function pointAt(life: Lifetime, document: Document, surface: Surface, place: Place): boolean {
  const found = surface.find(document, place);
  if (found) showElement(life, document, found);
  return found !== null;
}

/** Scrolls to an element and draws a frame over it for a moment. */
export function showElement(life: Lifetime, document: Document, element: Element): void {
  element.scrollIntoView?.({ block: 'center' });
  // After the scroll has been laid out.
  later(life, 50, () => outline(life, document, element));
}

/** What each page waits for, so that asking again and again leads to one hint. */
const awaited = new WeakMap<AbortSignal, string>();

/** Where nothing leads to a place in the page, words do. */
function hint(life: Lifetime, document: Document, surface: Surface, place: Place): void {
  const key = JSON.stringify(place);
  if (awaited.get(life.signal) === key) return;
  awaited.set(life.signal, key);
  const over = () => void awaited.delete(life.signal);
  later(life, UNSAID, () => {
    if (surface.find(document, place)) over();
    else hintAt(life, document, place, over);
  });
}

/** The page's own router hears a real click on a real anchor, which an assigned hash is not. */
function follow(document: Document, link: string): void {
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.style.display = 'none';
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}
