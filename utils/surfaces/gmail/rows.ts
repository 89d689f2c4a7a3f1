import { isHidden, isHiddenItself, keyOf } from '../shared/dom';
import type { Spot } from '../types';
import { listsIn } from './lists';
import { isOffLimits, namedIn, type Named } from './people';
import { BODY, FOREIGN_ROW, ROW, ROW_DRAFT, ROW_IDS, SENDERS, TICK, TICKED_ROW } from './selectors';

const OWN_ROW = `:is(${ROW}):not(${FOREIGN_ROW})`;

/**
 * Whether a row that `ROW` matches begins a mail. In the reading pane one mail has two or three, of
 * which the first has the id; where no row has one, each with a thread counts.
 */
function beginsMail(row: Element): boolean {
  if (row.id) return true;
  const others = [...(row.parentElement?.children ?? [])];
  return row.querySelector(ROW_IDS) !== null && !others.some((one) => one.id);
}

/** Rows of thread lists in a view, the first of each mail; those of other extensions left out. */
export function rowsIn(view: Element): Element[] {
  return firstRows([...view.querySelectorAll(OWN_ROW)], view);
}

function firstRows(rows: readonly Element[], view: Element): Element[] {
  const isList = createListTest(view);
  return rows.filter(
    (row) =>
      row.parentElement !== null && isList(row.parentElement) && !isHiddenItself(row) && isRow(row),
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
    if (isRow(row)) return row;
    row = row.previousElementSibling;
  }
  return null;
}

/** The first row of a mail with the further ones. */
export function partsOf(row: Element): Element[] {
  const parts = [row];
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.id || next.matches(FOREIGN_ROW) || isRow(next)) break;
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
function outermost(name: Element, cell: Element | null, others: readonly Element[]): Element {
  let wrapper = name;
  for (let next = name.parentElement; next && next !== cell && cell?.contains(next);) {
    const around = next;
    if (others.some((one) => one !== name && around.contains(one))) break;
    wrapper = next;
    next = next.parentElement;
  }
  return wrapper;
}

/** The people of a row besides yourself; the first of them that is a teammate gets the mark. */
function spotsOf(row: Element, own: ReadonlySet<string>): Spot[] {
  const cell = sendersOf(row);
  const named = namedIn(cell ?? row).filter((one) => !own.has(one.ref.email));
  const all = named.map((one) => one.element);
  const list = row.parentElement ?? row;
  const spots = named.map((one) => spotOf(one, outermost(one.element, cell, all), list));
  return spots.length < 2 ? spots : spots.map((spot) => ({ ...spot, group: `row ${keyOf(row)}` }));
}

function spotOf({ element, ref }: Named, wrapper: Element, list: Element): Spot {
  const insert = { reference: wrapper, how: 'after' } as const;
  return { anchor: element, insert, form: 'dense', where: 'list', ref, alike: keyOf(list) };
}

/**
 * The spots of the rows in a view, in document order.
 *
 * @param some Only these rows.
 */
export function rowSpotsIn(
  view: Element,
  own: ReadonlySet<string>,
  some?: readonly Element[],
): Spot[] {
  const rows = some ? firstRows(some, view) : rowsIn(view);
  return rows.flatMap((row) => spotsOf(row, own));
}

/** All rows of the lists in a view, whatever they are of. */
export function listRowsIn(view: Element): Element[] {
  const lists = listsIn(view.ownerDocument).filter((list) => view.contains(list));
  return lists.flatMap((list) => [...list.children]);
}

const isRow = (row: Element) => row.matches(OWN_ROW) && beginsMail(row);

/** Whether an element keeps rows of a list that is shown: asked once for each. */
function createListTest(view: Element): (list: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const is = isShownTable(list, view) && list.querySelector(`:scope > :is(${ROW})`) !== null;
    known.set(list, is);
    return is;
  };
}
