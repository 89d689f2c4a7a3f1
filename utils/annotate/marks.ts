import { type Mark, MARK_TAG } from '../../components/mark/mark';
import type { PersonRef } from '../domain/person';
import type { Surface } from '../surfaces/types';
import { createChoice, createSelfTest, type Known, oneOfEachGroup } from './choose';
import { type DrawnMark, drawMarks, removeMissing } from './drawing';
import { hideClipped } from './fit';
import { createPatterns } from './look';
import type { MarkSheet } from './mark-sheet';
import { nearby } from './nearby';
import { createOnScreen } from './on-screen';
import { refKey, type Resolver } from './resolver';
import { createWear } from './wear';

export type { DrawnMark } from './drawing';

export interface Marks {
  /**
   * Brings the marks of one root in line with the page; safe to call at any time.
   *
   * @returns A column that marks stand in, where its width says how much room they have.
   */
  draw(root: Element): Element | undefined;
  /** Whether a root has marks that are drawn once it is scrolled. */
  isPartial(root: Element): boolean;
  /** Removes the marks of a root that is no longer observed. */
  forget(root: Element): void;
  /** Hides what was drawn and has no room, once the page is laid out. */
  fit(root: Element): void;
  /** Measures all marks of a root, or of all, at the next drawing: there may be other room. */
  remeasure(root?: Element): void;
  /** The mark whose wrapper or host an event was aimed at. */
  of(node: EventTarget | null): DrawnMark | undefined;
  /** The mark beside the name in or around an element of the host. */
  near(element: Element): DrawnMark | undefined;
  /** Every spot with a known teammate, drawn or not. */
  people(): readonly { readonly id: string; readonly spots: number }[];
  /** Reads what of a long list was not read for its marks. */
  totals(): Totals;
  /** Whether anybody was named where marks were drawn last. */
  seesAnybody(): boolean;
  /** Spots that are left alone now, because the host kept throwing the mark out. */
  leftAlone(): number;
}

export interface Totals {
  /** How many people the page names, and how many of them are teammates. */
  readonly found: number;
  readonly matched: number;
  /** Of some it is not known yet whether they are. */
  readonly isAsking: boolean;
}

/** What is known of one root. */
interface Root {
  /** By the anchors of their spots. */
  readonly marks: Map<Element, DrawnMark>;
  /** Who is named in it; absent while only the part near the screen was read and drawn. */
  read: Reading | null;
  seesAnybody: boolean;
  leftAlone: number;
  isPartial: boolean;
  /** Drawn, and not measured yet. */
  fresh: readonly Mark[];
  remeasure: boolean;
}

/** Who is named somewhere. */
interface Reading {
  readonly known: readonly Known[];
  /** Everybody, teammates by id. */
  readonly names: ReadonlySet<string>;
  /** Of some it is not known yet who they are. */
  readonly isAsking: boolean;
}

