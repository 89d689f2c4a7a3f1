/** Whom a message that is being written is for, and whether Slack itself says something above it. */
import type { PersonRef } from '../../domain/person';
import { isHidden, textOf } from '../shared/dom';
import { distinct } from '../shared/people';
import { readAddress } from './address';
import { isUser } from './ids';
import { partnersIn } from './partners';
import { isOwn, personOf } from './people';
import { itemOf, rowsIn } from './rows';
import {
  ALL_THREADS,
  COMPOSER,
  DRAFT_MENTION,
  EDITOR,
  LIST,
  NOTICE,
  NOT_WRITING,
  ROW,
  THREAD_PANE,
  WRITING,
} from './selectors';
import { selfOf } from './self';
import { pageTeam } from './team';

/** Side of the page with a head, messages and a composer. */
export const VIEW = '.p-view_contents';

/** The composer around an element; none for the editor of a sent message and the search box. */
export function composerAt(element: Element): Element | null {
  const writing = element.closest(WRITING);
  if (!writing || element.closest(NOT_WRITING) || writing.querySelector(NOT_WRITING)) return null;
  return writing.closest(COMPOSER) ?? writing;
}

/** The conversation that a composer writes in; null where neither it nor the address says. */
export function channelOf(composer: Element, url: string): string | null {
  return composer.getAttribute('data-channel-id') || (readAddress(url)?.channel ?? null);
}

/** Several people of one name, which Slack leaves open in a draft, have no id. */
function mentionsIn(composer: Element): PersonRef[] {
  return [...composer.querySelectorAll(DRAFT_MENTION)].flatMap((one) => {
    const ids = ['data-id', 'data-member-id', 'data-stringify-id'];
    const user = ids.map((name) => one.getAttribute(name)).find(isUser);
    const team = one.closest(EDITOR)?.getAttribute('data-team-id') || pageTeam(one.ownerDocument);
    if (user === undefined || team === undefined || team === '') return [];
    const name = textOf(one).replace(/^@/, '');
    return { slack: { team, user }, ...(name === '' ? {} : { name }) };
  });
}

/** In the view of all threads: the rows between the end of the thread above and this composer. */
function rowsAbove(composer: Element): Element[] {
  const rows: Element[] = [];
  for (
    let item = itemOf(composer).previousElementSibling;
    item && !item.id.startsWith('threads_view_footer-');
    item = item.previousElementSibling
  ) {
    const row = item.querySelector(ROW);
    if (row) rows.unshift(row);
  }
  return rows;
}

/** Rows of the thread that is answered, oldest first; empty outside of threads. */
export function threadRows(composer: Element): Element[] {
  if (composer.closest(ALL_THREADS)) return rowsAbove(composer);
  const pane = composer.closest(THREAD_PANE);
  if (!pane && !composer.hasAttribute('data-thread-ts')) return [];
  const around = composer.closest(LIST) ?? pane ?? composer.closest(VIEW);
  return around ? rowsIn(around) : [];
}

/**
 * Whoever the draft mentions, in order; then the thread's people, the latest first; then the others
 * of a direct or group message. In a channel, outside of threads, only those who are mentioned.
 */
export function addressed(element: Element): PersonRef[] {
  const composer = composerAt(element);
  if (!composer) return [];
  const document = element.ownerDocument;
  const channel = channelOf(composer, document.URL) ?? '';
  const view = composer.closest(VIEW) ?? composer.closest('.p-client_container');
  const all = [
    ...mentionsIn(composer),
    ...threadRows(composer)
      .toReversed()
      .flatMap((row) => personOf(row) ?? []),
    ...(view && !composer.closest(ALL_THREADS) ? partnersIn(view, channel) : []),
  ];
  const self = selfOf(document);
  return distinct(all).filter((ref) => !isOwn(ref, self));
}

/**
 * Whether a notice of Slack's stands above the box: the other's local time, paused notifications,
 * people from elsewhere. Its words are translated and not read.
 */
export function hostNotice(element: Element): boolean {
  const composer = composerAt(element);
  const around = composer?.closest(`${THREAD_PANE}, ${VIEW}`) ?? composer?.parentElement;
  if (!around) return false;
  const said = (one: Element) => textOf(one) !== '' && !isHidden(one, around);
  return [...around.querySelectorAll(NOTICE)].some(said);
}
