import { send } from '../protocol/client';
import type { Surface } from '../surfaces/types';
import type { Resolver } from './resolver';

/** Tells the background of messages of mine in threads where a reminder waits, each once. */
export function createAnswers(
  document: Document,
  surface: Surface,
  resolver: Resolver,
): { /** After each drawing. */ look(): void } {
  const told = new Set<string>();
  return {
    look() {
      const watched = resolver.page()?.watched ?? [];
      // Nothing of the page is read while no reminder waits here.
      if (watched.length === 0 || !surface.ownMessages) return;
      const fresh = surface.ownMessages(document, document.URL).filter(({ container, message }) => {
        const key = `${container} ${message}`;
        return watched.includes(container) && !told.has(key);
      });
      if (fresh.length === 0) return;
      for (const { container, message } of fresh) told.add(`${container} ${message}`);
      // A silent background hears of them when the page is opened again.
      send('cs→bg own messages', { messages: fresh }).catch(() => undefined);
    },
  };
}
