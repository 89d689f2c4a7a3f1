import { send } from '../protocol/client';
import { type CardScript, type LineScript, shared } from './shared';

const brought = new Map<string, Promise<unknown>>();

/**
 * Brings a script into this page, once for each run of a content script: after an update the world
 * that they share still has what the older version brought.
 */
function bring(name: 'card' | 'line'): Promise<unknown> {
  const before = brought.get(name);
  if (before) return before;
  const now = send('cs→bg script', { name }).catch((error: unknown) => {
    brought.delete(name);
    throw error;
  });
  brought.set(name, now);
  return now;
}

/**
 * Gets the card's script into this page, once. The card, with Preact, the panel and all that only
 * they need, is a script of its own that the background puts into a page when a card is first wanted
 * there.
 *
 * @throws When the background is gone or the browser refuses.
 */
export async function loadCard(): Promise<CardScript> {
  await bring('card');
  if (!shared.meanwhileCard) throw new Error('the card did not load');
  return shared.meanwhileCard;
}

/** The same for the line, when a message is first written in the page. */
export async function loadLine(): Promise<LineScript> {
  await bring('line');
  if (!shared.meanwhileLine) throw new Error('the line did not load');
  return shared.meanwhileLine;
}
