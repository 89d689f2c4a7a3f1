/**
 * Which thread a comment's id in the address means. Docs writes it on the first click on a comment
 * and leaves it there while others are selected (2026-03), so it is the id of the thread that was
 * selected when the address took it: by that click, or at the load, before anybody touched the page.
 */
import { isShown } from '../shared/dom';
import { readAddress } from './address';
import { threadName } from './comments';
import { ACTIVE_CLASS } from './selectors';
import { rootsOf, threadsIn } from './threads';

interface Bound {
  /** Lists are rebuilt, and an old one is not kept alive for its thread. */
  thread: WeakRef<Element>;
  name: string | null;
}

interface Memory {
  url?: string;
  comment?: string | undefined;
  /** The id of the address is still to be bound: since when, and to which thread it seems to belong. */
  open: { readonly since: number; readonly atLoad: boolean; seems?: Bound & { at: number } } | null;
  lastLook: number;
  readonly known: Map<string, Bound>;
}

/** Looks further apart than this may have missed a selection. Milliseconds. */
const GAP = 2000;
/** The thread counts when it is still selected so much later, and at most so long after the address. */
const SETTLED = 150;
const PATIENCE = 2000;

const memories = new WeakMap<Document, Memory>();

function memoryOf(document: Document): Memory {
  const memory = memories.get(document) ?? { open: null, lastLook: -Infinity, known: new Map() };
  memories.set(document, memory);
  return memory;
}

/** Called at each look at the page, a few times a second. */
export function noteAddress(document: Document): void {
  const memory = memoryOf(document);
  const now = performance.now();
  const isLate = now - memory.lastLook > GAP;
  memory.lastLook = now;
  if (document.URL !== memory.url) {
    const atLoad = memory.url === undefined;
    const comment = readAddress(document.URL)?.comment;
    const isNew = comment !== undefined && comment !== memory.comment;
    memory.url = document.URL;
    memory.comment = comment;
    if (isNew) memory.open = isLate && !atLoad ? null : { since: now, atLoad };
  }
  if (memory.open) bind(document, memory, memory.open, now);
}

function bind(
  document: Document,
  memory: Memory,
  open: NonNullable<Memory['open']>,
  now: number,
): void {
  const { comment } = memory;
  if (comment === undefined || memory.known.has(comment)) memory.open = null;
  else if (open.seems === undefined) {
    const isOver = open.atLoad ? isTouched(document) : now - open.since > PATIENCE;
    const active = document.getElementsByClassName(ACTIVE_CLASS)[0];
    if (isOver) memory.open = null;
    else if (active) open.seems = { ...boundTo(active), at: now };
  } else if (now - open.seems.at >= SETTLED) {
    const active = document.getElementsByClassName(ACTIVE_CLASS)[0];
    if (active && isSame(active, open.seems)) memory.known.set(comment, boundTo(active));
    memory.open = null;
  }
}

function boundTo(thread: Element): Bound {
  return { thread: new WeakRef(thread), name: threadName(thread) };
}

/** Whichever thread is selected then may be another than that of the address. */
function isTouched({ defaultView }: Document): boolean {
  return defaultView?.navigator.userActivation?.hasBeenActive === true;
}

/** In a list that was rebuilt a thread is the one that begins alike, where no other does. */
function isSame(thread: Element, bound: Bound): boolean {
  if (bound.thread.deref() === thread) return true;
  if (bound.name === null || threadName(thread) !== bound.name) return false;
  return rootsOf(thread.ownerDocument).every((root) => countOf(root, bound.name) < 2);
}

function countOf(root: Element, name: string | null): number {
  return threadsIn(root).filter((one) => threadName(one) === name).length;
}

/** The id of a thread by the node itself; undefined where it is not known. */
export function idOfNode(thread: Element): string | undefined {
  const { known } = memoryOf(thread.ownerDocument);
  for (const [id, bound] of known) {
    if (bound.thread.deref() !== thread) continue;
    // Whoever changes its first words changes its name.
    bound.name = threadName(thread) ?? bound.name;
    return id;
  }
  return undefined;
}

/** The id of the one thread that begins so. */
export function idOfName(document: Document, name: string): string | undefined {
  return [...memoryOf(document).known].find(([, bound]) => bound.name === name)?.[0];
}

/** The id of a thread; undefined where it is not certain. */
export function commentIdOf(thread: Element): string | undefined {
  const known = idOfNode(thread);
  if (known !== undefined) return known;
  for (const [id, bound] of memoryOf(thread.ownerDocument).known) {
    if (!isSame(thread, bound)) continue;
    if (bound.thread.deref()?.isConnected !== true) bound.thread = new WeakRef(thread);
    return id;
  }
  return undefined;
}

/** The thread with that id where it is shown. */
export function threadWithId(document: Document, id: string): Element | null {
  const bound = memoryOf(document).known.get(id);
  if (!bound) return null;
  const all = rootsOf(document).flatMap(threadsIn);
  return all.find((one) => isShown(one) && isSame(one, bound)) ?? null;
}
