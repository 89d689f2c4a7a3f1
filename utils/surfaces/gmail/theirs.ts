/** Messages of others in the open thread and in lists, as certain as those of one's own. */
import type { TheirMessage } from '../../domain/ask-types';
import { isDraft, messageId, messagesIn, senderOf } from './messages';
import { ownMessageOf } from './place';
import { lastWriterOf } from './row-target';
import { rowsIn } from './rows';
import { ownAddresses } from './self';
import { threadIds } from './thread';

/** In one view; empty while it is not certain who reads. */
export function theirMessagesIn(view: Element, url: string): TheirMessage[] {
  const document = view.ownerDocument;
  const own = ownAddresses(document);
  if (own.size === 0) return [];
  const rows = rowsIn(view).flatMap((row) => {
    const last = lastWriterOf(row, url);
    if (!last || own.has(last.ref.email)) return [];
    const message = ownMessageOf(document, url, last.ids);
    return message ? [{ ...message, from: last.ref }] : [];
  });
  return [...rows, ...inThread(view, url, own)];
}

function inThread(view: Element, url: string, own: ReadonlySet<string>): TheirMessage[] {
  const ids = threadIds(view, url);
  if (!ids) return [];
  return messagesIn(view).flatMap((one) => {
    const from = senderOf(one)?.ref;
    if (!from || own.has(from.email) || isDraft(one, own)) return [];
    const message = ownMessageOf(view.ownerDocument, url, { ...ids, message: messageId(one) });
    return message ? [{ ...message, from }] : [];
  });
}
