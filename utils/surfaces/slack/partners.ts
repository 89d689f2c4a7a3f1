/** Who is in a direct or group message, besides oneself. */
import type { PersonRef } from '../../domain/person';
import { textOf } from '../shared/dom';
import { distinct } from '../shared/people';
import { isUser, pictureIds } from './ids';
import { isOwn, personOf } from './people';
import { rowsIn } from './rows';
import { DIRECT, GROUP, HEADER, HEADER_NAME, LIST, SIDEBAR_NAME, THREAD_PANE } from './selectors';
import { selfOf } from './self';

/** The sidebar's row of a conversation. 2021 to 2026. */
function sidebarRow(document: Document, channel: string): Element | null {
  const id = 'data-qa-channel-sidebar-channel-id';
  return /^\w+$/.test(channel) ? document.querySelector(`[${id}="${channel}"]`) : null;
}

/** The name of a conversation as the sidebar says it; empty where it is not to be seen. */
export function sidebarName(document: Document, channel: string): string {
  return textOf(sidebarRow(document, channel)?.querySelector(SIDEBAR_NAME));
}

/** The letter of an id does not tell a group from a private channel: the page does. */
function kindOf(view: Element, channel: string): 'direct' | 'group' | null {
  if (view.querySelector(DIRECT)) return 'direct';
  if (view.querySelector(GROUP)) return 'group';
  const row = sidebarRow(view.ownerDocument, channel);
  const type = row?.getAttribute('data-qa-channel-sidebar-channel-type');
  if (type === 'im' || type === 'mpim') return type === 'im' ? 'direct' : 'group';
  return channel.startsWith('D') ? 'direct' : null;
}

/** Head of the conversation; that of a thread says "Thread". */
function headOf(view: Element): Element | null {
  return view.querySelector(THREAD_PANE) ? null : view.querySelector(HEADER);
}

function sendersIn(view: Element): PersonRef[] {
  const rows = [...view.querySelectorAll(LIST)].flatMap(rowsIn);
  return distinct(rows.flatMap((row) => personOf(row) ?? []));
}

function named(picture: Element | null | undefined, name: string): PersonRef[] {
  const slack = pictureIds(picture ?? null);
  return slack && isUser(slack.user) ? [{ slack, ...(name === '' ? {} : { name }) }] : [];
}

/** The ladder for the one partner: head, sidebar, the only other sender, the name in the head. */
function direct(view: Element, channel: string, self: readonly PersonRef[]): PersonRef[] {
  const head = headOf(view);
  const name = textOf(head?.querySelector(HEADER_NAME));
  const row = sidebarRow(view.ownerDocument, channel);
  const rungs = [
    named(head?.querySelector('img'), name),
    named(row?.querySelector('img'), textOf(row?.querySelector(SIDEBAR_NAME))),
    sendersIn(view).filter((ref) => !isOwn(ref, self)),
  ];
  const found = rungs.find((rung) => rung.length === 1) ?? (name === '' ? [] : [{ name }]);
  return found.filter((ref) => !isOwn(ref, self));
}

/** Of a group only names are to be seen, each in its own node; whoever wrote here has an id too. */
function group(view: Element, channel: string, self: readonly PersonRef[]): PersonRef[] {
  const row = sidebarRow(view.ownerDocument, channel)?.querySelector(SIDEBAR_NAME);
  const head = headOf(view)?.querySelector(HEADER_NAME);
  const apart = [...(row?.children ?? [])].map(textOf).filter((name) => name !== '');
  const names = apart.length > 1 ? apart : textOf(head ?? row).split(/\s*[,،、]\s*/);
  const senders = sendersIn(view);
  const people = names
    .filter((name) => name !== '')
    .map((name) => senders.find((ref) => ref.name === name) ?? { name });
  return distinct([...people, ...senders]).filter((ref) => !isOwn(ref, self));
}

/**
 * The others in a direct or group message; empty in a channel. Names are as the page shows them.
 *
 * @param view The part of the page with the conversation's head and messages.
 */
export function partnersIn(view: Element, channel: string): PersonRef[] {
  const kind = kindOf(view, channel);
  if (kind === null) return [];
  const self = selfOf(view.ownerDocument);
  return kind === 'direct' ? direct(view, channel, self) : group(view, channel, self);
}
