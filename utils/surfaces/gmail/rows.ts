import type { Place, Target } from '../../domain/reminder-types';
import { isHidden, textOf } from '../shared/dom';
import type { Spot } from '../types';
import { encodeToken, legacyId, legacyOf, sentAtOf, threadIdOf } from './ids';
import { namedIn, othersLastFirst, type Named } from './people';
import { BODY, FOREIGN_ROW, ROW, ROW_IDS, ROW_SUBJECT, SENDERS } from './selectors';
import { placeOf } from './place';
import { ownAddresses } from './self';

/** Rows of thread lists in a view; those of other extensions left out. */
export function rowsIn(view: Element): Element[] {
  return [...view.querySelectorAll(ROW)].filter(
    (row) => !row.matches(FOREIGN_ROW) && !row.closest(BODY) && !isHidden(row, view),
  );
}

/** The people that a row names; without the sender cell, whatever the row says. */
export function namedInRow(row: Element): Named[] {
  return namedIn(row.querySelector(SENDERS) ?? row);
}

/**
 * Where the mark of a row goes: beside the wrapper of that name and of no other, inside the cell
 * that shows it.
 */
function insertAfter(named: Named, all: readonly Named[], row: Element): Element {
  const cell = row.querySelector(SENDERS);
  const holdsAnother = (wrapper: Element) =>
    all.some((one) => one !== named && wrapper.contains(one.element));
  let wrapper = named.element;
  for (let next = wrapper.parentElement; next && next !== cell && cell?.contains(next);) {
    if (holdsAnother(next)) break;
    wrapper = next;
    next = next.parentElement;
  }
  return wrapper;
}

/** Of several people in a row the first who is not yourself. */
export function rowSpot(row: Element, own: ReadonlySet<string>): Spot | null {
  const all = namedInRow(row);
  const named = all.find((one) => !own.has(one.ref.email));
  if (!named) return null;
  return {
    anchor: named.element,
    insert: { reference: insertAfter(named, all, row), how: 'after' },
    form: 'dense',
    where: 'list',
    ref: named.ref,
  };
}

/** The row with the ids: in the reading pane one mail has two or three rows. */
export function rowAt(element: Element): Element | null {
  let row: Element | null = element.closest('tr.zA, tr[role="row"]') ?? element.closest(ROW);
  while (row && !row.id && row.previousElementSibling?.matches('tr')) {
    row = row.previousElementSibling;
  }
  return row?.matches(ROW) === true && !row.matches(FOREIGN_ROW) ? row : null;
}

function partsOf(row: Element): Element[] {
  const parts = [row];
  for (let next = row.nextElementSibling; next && !next.id; next = next.nextElementSibling) {
    parts.push(next);
  }
  return parts;
}

function firstIn(parts: readonly Element[], selector: string): Element | null {
  for (const part of parts) {
    const found = part.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** The thread of a row with its last message, subject and people; null without a thread id. */
export function rowTarget(row: Element, url: string): Target | null {
  const parts = partsOf(row);
  const ids = firstIn(parts, ROW_IDS);
  const threadId = ids?.getAttribute('data-thread-id') ?? '';
  const thread = legacyId(ids?.getAttribute('data-legacy-thread-id')) ?? legacyOf(threadId);
  const token = encodeToken(threadId) ?? (thread && encodeToken(threadIdOf(thread)));
  if (!token) return null;
  const place: Place = placeOf(row.ownerDocument, url, {
    token,
    thread,
    message: lastMessage(ids),
  });
  return {
    place,
    title: textOf(firstIn(parts, ROW_SUBJECT)),
    people: othersLastFirst(namedInRow(row), ownAddresses(row.ownerDocument)),
  };
}

function lastMessage(ids: Element | null): string | null {
  const last = legacyId(ids?.getAttribute('data-legacy-last-non-draft-message-id'));
  const message = last ?? legacyId(ids?.getAttribute('data-legacy-last-message-id'));
  return message !== null && sentAtOf(message) !== undefined ? message : null;
}
