import type { Spot } from '../types';
import { BADGES, PRESENCE, SHARE } from './selectors';

/**
 * Where a button of ours fits into the title bar: among its small buttons, else before "Share", else
 * after those who are here; null where the page has none of them.
 */
export function panelSlot(document: Document): Spot['insert'] | null {
  const badges = document.querySelector(BADGES);
  if (badges) return { reference: badges, how: 'append' };
  const share = document.querySelector(SHARE);
  if (share) return { reference: share, how: 'before' };
  const presence = document.querySelector(PRESENCE);
  return presence ? { reference: presence, how: 'after' } : null;
}
