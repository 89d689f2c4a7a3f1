/** Where a row stands: in which conversation, in which thread. */
import { readAddress, TIMESTAMP } from './address';
import { itemOf, listOf, timeNode, timestampOf } from './rows';
import {
  ALL_THREADS,
  COMPOSER,
  PANE_AROUND,
  RESULT_CHANNEL,
  ROW,
  SEARCH_VIEW,
  THREAD_PANE,
  THREAD_ROOT,
} from './selectors';

/** Items of a thread's pane are named "<C>-<root>-thread-list-…_<ts>". 2021 to 2026. */
const THREAD_ITEM = /^([CDG][A-Z0-9]{2,})-(\d{10}\.\d{6})-thread-list-/;
/** The item that ends a thread in the view of all threads. 2024. */
const THREAD_END = /^threads_view_footer-([CDG][A-Z0-9]{2,})-(\d{10}\.\d{6})/;

interface Thread {
  readonly channel: string;
  readonly root: string;
}

function threadOfId(id: string, form: RegExp): Thread | null {
  const [, channel, root] = form.exec(id) ?? [];
  return channel === undefined || root === undefined ? null : { channel, root };
}

/** The thread of an item in the view of all threads: the next end of one names it. */
export function threadEndedBelow(item: Element): Thread | null {
  for (let below: Element | null = item; below; below = below.nextElementSibling) {
    const thread = threadOfId(below.id, THREAD_END);
    if (thread) return thread;
  }
  return null;
}

/** What ids of the list say of a row's thread. */
function threadByIds(row: Element): Thread | null {
  const item = itemOf(row);
  return threadOfId(item.id, THREAD_ITEM) ?? (isInMany(row) ? threadEndedBelow(item) : null);
}

/** Whether a row stands among messages of many conversations, where the composer is none of its. */
export function isInMany(row: Element): boolean {
  return row.closest(`${ALL_THREADS}, ${SEARCH_VIEW}`) !== null;
}

/** Of each list, since it stands behind all of its rows and is asked for with each of them. */
const composers = new WeakMap<Element, Element>();

function composerOf(row: Element): Element | null {
  if (isInMany(row)) return null;
  const list = listOf(row);
  const around = list.closest(PANE_AROUND) ?? list;
  const known = composers.get(list);
  if (known && around.contains(known)) return known;
  const found = list.querySelector(COMPOSER) ?? around.querySelector(COMPOSER);
  if (found) composers.set(list, found);
  return found;
}

function channelOfResult(row: Element): string | null {
  const node = row.querySelector(RESULT_CHANNEL);
  return (
    node?.getAttribute('data-message-channel') ?? node?.getAttribute('data-channel-id') ?? null
  );
}

/** Conversation of a row; the address is right where the page says nothing else. */
export function channelOf(row: Element, url: string): string | null {
  const own = row.getAttribute('data-msg-channel-id');
  if (own) return own;
  const link = readAddress(timeNode(row)?.getAttribute('href') ?? '')?.channel;
  const said = link ?? threadByIds(row)?.channel;
  if (said !== undefined) return said;
  if (isInMany(row)) return channelOfResult(row);
  return composerOf(row)?.getAttribute('data-channel-id') || (readAddress(url)?.channel ?? null);
}

/** Root of the thread that a row is shown in; null in a channel. */
export function threadOf(row: Element): string | null {
  const byIds = threadByIds(row);
  if (byIds) return byIds.root;
  const link = readAddress(timeNode(row)?.getAttribute('href') ?? '')?.thread;
  if (link !== undefined) return link;
  const typed = composerOf(row)?.getAttribute('data-thread-ts') ?? '';
  return TIMESTAMP.test(typed) ? typed : rootInPane(row);
}

/** The pane of a thread around an element. */
export function threadPaneOf(element: Element): Element | null {
  return element.closest(THREAD_PANE);
}

/** The first message of a thread's pane is marked as such. */
function rootInPane(row: Element): string | null {
  const root = threadPaneOf(row)?.querySelector(THREAD_ROOT)?.closest(ROW);
  return root ? timestampOf(root) : null;
}
