import type { OwnMessage } from '../domain/answered';
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
      const fresh = surface
        .ownMessages(document, document.URL)
        .filter((one) => watched.includes(one.container) && !told.has(keyOf(one)));
      if (fresh.length === 0) return;
      for (const one of fresh) told.add(keyOf(one));
      // A silent background hears of them when the page is opened again.
      send('cs→bg own messages', { messages: fresh }).catch(() => undefined);
    },
  };
}

/** Replies in Docs have no id; their thread, words and time name them. */
function keyOf({ container, message, thread, excerpt, sentAt }: OwnMessage): string {
  return JSON.stringify(message ? [container, message] : [container, thread, excerpt, sentAt]);
}
