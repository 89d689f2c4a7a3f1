import { send } from '../protocol/client';
import { type CreateCardHost, type OpenPanel, shared } from './card-global';

/**
 * Gets the card's script into this page, once. The card, with Preact and all its parts, is a script
 * of its own that the background puts into a page when a card is first wanted there.
 *
 * @throws When the background is gone or the browser refuses.
 */
export async function loadCard(): Promise<CreateCardHost> {
  if (!shared.meanwhileCard) await send('cs→bg card script', null);
  if (!shared.meanwhileCard) throw new Error('the card did not load');
  return shared.meanwhileCard;
}

/** The same for the panel, which comes with the card's script. */
export async function loadPanel(): Promise<OpenPanel> {
  if (!shared.meanwhilePanel) await send('cs→bg card script', null);
  if (!shared.meanwhilePanel) throw new Error('the panel did not load');
  return shared.meanwhilePanel;
}
