import { createShelter } from '../../components/mark/shadow';
import type { Place } from '../domain/reminder-types';
import { translate } from '../platform/i18n';
import type { Surface } from '../surfaces/types';
import css from './hint.css?inline';
import { later, type Lifetime } from './lifetime';

const TAG = 'meanwhile-hint';
/** A page that loads gets this long to show the comment; the hint stays long enough to be read. */
const PATIENCE = 4000;
const READ = 14_000;
const WRAPPER = 'all: initial !important; display: contents !important;';

/** What each page waits for, so that asking again and again leads to one hint. */
const awaited = new WeakMap<AbortSignal, string>();

/**
 * Says what to look for when a comment does not come into view: Docs shows resolved threads and those
 * of other tabs only on demand, and nothing in the page leads to them.
 *
 * @param place Of a comment that was not found; one without words of its own is left to the host.
 */
export function hintAt(life: Lifetime, document: Document, surface: Surface, place: Place): void {
  const text = wordsFor(place);
  if (text === null || awaited.get(life.signal) === text) return;
  awaited.set(life.signal, text);
  later(life, PATIENCE, () => {
    if (surface.find(document, place)) awaited.delete(life.signal);
    else draw(life, document, text);
  });
}

function wordsFor({ site, thread, excerpt }: Place): string | null {
  if (site !== 'google-docs' || excerpt === undefined) return null;
  if (thread === undefined || thread.endsWith(`: ${excerpt}`)) {
    return translate('hintThread', thread ?? excerpt);
  }
  return translate('hintComment', excerpt, thread);
}

/** Generated content in a closed root, like all that we say; it takes no press and no focus. */
function draw(life: Lifetime, document: Document, text: string): void {
  const { wrapper, root } = createShelter(document, TAG, css, WRAPPER);
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  root.append(line);
  document.body.append(wrapper);
  // Said after it stands, so that screen readers hear of it.
  later(life, 50, () => line.setAttribute('data-text', text));
  later(life, READ, () => {
    wrapper.remove();
    awaited.delete(life.signal);
  });
}