export function createMarks(
  document: Document,
  surface: Surface,
  resolver: Resolver,
  sheet: MarkSheet,
): Marks {
  const roots = new Map<Element, Root>();
  const { token } = sheet;
  const patterns = createPatterns(document, token);
  const tools = { surface, token, patterns, wear: createWear() };

  const rootOf = (element: Element): Root => {
    const known = roots.get(element);
    if (known) return known;
    const fresh: Root = {
      marks: new Map(),
      read: null,
      seesAnybody: false,
      leftAlone: 0,
      isPartial: false,
      fresh: [],
      remeasure: false,
    };
    roots.set(element, fresh);
    return fresh;
  };

  /** Who is named in a root, or in some parts of it; people who are not known yet are asked for. */
  const readIn = (element: Element, parts?: readonly Element[]): Reading => {
    const isSelf = createSelfTest(surface.self(document));
    const names = new Set<string>();
    const known: Known[] = [];
    let isAsking = false;
    for (const spot of surface.spots(element, parts)) {
      if (isSelf(spot.ref)) continue;
      const snapshot = resolver.get(spot.ref);
      names.add(snapshot?.id ?? strangerKey(spot.ref));
      if (snapshot) known.push({ spot, snapshot });
      if (snapshot === undefined) isAsking = true;
    }
    return { known, names, isAsking };
  };

  const readings = () => [...roots].map(([element, root]) => (root.read ??= readIn(element)));

  const forget = (element: Element) => {
    const root = roots.get(element);
    if (!root) return;
    removeMissing(root.marks, new Set(), tools.wear, Date.now());
    roots.delete(element);
  };

  const all = () => [...roots.values()].flatMap((root) => [...root.marks.values()]);

  return {
    forget,
    isPartial: (element) => roots.get(element)?.isPartial === true,
    leftAlone: () => [...roots.values()].reduce((sum, root) => sum + root.leftAlone, 0),
    of: (node) => {
      const wrapper = wrapperOf(node);
      return wrapper && all().find(({ mark }) => mark.wrapper === wrapper);
    },
    near: (element) => nearest(all(), element),
    fit: (element) => {
      const root = roots.get(element);
      if (!root) return;
      hideClipped(token, root.fresh);
      root.fresh = [];
    },
    remeasure: (element) => {
      const measured = element ? [rootOf(element)] : roots.values();
      for (const root of measured) root.remeasure = true;
    },
    people: () => countOf(readings()),
    totals: () => {
      const read = readings();
      return {
        found: new Set(read.flatMap(({ names }) => [...names])).size,
        matched: countOf(read).length,
        isAsking: read.some((one) => one.isAsking),
      };
    },
    seesAnybody: () => [...roots.values()].some((root) => root.seesAnybody),
    draw(element) {
      const root = rootOf(element);
      const parts = nearby(surface.parts?.(element), root.marks.keys());
      const reading = readIn(element, parts);
      root.isPartial = parts !== undefined;
      root.read = root.isPartial ? null : reading;
      root.seesAnybody = reading.names.size > 0;
      const page = resolver.page();
      if (!page || !sheet.isThere()) return undefined;
      if (!page.enabled) {
        forget(element);
        return undefined;
      }
      const now = Date.now();
      const wanted = oneOfEachGroup(reading.known, createOnScreen(surface, element)).filter(
        createChoice(page, now),
      );
      const { remeasure } = root;
      root.remeasure = false;
      const done = drawMarks(tools, root.marks, wanted, { page, now, all: remeasure });
      root.leftAlone = done.leftAlone;
      root.fresh = done.fresh;
      removeCopies(element, done.standing, all);
      return done.fresh[0]?.wrapper.parentElement ?? undefined;
    },
  };
}

/**
 * Removes wrappers that the host made by cloning its nodes: of no instance of ours.
 *
 * @param standing How many of ours stand in the root now; with as many wrappers there is no copy.
 */
function removeCopies(root: Element, standing: number, all: () => readonly DrawnMark[]): void {
  if (root.getElementsByTagName(MARK_TAG).length === standing) return;
  const ours = new Set<Element>(all().map(({ mark }) => mark.wrapper));
  for (const wrapper of root.querySelectorAll(MARK_TAG)) {
    if (!ours.has(wrapper)) wrapper.remove();
  }
}

/** The wrapper that a node is, or whose host it is: most events are aimed at neither. */
function wrapperOf(node: EventTarget | null): Element | undefined {
  if (!(node instanceof Element)) return undefined;
  return [node, node.parentElement].find((one) => one?.localName === MARK_TAG) ?? undefined;
}

/** Docs writes account numbers in one stream and none in another: the same name is one stranger. */
function strangerKey({ google: _google, ...ref }: PersonRef): string {
  return refKey(ref);
}

/** How many spots each teammate has. */
function countOf(all: readonly Reading[]) {
  const count = new Map<string, number>();
  for (const { snapshot } of all.flatMap(({ known }) => known))
    count.set(snapshot.id, (count.get(snapshot.id) ?? 0) + 1);
  return [...count].map(([id, spots]) => ({ id, spots }));
}

/** The mark in the smallest part of the page around `element` that holds exactly one. */
function nearest(marks: readonly DrawnMark[], element: Element): DrawnMark | undefined {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const inside = marks.filter(({ mark }) => around?.contains(mark.wrapper));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}
