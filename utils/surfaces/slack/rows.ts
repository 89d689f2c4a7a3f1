/** One message row: who, when, where. Each question is a ladder, the most stable rung first. */
import { textOf } from '../shared/dom';
import { readAddress, TIMESTAMP } from './address';
import {
  AVATAR,
  COMPOSER,
  CONTINUED,
  HIDDEN_SENDER,
  ITEM,
  LIST,
  NOT_THE_HEAD,
  PANE_AROUND,
  ROW,
  SENDER,
  SENDER_ID,
  SENDER_NAME,
  TIME,
  TOMBSTONE,
} from './selectors';

/** Pictures carry team and user: ".../T0ACME-U0ANNA-<hash>-48". On Grid "E…-W…". */
const PICTURE = /\/([TE][A-Z0-9]{6,})-([UW][A-Z0-9]{6,})-/;
const USER = /^[UW][A-Z0-9]{4,}$/;
/** Slack's own robot has the id of a person. */
const ROBOT = 'USLACKBOT';

export interface Sender {
  readonly user?: string;
  readonly team?: string;
  readonly name?: string;
}

export function pictureIds(image: Element | null): { team: string; user: string } | null {
  const [, team, user] = PICTURE.exec(image?.getAttribute('src') ?? '') ?? [];
  return team !== undefined && user !== undefined ? { team, user } : null;
}

/** A match in the row's head, and not in its text, reply bar or attachments. */
function inHead(row: Element, selector: string): Element | null {
  return [...row.querySelectorAll(selector)].find((one) => !one.closest(NOT_THE_HEAD)) ?? null;
}

/** The node that says the sender's name in a full row. */
export function nameNode(row: Element): Element | null {
  return inHead(row, SENDER_ID) ?? inHead(row, SENDER_NAME);
}

export function timeNode(row: Element): Element | null {
  return inHead(row, TIME);
}

function nameOf(row: Element): string | undefined {
  const node = nameNode(row);
  const said = node?.closest(SENDER)?.getAttribute('data-stringify-text') ?? '';
  const name = said.trim() || textOf(node);
  return name === '' ? undefined : name;
}

/** What a full row itself says of its sender; null for continued rows and tombstones. */
export function ownSender(row: Element): Sender | null {
  const id = inHead(row, SENDER_ID)?.getAttribute('data-message-sender') ?? undefined;
  const picture = pictureIds(inHead(row, AVATAR));
  const user = id ?? picture?.user;
  const name = nameOf(row);
  if (user === undefined && name === undefined) return null;
  return {
    ...(user === undefined ? {} : { user }),
    ...(picture ? { team: picture.team } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

/** Whether a sender is a person and no app, workflow or robot. */
export function isPerson(sender: Sender): boolean {
  if (sender.user === undefined) return false;
  return USER.test(sender.user) && sender.user !== ROBOT;
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
  return row.querySelector(CONTINUED) !== null && ownSender(row) === null;
}

/** Time stamp of a row, "1704944089.846389"; null when it is in none of its places. */
export function timestampOf(row: Element): string | null {
  const item = itemOf(row);
  const link = timeNode(row);
  const href = /\/p(\d{10})(\d{6})/.exec(link?.getAttribute('href') ?? '');
  const rungs = [
    row.getAttribute('data-msg-ts'),
    item.getAttribute('data-item-key'),
    /\d{10}\.\d{6}$/.exec(item.id)?.[0],
    link?.getAttribute('data-ts'),
    href ? `${href[1]}.${href[2]}` : null,
  ];
  return rungs.find((one) => TIMESTAMP.test(one ?? '')) ?? null;
}

function composerOf(row: Element): Element | null {
  const list = listOf(row);
  const around = list.closest(PANE_AROUND) ?? list;
  return list.querySelector(COMPOSER) ?? around.querySelector(COMPOSER);
}

/** Conversation of a row; the address is right where the page says nothing else. */
export function channelOf(row: Element, url: string): string | null {
  const own = row.getAttribute('data-msg-channel-id');
  const link = readAddress(timeNode(row)?.getAttribute('href') ?? '');
  const typed = composerOf(row)?.getAttribute('data-channel-id');
  return own || link?.channel || typed || (readAddress(url)?.channel ?? null);
}

/** Root of the thread that a row is shown in; null in a channel. */
export function threadOf(row: Element): string | null {
  const fromId = /-(\d{10}\.\d{6})-thread-list-/.exec(itemOf(row).id)?.[1];
  const link = readAddress(timeNode(row)?.getAttribute('href') ?? '')?.thread;
  const typed = composerOf(row)?.getAttribute('data-thread-ts');
  return [fromId, link, typed].find((one) => TIMESTAMP.test(one ?? '')) ?? null;
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
  return [...root.querySelectorAll(ROW)].filter((row) => !row.parentElement?.closest(ROW));
}
