import { send } from '../protocol/client';
import { type CardScript, shared } from './card-global';

let brought: Promise<unknown> | null = null;

/**
 * Once for each run of a content script: after an update the world that they share still has what the
 * older version brought.
 */
function bring(): Promise<unknown> {
  brought ??= send('cs→bg card script', null).catch((error: unknown) => {
    brought = null;
    throw error;
  });
  return brought;
}

/**
 * Gets the card's script into this page, once. The card, with Preact, the panel and all that only
 * they need, is a script
 * of its own that the background puts into a page when a card is first wanted there.
 *
 * @throws When the background is gone or the browser refuses.
 */
export async function loadCard(): Promise<CardScript> {
  await bring();
  if (!shared.meanwhileCard) throw new Error('the card did not load');
  return shared.meanwhileCard;
}
