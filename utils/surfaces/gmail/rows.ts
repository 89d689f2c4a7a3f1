import { isHidden, isHiddenItself, keyOf } from '../shared/dom';
import type { Spot } from '../types';
import { isOffLimits, isPlain, namedIn, type Named, personOf } from './people';
import {
  BODY,
  FOREIGN_ROW,
  PERSON,
  ROW,
  ROW_DRAFT,
  ROW_IDS,
  SENDERS,
  TICK,
  TICKED_ROW,
} from './selectors';

/**
 * Whether a row that `ROW` matches begins a mail. In the reading pane one mail has two or three, of
 * which the first has the id; where no row has one, each with a thread counts.
 */
function beginsMail(row: Element): boolean {
  if (row.matches(FOREIGN_ROW)) return false;
  if (row.id) return true;
  const others = [...(row.parentElement?.children ?? [])];
  return row.querySelector(ROW_IDS) !== null && !others.some((one) => one.id);
}

/** Rows of thread lists in a view, the first of each mail; those of other extensions left out. */
export function rowsIn(view: Element): Element[] {
  const tables = new Map<Element | null, boolean>();
  const isInPlace = (table: Element | null) => {
    const known = tables.get(table) ?? (table !== null && isShownTable(table, view));
    tables.set(table, known);
    return known;
  };
  return [...view.querySelectorAll(ROW)].filter(
    (row) => isInPlace(row.parentElement) && !isHiddenItself(row) && beginsMail(row),
  );
}

function isShownTable(table: Element, view: Element): boolean {
  return !isOffLimits(table) && !isHidden(table, view);
}

/** The first row of the mail at or around an element. */
export function rowAt(element: Element): Element | null {
  if (element.closest(BODY)) return null;
  let row: Element | null = element.closest('tr.zA, tr[role="row"]') ?? element.closest(ROW);
  while (row && !row.matches(FOREIGN_ROW)) {
    if (row.matches(ROW) && beginsMail(row)) return row;
    row = row.previousElementSibling;
  }
  return null;
}

/** The first row of a mail with the further ones. */
export function partsOf(row: Element): Element[] {
  const parts = [row];
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.id || next.matches(FOREIGN_ROW) || (next.matches(ROW) && beginsMail(next))) break;
    parts.push(next);
  }
  return parts;
}

/** Whether a mail is ticked: by its box, where it has one, else by its class. */
export function isTicked(row: Element): boolean {
  const box = row.querySelector(TICK);
  return box ? box.getAttribute('aria-checked') === 'true' : row.matches(TICKED_ROW);
}

/** A draft that nobody has sent names nobody. */
export function isDraftRow(row: Element): boolean {
  return row.querySelector(ROW_DRAFT) !== null;
}

/** The cell that shows the senders; a twin of it may stay in the page, hidden. */
export function sendersOf(row: Element): Element | null {
  const cell = row.querySelector(SENDERS);
  if (!cell || !isHidden(cell, row)) return cell;
  return [...row.querySelectorAll(SENDERS)].find((one) => !isHidden(one, row)) ?? null;
}

/** The people that a row names; without the sender cell, whatever the row says. */
export function namedInRow(row: Element): Named[] {
  return namedIn(sendersOf(row) ?? row);
}

/**
 * Where the mark of a row goes: beside the wrapper of that name and of no other, inside the cell
 * that shows it.
 */
function insertAfter(name: Element, cell: Element | null, others: readonly Element[]): Element {
  const isAnother = (one: Element) =>
    one !== name && cell !== null && isPlain(one, cell) && personOf(one) !== null;
  let wrapper = name;
  for (let next = wrapper.parentElement; next && next !== cell && cell?.contains(next);) {
    const around = next;
    if (others.some((one) => around.contains(one) && isAnother(one))) break;
    wrapper = next;
    next = next.parentElement;
  }
  return wrapper;
}

/** Of several people in a row the first who is not yourself. */
export function rowSpot(row: Element, own: ReadonlySet<string>): Spot | null {
  const cell = sendersOf(row);
  const place = cell ?? row;
  const nodes = [...place.querySelectorAll(PERSON)];
  for (const anchor of nodes) {
    const named = isPlain(anchor, place) ? personOf(anchor) : null;
    if (!named || own.has(named.ref.email)) continue;
    return {
      anchor,
      insert: { reference: insertAfter(anchor, cell, nodes), how: 'after' },
      form: 'dense',
      where: 'list',
      ref: named.ref,
      alike: `${row.parentElement ? keyOf(row.parentElement) : ''} ${row.className}`,
    };
  }
  return null;
}
