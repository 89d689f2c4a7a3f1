/** Replies in threads: one's own end promises, those of others end what one asked. */
import type { OwnMessage } from '../../domain/answered';
import type { TheirMessage } from '../../domain/ask-types';
import { addressOf, readAddress } from './address';
import { look, sentOf } from './looks';
import { type Met, namesOn } from './names';
import { type Thread, threadsSaid } from './says';

/** A reply with what stands before it in its thread. */
type Reply = OwnMessage & { readonly by: Met };

/** Everything that is said behind the beginning of a thread; empty while it is not certain who reads. */
function repliesIn(document: Document, url: string): Reply[] {
  const address = readAddress(url);
  const names = namesOn(document);
  if (!address || !names.knowsMe) return [];
  const place = {
    site: 'google-docs' as const,
    url: addressOf(address, names.self),
    container: address.document,
  };
  const threads = threadsSaid(document, names);
  for (const thread of threads) look(document, thread);
  return threads.flatMap((thread) =>
    thread.says.flatMap(({ by, words }, index) => {
      if (!by || index === 0) return [];
      const { from, until } = sentOf(document, thread, index);
      const after = thread.says.slice(0, index).map((one) => one.words);
      const reply = { ...place, excerpt: words, after, sentAt: from, until, by };
      return namesOf(thread).map((name) => ({ ...reply, ...name }));
    }),
  );
}

/** Everything that a promise may know a thread by: how it begins, and its comment's id. */
function namesOf({ name, id, isDoubtful }: Thread): Pick<OwnMessage, 'thread' | 'isDoubtful'>[] {
  const byId = id === undefined ? [] : [{ thread: id }];
  return [isDoubtful ? { thread: name, isDoubtful: true } : { thread: name }, ...byId];
}

/**
 * Replies of one's own in all threads that are shown, those too of which it is not certain whether
 * they are newer than a promise, or in which of two threads they stand.
 */
export function ownMessages(document: Document, url: string): OwnMessage[] {
  return repliesIn(document, url).flatMap(({ by, ...reply }) => (by.own ? [reply] : []));
}

/** Replies of others whose thread, sender and time are certain. */
export function theirMessages(document: Document, url: string): TheirMessage[] {
  return repliesIn(document, url).flatMap(({ by, until: _until, ...reply }) =>
    by.own || reply.isDoubtful || reply.sentAt === 0 ? [] : [{ ...reply, from: by.ref }],
  );
}
