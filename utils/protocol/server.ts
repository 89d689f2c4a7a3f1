import { browser, type Runtime } from '../platform/browser';
import type { Envelope } from './client';
import type { Answer, MessageName, Request } from './messages';

/** One handler per message; `sender` tells which tab or page asked. */
export type Handlers<N extends MessageName> = {
  readonly [K in N]: (
    request: Request<K>,
    sender: Runtime.MessageSender,
  ) => Answer<K> | Promise<Answer<K>>;
};

/**
 * Answers messages. Call it synchronously at start, so that a stopped worker is woken for them.
 * Answers go through `sendResponse` + `return true`, which every browser understands.
 *
 * @returns A function that stops listening.
 */
export function serve<N extends MessageName>(handlers: Handlers<N>): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
    const handler = handlers[message.meanwhile as N] as
      | ((request: unknown, sender: Runtime.MessageSender) => unknown)
      | undefined;
    if (!handler || !mayAsk(message.meanwhile, sender)) return undefined;
    void Promise.resolve()
      .then(() => handler(message.request, sender))
      .then(
        (answer) => sendResponse({ answer: answer ?? null }),
        (error: unknown) => sendResponse({ error: String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'meanwhile' in message;
}

/** Messages of our own pages are refused when they come from a content script. */
function mayAsk(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (!name.startsWith('ui→')) return true;
  return (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}
