/** One message row: who and when. Each question is a ladder, the most stable rung first. */
import { textOf } from '../shared/dom';
import { TIMESTAMP } from './address';
import { isUser, pictureIds } from './ids';
import {
  AVATAR,
  CONTINUED,
  HIDDEN_SENDER,
  ITEM,
  LIST,
  NAMED,
  NOT_THE_HEAD,
  ROW,
  SEARCH_RESULT,
  SENDER,
  SENDER_ID,
  TIME,
  TOMBSTONE,
} from './selectors';

export interface Sender {
  readonly user?: string;
  readonly team?: string;
  readonly name?: string;
}

const isInHead = (node: Element) => !node.closest(NOT_THE_HEAD);

/** A match in the row's head, and not in its text, reply bar or attachments. */
function inHead(row: Element, selector: string): Element | null {
  const first = row.querySelector(selector);
  if (!first || isInHead(first)) return first;
  return [...row.querySelectorAll(selector)].find(isInHead) ?? null;
}

/** The node that says the sender's name in a full row, by the id that it carries where it has one. */
export function nameNode(row: Element): Element | null {
  const first = inHead(row, NAMED);
  if (!first || first.hasAttribute('data-message-sender')) return first;
  return inHead(row, SENDER_ID) ?? first;
}

export function timeNode(row: Element): Element | null {
  return inHead(row, TIME);
}

/** Picture of the sender; in a row's text and reply bar stand those of others. */
export function pictureNode(row: Element): Element | null {
  return inHead(row, AVATAR);
}

function nameOf(node: Element | null): string | undefined {
  const said = node?.closest(SENDER)?.getAttribute('data-stringify-text') ?? '';
  const name = said.trim() || textOf(node);
  return name === '' ? undefined : name;
}

/** What a full row itself says of its sender; null for continued rows and tombstones. */
export function ownSender(
  row: Element,
  node = nameNode(row),
  image = pictureNode(row),
): Sender | null {
  if (!node && !image) return null;
  const id = node?.getAttribute('data-message-sender') ?? undefined;
  const picture = pictureIds(image);
  const user = id ?? picture?.user;
  const name = nameOf(node);
  if (user === undefined && name === undefined) return null;
  return {
    ...(user === undefined ? {} : { user }),
    // A picture of another person says nothing of the sender's team.
    ...(picture && picture.user === user ? { team: picture.team } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

/** Whether a sender is a person and no app, workflow or robot. */
export function isPerson(sender: Sender): sender is Sender & { readonly user: string } {
  return isUser(sender.user);
}

export function isTombstone(row: Element): boolean {
  return row.querySelector(TOMBSTONE) !== null;
}

export function itemOf(row: Element): Element {
  return row.closest(ITEM) ?? row;
}

/** The list that a row stands in, to tell apart channel and thread. */
export function listOf(row: Element): Element {
  return row.closest(LIST) ?? itemOf(row).parentElement ?? row;
}

export function isContinued(row: Element): boolean {
  return ownSender(row) === null && row.querySelector(CONTINUED) !== null;
}

/** Time stamp of a row, "1704944089.846389"; null when it is in none of its places. */
export function timestampOf(row: Element): string | null {
  const own = row.getAttribute('data-msg-ts');
  if (own !== null && TIMESTAMP.test(own)) return own;
  const item = itemOf(row);
  const link = timeNode(row);
  const href = /\/p(\d{10})(\d{6})/.exec(link?.getAttribute('href') ?? '');
  const rungs = [
    item.getAttribute('data-item-key'),
    /\d{10}\.\d{6}$/.exec(item.id)?.[0],
    link?.getAttribute('data-ts'),
    href ? `${href[1]}.${href[2]}` : null,
  ];
  return rungs.find((one) => TIMESTAMP.test(one ?? '')) ?? null;
}

/** The name in the hidden label of a row, checked against the row's own time stamp. */
export function hiddenName(row: Element): string | null {
  const label = itemOf(row).querySelector(HIDDEN_SENDER);
  const timestamp = timestampOf(row);
  if (!label || timestamp === null || !label.id.endsWith(`-${timestamp}-sender`)) return null;
  return textOf(label).replace(/:$/, '') || null;
}

/** Every message row in a part of the page, in document order. */
export function rowsIn(root: ParentNode): Element[] {
  const rows: Element[] = [];
  for (const row of root.querySelectorAll(ROW)) {
    if (rows.at(-1)?.contains(row) !== true) rows.push(row);
  }
  return rows.length > 0 ? rows : resultsIn(root);
}

/** Results of a search that are no rows themselves and hold none. */
function resultsIn(root: ParentNode): Element[] {
  const results = [...root.querySelectorAll(SEARCH_RESULT)];
  return results.filter((one, at) => results[at - 1]?.contains(one) !== true);
}
