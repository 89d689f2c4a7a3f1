/** Which thread and message a row of a list stands for. Ids are read when they are used. */
import type { OwnMessage } from '../../domain/answered';
import type { Target } from '../../domain/reminder-types';
import { textOf } from '../shared/dom';
import { encodeToken, legacyId, legacyOf, sentAtOf, threadIdOf } from './ids';
import { type Named, othersLastFirst } from './people';
import { ownMessageOf, type PlaceIds, placeOf } from './place';
import { isDraftRow, namedInRow, partsOf, sendersOf } from './rows';
import { ROW_COUNT, ROW_IDS, ROW_SUBJECT } from './selectors';
import { ownAddresses } from './self';

function firstIn(parts: readonly Element[], selector: string): Element | null {
  for (const part of parts) {
    const found = part.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** The thread of a row and the last message in it that is no draft. */
function idsOf(row: Element): PlaceIds | null {
  const ids = firstIn(partsOf(row), ROW_IDS);
  const threadId = ids?.getAttribute('data-thread-id') ?? '';
  const thread = legacyId(ids?.getAttribute('data-legacy-thread-id')) ?? legacyOf(threadId);
  const token = encodeToken(threadId) ?? (thread && encodeToken(threadIdOf(thread)));
  return ids && token ? { token, thread, message: lastMessage(ids) } : null;
}

/** Without the attribute for sent ones, the last message may be a draft only where there are any. */
function lastMessage(ids: Element): string | null {
  const sent = ids.getAttribute('data-legacy-last-non-draft-message-id');
  const isDraft = ids.hasAttribute('data-standalone-draft-id');
  const last = isDraft ? null : ids.getAttribute('data-legacy-last-message-id');
  const message = legacyId(sent ?? last);
  return message !== null && sentAtOf(message) !== undefined ? message : null;
}

/** The thread of a row with its last message, subject and people; null without a thread id. */
export function rowTarget(row: Element, url: string): Target | null {
  const ids = idsOf(row);
  if (!ids) return null;
  const document = row.ownerDocument;
  return {
    place: placeOf(document, url, ids),
    title: textOf(firstIn(partsOf(row), ROW_SUBJECT)),
    people: othersLastFirst(namedInRow(row), ownAddresses(document)),
  };
}

/** How many messages a row stands for; null where the figure cannot be read. */
function countIn(row: Element): number | null {
  const cell = sendersOf(row);
  const text = textOf(cell?.querySelector(ROW_COUNT));
  if (text === '') return /\d/.test(textOf(cell).replace(/^.*\p{L}/u, '')) ? null : 1;
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** These lists name whom a mail went to. */
const NAMES_RECIPIENTS = /#(?:sent|drafts|scheduled|outbox)\b/;

/** Whether the names are those of writers: "To: " in any language stands before the others. */
function namesWriters(row: Element, first: Element | undefined, url: string): boolean {
  const cell = textOf(sendersOf(row));
  return !NAMES_RECIPIENTS.test(url) && first !== undefined && cell.startsWith(textOf(first));
}

/** Who wrote the last message of a row's thread, without doubt, and which it is. */
interface LastWriter {
  readonly ref: Named['ref'];
  readonly ids: PlaceIds;
}

/**
 * Null where it is not certain. Gmail names each sender once, so the last name is the last writer
 * only where there are as many names as messages.
 */
export function lastWriterOf(row: Element, url: string): LastWriter | null {
  const named = namedInRow(row);
  const last = named.at(-1);
  if (!last || named.length !== countIn(row)) return null;
  if (isDraftRow(row) || !namesWriters(row, named[0]?.element, url)) return null;
  const ids = idsOf(row);
  return ids && { ref: last.ref, ids };
}

/** The last message of a row's thread, where it is one's own. */
export function ownMessageInRow(row: Element, url: string, own: string): OwnMessage | null {
  const last = lastWriterOf(row, url);
  return last?.ref.email === own ? ownMessageOf(row.ownerDocument, url, last.ids) : null;
}
