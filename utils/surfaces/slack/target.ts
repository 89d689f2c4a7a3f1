import type { PersonRef } from '../../domain/person';
import type { Place, Target } from '../../domain/reminder-types';
import { textOf } from '../shared/dom';
import { clientUrl, readAddress, sentAtOf } from './address';
import { mentionAt } from './mentions';
import { sidebarName } from './partners';
import { isOwn, personOf } from './people';
import { profileAt } from './profile';
import { rootsOf } from './roots';
import { isTombstone, itemOf, rowsIn, timestampOf } from './rows';
import { HEADER, ITEM, ROW, SEARCH_RESULT, TITLE } from './selectors';
import { selfOf } from './self';
import { pageTeam } from './team';
import { channelOf, isInMany, threadOf, threadPaneOf } from './where';

/** Name of the conversation: the header's, else the first part of the window's title. */
export function titleOf(document: Document): string {
  const shown = textOf(document.querySelector(TITLE));
  const [first] = document.title.split(' - ');
  return shown || (first ?? '').replace(/^[!*•\s]+/, '').replace(/ \([^()]*\)$/, '');
}

/** The way back to a row; null where its conversation, time or team is not said. */
export function placeOf(row: Element, url: string, team = pageTeam(row.ownerDocument, url)) {
  const message = timestampOf(row);
  const channel = channelOf(row, url);
  if (message === null || channel === null || team === undefined) return null;
  const root = threadOf(row);
  const thread = root === null || root === message ? undefined : root;
  return {
    site: 'slack' as const,
    url: clientUrl(team, channel, thread),
    account: team,
    container: channel,
    message,
    sentAt: sentAtOf(message),
    ...(thread === undefined ? {} : { thread }),
  };
}

function rowTarget(row: Element, url: string): Target | null {
  const document = row.ownerDocument;
  const place = placeOf(row, url);
  if (!place) return null;
  const person = personOf(row);
  const others = person && !isOwn(person, selfOf(document)) ? [person] : [];
  // Among messages of many conversations the view's own title is none of theirs.
  const title = isInMany(row) ? sidebarName(document, place.container) : titleOf(document);
  return { place, title, people: others };
}

function rowAt(element: Element): Element | null {
  const row =
    element.closest(ROW) ??
    element.closest(SEARCH_RESULT) ??
    element.closest(ITEM)?.querySelector(ROW);
  return row && !isTombstone(row) ? row : null;
}

export function targetAt(element: Element, url: string): Target | null {
  const row = rowAt(element);
  if (row) return rowTarget(row, url);
  // A head is its conversation's, or its thread's.
  const head = element.closest(HEADER);
  const view = head && (head.closest('.p-view_contents') ?? head.parentElement);
  if (!view) return null;
  const { ownerDocument } = element;
  const lists = rootsOf(ownerDocument).filter((root) => view.contains(root));
  return newestTarget(lists, url, selfOf(ownerDocument)) ?? conversation(ownerDocument, url);
}

/** Whoever is mentioned there, whose profile it is, or who sent the message. */
export function personAt(element: Element): PersonRef | null {
  const row = rowAt(element);
  const ref = mentionAt(element)?.ref ?? profileAt(element) ?? (row && personOf(row));
  // Apps have a name and no id, as a continued row whose first one is far away.
  return ref?.slack && !isOwn(ref, selfOf(element.ownerDocument)) ? ref : null;
}

/** The newest message of another person: of the open thread, else of the conversation. */
export function currentTarget(document: Document, url: string): Target | null {
  const roots = rootsOf(document);
  const threads = roots.filter((root) => threadPaneOf(root) || isThreadList(root));
  const self = selfOf(document);
  return (
    newestTarget(threads, url, self) ??
    newestTarget(roots, url, self) ??
    conversation(document, url)
  );
}

function newestTarget(lists: Element[], url: string, self: PersonRef[]): Target | null {
  const rows = lists.flatMap(rowsIn).toReversed();
  const row = rows.find((one) => isByOther(one, self)) ?? rows.find((one) => !isTombstone(one));
  return row ? rowTarget(row, url) : null;
}

function isThreadList(root: Element): boolean {
  const [first] = rowsIn(root);
  return first !== undefined && threadOf(first) !== null;
}

function isByOther(row: Element, self: PersonRef[]): boolean {
  const person = personOf(row);
  return person !== null && !isOwn(person, self);
}

function conversation(document: Document, url: string): Target | null {
  const address = readAddress(url);
  if (address?.team === undefined || address.channel === undefined) return null;
  const { team, channel } = address;
  const place: Place = {
    site: 'slack',
    url: clientUrl(team, channel),
    account: team,
    container: channel,
  };
  return { place, title: titleOf(document), people: [] };
}

/** The row of a place; a reply in its thread first, since a channel may show it as well. */
export function find(document: Document, place: Place): Element | null {
  if (place.message === undefined) return null;
  const rows = rootsOf(document)
    .flatMap(rowsIn)
    .filter((row) => timestampOf(row) === place.message)
    .filter((row) => [place.container, null].includes(channelOf(row, document.URL)));
  const found = rows.find((row) => (threadOf(row) ?? undefined) === place.thread) ?? rows[0];
  return found ? itemOf(found) : null;
}
