import type { Place, Target } from '../../domain/reminder-types';
import { textOf } from '../shared/dom';
import { clientUrl, readAddress, sentAtOf } from './address';
import { isOwn, pageTeam, personOf } from './people';
import { rootsOf } from './roots';
import { channelOf, isTombstone, itemOf, rowsIn, threadOf, timestampOf } from './rows';
import { ITEM, ROW, THREAD_PANE, TITLE } from './selectors';
import { selfOf } from './self';

/** Name of the conversation: the header's, else the first part of the window's title. */
function titleOf(document: Document): string {
  const shown = textOf(document.querySelector(TITLE));
  const [first] = document.title.split(' - ');
  return shown || (first ?? '').replace(/^[!*•\s]+/, '').replace(/ \([^()]*\)$/, '');
}

/**
 * Team for the way back. The address is right unless it names another workspace than the one drawn;
 * on Grid pictures say "E…" where the address says "T…".
 */
function teamOf(url: string, drawn: string | undefined): string | undefined {
  const named = readAddress(url)?.team;
  if (named === undefined || drawn === undefined) return named ?? drawn;
  return drawn === named || drawn.startsWith('E') ? named : drawn;
}

function rowTarget(row: Element, url: string): Target | null {
  const document = row.ownerDocument;
  const message = timestampOf(row);
  const channel = channelOf(row, url);
  const person = personOf(row);
  const team = teamOf(url, person?.slack?.team ?? pageTeam(document));
  if (message === null || channel === null || team === undefined) return null;
  const root = threadOf(row);
  const thread = root === null || root === message ? undefined : root;
  const place: Place = {
    site: 'slack',
    url: clientUrl(team, channel, thread),
    account: team,
    container: channel,
    message,
    sentAt: sentAtOf(message),
    ...(thread === undefined ? {} : { thread }),
  };
  const others = person && !isOwn(person, selfOf(document)) ? [person] : [];
  return { place, title: titleOf(document), people: others };
}

export function targetAt(element: Element, url: string): Target | null {
  const row = element.closest(ROW) ?? element.closest(ITEM)?.querySelector(ROW) ?? null;
  return row && !isTombstone(row) ? rowTarget(row, url) : null;
}

/** The newest message of another person: of the open thread, else of the conversation. */
export function currentTarget(document: Document, url: string): Target | null {
  const roots = rootsOf(document);
  const threads = roots.filter((root) => root.closest(THREAD_PANE) || isThreadList(root));
  const self = selfOf(document);
  for (const part of [threads, roots]) {
    const rows = part.flatMap(rowsIn).toReversed();
    const row = rows.find((one) => isByOther(one, self)) ?? rows.find((one) => !isTombstone(one));
    const target = row ? rowTarget(row, url) : null;
    if (target) return target;
  }
  return conversation(document, url);
}

function isThreadList(root: Element): boolean {
  const [first] = rowsIn(root);
  return first !== undefined && threadOf(first) !== null;
}

function isByOther(row: Element, self: ReturnType<typeof selfOf>): boolean {
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
