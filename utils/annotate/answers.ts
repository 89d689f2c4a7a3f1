import type { OwnMessage } from '../domain/answered';
import { send } from '../protocol/client';
import type { Surface } from '../surfaces/types';
import type { Resolver } from './resolver';

/**
 * Tells the background of messages in threads where a reminder or an ask waits, each once: mine end
 * reminders, those of others end asks.
 */
export function createAnswers(
  document: Document,
  surface: Surface,
  resolver: Resolver,
): { /** After each drawing. */ look(): void } {
  const told = new Set<string>();
  const fresh = <M extends OwnMessage>(messages: readonly M[], watched: readonly string[]) => {
    const news = messages.filter((one) => watched.includes(one.container) && !told.has(keyOf(one)));
    for (const one of news) told.add(keyOf(one));
    return news;
  };
  const tell = (messages: readonly OwnMessage[], telling: () => Promise<unknown>) => {
    if (messages.length === 0) return;
    // A background that did not hear of them is told again after the next drawing.
    telling().catch(() => {
      for (const one of messages) told.delete(keyOf(one));
    });
  };
  return {
    look() {
      const watched = resolver.page()?.watched ?? [];
      // Nothing of the page is read while nothing waits here.
      if (watched.length === 0) return;
      const own = fresh(surface.ownMessages?.(document, document.URL) ?? [], watched);
      const theirs = fresh(surface.theirMessages?.(document, document.URL) ?? [], watched);
      tell(own, () => send('cs→bg own messages', { messages: own }));
      tell(theirs, () => send('cs→bg their messages', { messages: theirs }));
    },
  };
}

/**
 * Replies in Docs have no id; their thread, words and time name them. Slack shows one message in its
 * thread and, unsaid which, in its channel.
 */
function keyOf({ container, message, thread, excerpt, sentAt }: OwnMessage): string {
  const rest = message ? [message] : [excerpt, sentAt];
  return JSON.stringify([container, thread, ...rest]);
}
