import { createShelter } from '../../components/mark/shadow';
import { formatDay } from '../domain/format-time';
import type { Place } from '../domain/reminder-types';
import { translate } from '../platform/i18n';
import { userClock } from '../platform/locale';
import css from './hint.css?inline';
import { later, type Lifetime } from './lifetime';

const TAG = 'meanwhile-hint';
/** Long enough to be read. Milliseconds. */
const READ = 14_000;
const WRAPPER = 'all: initial !important; display: contents !important;';

/**
 * Says what to look for when a comment did not come into view: Docs shows resolved threads and those
 * of other tabs only on demand, and nothing in the page leads to them.
 *
 * @param place Of a comment that was not found; one without words of its own is left to the host.
 * @param over Called when the hint is gone again.
 */
export function hintAt(life: Lifetime, document: Document, place: Place, over: () => void): void {
  const text = wordsFor(place);
  if (text === null) over();
  else draw(life, document, text, over);
}

function wordsFor(place: Place): string | null {
  const { site, thread, excerpt } = place;
  if (site !== 'google-docs' || excerpt === undefined) return null;
  const isFirst = thread === undefined || thread.endsWith(`: ${excerpt}`);
  const what = isFirst
    ? translate('hintThread', thread ?? excerpt)
    : translate('hintComment', excerpt, thread);
  return [what, timeFor(place), translate('hintWhere')].filter((text) => text !== '').join(' ');
}

/** When it was written, on the clock of the browser, by which Docs writes too. */
function timeFor({ sentAt, stamp = '' }: Place): string {
  if (sentAt === undefined) return stamp === '' ? '' : translate('hintStamp', stamp);
  const offset = -new Date(sentAt).getTimezoneOffset();
  const day = formatDay(sentAt, offset, Date.now(), userClock('system'));
  return stamp === '' ? translate('hintDay', day) : translate('hintTime', day, stamp);
}

/** Generated content in a closed root, like all that we say; it takes no press and no focus. */
function draw(life: Lifetime, document: Document, text: string, over: () => void): void {
  const { wrapper, root } = createShelter(document, TAG, css, WRAPPER);
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  root.append(line);
  document.body.append(wrapper);
  // Said after it stands, so that screen readers hear of it.
  later(life, 50, () => line.setAttribute('data-text', text));
  later(life, READ, () => {
    wrapper.remove();
    over();
  });
}
