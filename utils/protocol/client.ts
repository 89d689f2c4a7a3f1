import { browser } from '../platform/browser';
import type { Answer, MessageName, Request } from './messages';

/** What travels: the name and the request. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly meanwhile: N;
  readonly request: Request<N>;
}

/**
 * Sends a message to the background and waits for its answer.
 *
 * @throws When the background does not answer (an orphaned page after an update) or answers with an error.
 */
export async function send<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Answer<N>> {
  const envelope: Envelope<N> = { meanwhile: name, request };
  const reply: unknown = await browser.runtime.sendMessage(envelope);
  return unwrap<N>(name, reply);
}

/** The same, to the content script of one tab. */
export async function sendToTab<N extends MessageName>(
  tab: number,
  name: N,
  request: Request<N>,
): Promise<Answer<N>> {
  const envelope: Envelope<N> = { meanwhile: name, request };
  const reply: unknown = await browser.tabs.sendMessage(tab, envelope, { frameId: 0 });
  return unwrap<N>(name, reply);
}

function unwrap<N extends MessageName>(name: N, reply: unknown): Answer<N> {
  if (typeof reply !== 'object' || reply === null) throw new Error(`no answer to ${name}`);
  if ('error' in reply) throw new Error(String(reply.error));
  return (reply as { answer: Answer<N> }).answer;
}
