import type { PersonRef } from '../../domain/person';
import type { Spot } from '../types';
import { keyOf } from '../shared/dom';
import { readAddress } from './address';
import {
  hiddenName,
  isContinued,
  isPerson,
  isTombstone,
  itemOf,
  listOf,
  nameNode,
  ownSender,
  rowsIn,
  timeNode,
  timestampOf,
  type Sender,
} from './rows';
import { EDITOR, ROW } from './selectors';

/** Slack joins rows of one sender within minutes; a longer gap means that a row is missing. */
const CONTINUED_WITHIN = 600;

/** Team of the page: the composer's, else the address's. A picture's own is better than both. */
export function pageTeam(document: Document): string | undefined {
  const typed = document.querySelector(EDITOR)?.getAttribute('data-team-id');
  return typed || readAddress(document.URL)?.team;
}

function refOf(sender: Sender, document: Document): PersonRef | null {
  if (!isPerson(sender) || sender.user === undefined) return null;
  const team = sender.team ?? pageTeam(document);
  const name = sender.name === undefined ? {} : { name: sender.name };
  if (team === undefined) return sender.name === undefined ? null : name;
  return { slack: { team, user: sender.user }, ...name };
}

/** The full row that a continued one belongs to: up the list, stopping at dividers and gaps. */
function headOf(row: Element): Element | null {
  const start = Number(timestampOf(row));
  for (let item = itemOf(row).previousElementSibling; item; item = item.previousElementSibling) {
    const above = item.matches(ROW) ? item : item.querySelector(ROW);
    if (!above || isTombstone(above)) return null;
    if (start - Number(timestampOf(above)) > CONTINUED_WITHIN) return null;
    if (ownSender(above)) return above;
  }
  return null;
}

/** The sender of any row, robots and continued rows too; null for tombstones and unknown. */
export function senderOf(row: Element): Sender | null {
  if (isTombstone(row)) return null;
  const head = isContinued(row) ? headOf(row) : row;
  const sender = head && ownSender(head);
  if (sender) return sender;
  const name = hiddenName(row);
  return name === null ? null : { name };
}

/** The person who sent a row; null for robots, tombstones and unknown. */
export function personOf(row: Element): PersonRef | null {
  const sender = senderOf(row);
  if (sender?.user === undefined) return sender?.name === undefined ? null : { name: sender.name };
  return refOf(sender, row.ownerDocument);
}

export function isOwn(ref: PersonRef, self: readonly PersonRef[]): boolean {
  return self.some((own) => own.slack !== undefined && own.slack.user === ref.slack?.user);
}

/** The mark of a full row, behind its time, on the same line. Continued rows have none. */
function rowSpot(row: Element, self: readonly PersonRef[]): Spot | null {
  const sender = isTombstone(row) ? null : ownSender(row);
  const ref = sender && refOf(sender, row.ownerDocument);
  const time = timeNode(row);
  const name = nameNode(row);
  const reference = time ?? name;
  if (!ref || !reference || isOwn(ref, self)) return null;
  return {
    anchor: name ?? reference,
    insert: { reference, how: 'after' },
    form: time ? 'stamp' : 'full',
    where: 'message',
    ref,
    group: `${keyOf(listOf(row))}/${ref.slack?.user ?? ref.name ?? ''}`,
    keep: 'last',
  };
}

export function spotsIn(root: Element, self: readonly PersonRef[]): Spot[] {
  return rowsIn(root).flatMap((row) => rowSpot(row, self) ?? []);
}
