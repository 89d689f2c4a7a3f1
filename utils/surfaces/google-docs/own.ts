/** Replies in threads: one's own end promises, those of others end what one asked. */
import type { OwnMessage } from '../../domain/answered';
import type { TheirMessage } from '../../domain/ask-types';
import { addressOf, readAddress } from './address';
import { look, sentOf } from './looks';
import { type Met, namesOn } from './names';
import { type Thread, threadsSaid } from './says';

/** Everything that is said in a document, and where that is. */
interface Talk {
  readonly place: Pick<OwnMessage, 'site' | 'url' | 'container'>;
  readonly threads: readonly Thread[];
}

/** The engine asks for mine and for theirs, one right after the other: the page is read once for both. */
const justRead = new WeakMap<Document, Talk>();

/** Null while it is not certain who reads. */
function talkIn(document: Document, url: string): Talk | null {
  const address = readAddress(url);
  const names = namesOn(document);
  if (!address || !names.knowsMe) return null;
  const threads = threadsSaid(document, names);
  for (const thread of threads) look(document, thread);
  const place = {
    site: 'google-docs' as const,
    url: addressOf(address, names.self),
    container: address.document,
  };
  return { place, threads };
}

/** What a reply is known by, and who says it; once for each name of its thread. */
function repliesOf(
  document: Document,
  { place, threads }: Talk,
  wanted: (by: Met, thread: Thread) => boolean,
): (OwnMessage & { readonly until: number; readonly by: Met })[] {
  return threads.flatMap((thread) =>
    thread.says.flatMap(({ by, words }, index) => {
      // What begins a thread replies to nothing.
      if (!by || index === 0 || !wanted(by, thread)) return [];
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
  const talk = talkIn(document, url);
  if (!talk) return [];
  justRead.set(document, talk);
  queueMicrotask(() => justRead.delete(document));
  return repliesOf(document, talk, (by) => by.own).map(({ by: _by, ...reply }) => reply);
}

/** Replies of others whose thread, sender and time are certain. */
export function theirMessages(document: Document, url: string): TheirMessage[] {
  const talk = justRead.get(document) ?? talkIn(document, url);
  if (!talk) return [];
  const replies = repliesOf(document, talk, (by, thread) => !by.own && !thread.isDoubtful);
  return replies.flatMap(({ by, until: _until, ...reply }) =>
    reply.sentAt === 0 ? [] : [{ ...reply, from: by.ref }],
  );
}
