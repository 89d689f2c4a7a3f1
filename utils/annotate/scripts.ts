import { send } from '../protocol/client';
import { type CardScript, type LineScript, shared, type TimesScript } from './shared';

type Name = 'card' | 'line' | 'times';

const brought = new Map<string, Promise<unknown>>();

/**
 * Brings a script into this page, once for each run of a content script: after an update the world
 * that they share still has what the older version brought.
 */
function bring(name: Name): Promise<unknown> {
  const before = brought.get(name);
  if (before) return before;
  const now = send('cs→bg script', { name }).catch((error: unknown) => {
    brought.delete(name);
    throw error;
  });
  brought.set(name, now);
  return now;
}

async function load<T>(name: Name, brings: () => T | undefined): Promise<T> {
  await bring(name);
  const script = brings();
  if (!script) throw new Error(name);
  return script;
}

/**
 * Gets the card's script into this page, once. The card, with Preact, the panel and all that only
 * they need, is a script of its own that the background puts into a page when a card is first wanted
 * there.
 *
 * @throws When the background is gone or the browser refuses.
 */
export const loadCard = (): Promise<CardScript> => load('card', () => shared.meanwhileCard);

/** The same for the line, when a message is first written in the page. */
export const loadLine = (): Promise<LineScript> => load('line', () => shared.meanwhileLine);

/** The same for times in messages, when the pointer first rests on what may be one. */
export const loadTimes = (): Promise<TimesScript> => load('times', () => shared.meanwhileTimes);
