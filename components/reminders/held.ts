import type { Hold } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import { segmentAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { instantText } from './instant-text';

/** Why reminders wait: a hold of my own, or my off hours and absences. */
export interface Held {
  readonly by: 'hold' | 'off';
  /** Epoch milliseconds; null where no return is known. */
  readonly until: number | null;
}

/**
 * What holds reminders back at `now`, from the viewer's snapshot: the same answer as the
 * background's, which has the hours themselves. A hold that ends in my off hours goes on until they
 * end, too.
 */
export function heldAt(viewer: Snapshot, hold: Hold | null, now: number): Held | null {
  const end = hold !== null && hold.until > now ? hold.until : null;
  const segment = segmentAt(viewer, end ?? now);
  if (segment?.state === 'off' || segment?.state === 'away') {
    return { by: 'off', until: segment.until ?? null };
  }
  return end === null ? null : { by: 'hold', until: end };
}

/** "Held until you are back: Mon 09:00", "Held until 13:45". */
export function heldText(held: Held | null, telling: Telling): string {
  // Nothing holds it any longer: the background is about to show it.
  if (held === null || held.until === null) return telling.t('remindersHeldOpen');
  const until = instantText(held.until, telling);
  return telling.t(held.by === 'hold' ? 'remindersHeldUntil' : 'remindersHeld', until);
}
