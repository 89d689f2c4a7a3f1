/** From a place in a page to a time that a teammate wrote there. */
import { type Found, hasTime, timeAt } from '../natural/times';
import { send } from '../protocol/client';
import type { Answer } from '../protocol/messages';
import type { Saying, TimesReaders } from '../surfaces/reader-types';
import type { Surface } from '../surfaces/types';
import { isText, type Words, wordsAround } from './words-around';

export interface Place {
  readonly node: Text;
  readonly at: number;
  /** The part of the text that is meant; absent for a point. */
  readonly until?: number;
}

export interface Told {
  readonly saying: Saying;
  readonly words: Words;
  readonly found: Found;
  readonly answer: NonNullable<Answer<'cs→bg said time'>>;
}

/** What is selected, as far as it lies in the text with which it begins. */
export function placeIn(selection: Selection | null): Place | null {
  if (!selection || selection.isCollapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!isText(startContainer)) return null;
  const until = endContainer === startContainer ? endOffset : startContainer.data.length;
  return { node: startContainer, at: startOffset, until };
}

/** Asks the background who wrote it and what it means; null where that is not certain. */
export async function tell(
  { id: site }: Surface,
  readers: TimesReaders,
  { node, at, until = at }: Place,
): Promise<Told | null> {
  const saying = readers.sayingAt(node);
  if (!saying) return null;
  const { ref, sent, body } = saying;
  const words = wordsAround(body, node, at);
  const end = words.at + until - at;
  if (!hasTime(words.text, words.at, end)) return null;
  const written = await send('cs→bg written', { site, ref, sent });
  const found = written && timeAt(words.text, words.at, written.from, end);
  // Sent on one of two days, it may mean two.
  const other = written && timeAt(words.text, words.at, written.until, end);
  if (!found || JSON.stringify(found) !== JSON.stringify(other)) return null;
  const { from: _from, to: _to, ...said } = found;
  const answer = await send('cs→bg said time', { site, ref, sent, said });
  return answer && { saying, words, found, answer };
}
