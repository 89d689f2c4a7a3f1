/** Lists draw only what is near the viewport: where a message that is not in the page lies. */
import type { Place } from '../../domain/reminder-types';
import type { Way } from '../types';
import { rootsOf } from './roots';
import { rowsIn, timestampOf } from './rows';
import { SCROLLER } from './selectors';
import { channelOf, isInMany, threadOf } from './where';

/** Time stamps of the rows of a list that belong to the place's conversation or thread. */
function stampsIn(list: Element, { container, thread }: Place): number[] {
  return rowsIn(list).flatMap((row) => {
    if (isInMany(row) || channelOf(row, row.ownerDocument.URL) !== container) return [];
    if ((threadOf(row) ?? undefined) !== thread) return [];
    const stamp = Number(timestampOf(row));
    return stamp > 0 ? [stamp] : [];
  });
}

/**
 * The scroller of the list that holds the place's message, and on which side of what is drawn it
 * lies; null where no such list is shown, or the message is missing among its neighbours.
 */
export function towards(document: Document, place: Place): Way | null {
  const wanted = Number(place.message ?? NaN);
  for (const list of rootsOf(document)) {
    const stamps = stampsIn(list, place);
    const scroller = list.closest(SCROLLER);
    if (stamps.length === 0 || !scroller) continue;
    if (wanted < Math.min(...stamps)) return { scroller, to: 'start' };
    if (wanted > Math.max(...stamps)) return { scroller, to: 'end' };
  }
  return null;
}
