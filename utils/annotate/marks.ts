import { createMark, type Mark, MARK_TAG, updateMark } from '../../components/mark/mark';
import type { PersonRef } from '../domain/person';
import type { Snapshot } from '../domain/snapshot-types';
import type { Spot, Surface } from '../surfaces/types';
import { isDrawn, isSelf, oneOfEachGroup } from './choose';
import { hideClipped, hideWrapped } from './fit';
import { createLooks, createModels } from './look';
import { createReading } from './reading';
import { createSpare } from './spare';
import { createRemountCap, insertAt, isInPlace, surroundings } from './place-mark';
import { type Page, refKey, type Resolver } from './resolver';

/** A mark in the page, with whom it speaks of and where. */
export interface DrawnMark {
  readonly mark: Mark;
  /** Taken out: its nodes may stand elsewhere by now, for somebody else. */
  gone: boolean;
  spot: Spot;
  snapshot: Snapshot;
}

export interface Marks {
  /** Brings the marks of one root in line with the page; safe to call at any time. */
  draw(root: Element): void;
  changed(root: Element, records: readonly MutationRecord[]): void;
  /** Removes the marks of a root that is no longer observed. */
  forget(root: Element): void;
  clear(): void;
  /** Measures all marks at the next drawing: columns may have another width. */
  remeasure(): void;
  /** The mark whose wrapper or host an event was aimed at. */
  of(node: EventTarget | null): DrawnMark | undefined;
  /** The mark beside the name in or around an element of the host. */
  near(element: Element): DrawnMark | undefined;
  /** Every spot with a known teammate, drawn or not. */
  people(): readonly { readonly id: string; readonly spots: number }[];
  /** How many people the page names, and how many of them are teammates. */
  totals(): { readonly found: number; readonly matched: number };
  /** Spots that were left alone, because the host kept throwing the mark away. */
  leftAlone(): number;
}

interface Wanted {
  readonly spot: Spot;
  readonly snapshot: Snapshot;
}

export function createMarks(document: Document, surface: Surface, resolver: Resolver): Marks {
  const drawn = new Map<Element, Map<Element, DrawnMark>>();
  const counts = new Map<Element, Map<string, number>>();
  const named = new Map<Element, ReadonlySet<string>>();
  const reading = createReading(surface);
  const spare = createSpare();
  const cap = createRemountCap();
  let leftAlone = 0;
  const resized = new Set<Element>();

  const known = (root: Element): Wanted[] => {
    const self = surface.self(document);
    const names = new Set<string>();
    const found: Wanted[] = [];
    for (const spot of reading.spots(root, self)) {
      if (isSelf(spot.ref, self)) continue;
      const snapshot = resolver.get(spot.ref);
      names.add(snapshot?.id ?? strangerKey(spot.ref));
      if (snapshot) found.push({ spot, snapshot });
    }
    named.set(root, names);
    return found;
  };

  const wanted = (all: readonly Wanted[], page: Page, now: number): Map<Element, Wanted> => {
    const chosen = new Set(oneOfEachGroup(all.map((one) => one.spot)));
    const here = all.filter(
      ({ spot, snapshot }) => chosen.has(spot) && isDrawn(spot, snapshot, page, now),
    );
    return new Map(here.map((one) => [one.spot.anchor, one]));
  };

  const mount = (
    root: Map<Element, DrawnMark>,
    one: Wanted,
    now: number,
    moved: Set<Mark>,
  ): DrawnMark | undefined => {
    const { spot, snapshot } = one;
    const before = root.get(spot.anchor);
    const inPlace = before !== undefined && isInPlace(before.mark.wrapper, spot.insert);
    if (!inPlace && !cap.allows(surroundings(spot.insert), snapshot.id, now)) {
      leftAlone += 1;
      before?.mark.wrapper.remove();
      return undefined;
    }
    const entry = before ?? {
      mark: spare.take() ?? createMark(document),
      gone: false,
      spot,
      snapshot,
    };
    entry.spot = spot;
    entry.snapshot = snapshot;
    if (!inPlace) {
      insertAt(entry.mark.wrapper, spot.insert);
      moved.add(entry.mark);
    }
    if (before) return entry;
    root.set(spot.anchor, entry);
    return entry;
  };

  const removeMissing = (root: Map<Element, DrawnMark>, kept: ReadonlyMap<Element, Wanted>) => {
    for (const [anchor, entry] of root) {
      if (kept.has(anchor)) continue;
      entry.mark.wrapper.remove();
      entry.gone = true;
      root.delete(anchor);
      spare.put(entry.mark);
    }
  };

  const forget = (root: Element) => {
    removeMissing(drawn.get(root) ?? new Map(), new Map());
    drawn.delete(root);
    counts.delete(root);
    named.delete(root);
    resized.delete(root);
    reading.forget(root);
  };

  const all = () => [...drawn.values()].flatMap((root) => [...root.values()]);

  return {
    forget,
    changed: reading.changed,
    leftAlone: () => leftAlone,
    of: (node) => {
      const wrapper = wrapperOf(node);
      return wrapper && all().find(({ mark }) => mark.wrapper === wrapper);
    },
    near: (element) => nearest(all(), element),
    clear: () => [...drawn.keys()].forEach(forget),
    remeasure: () => [...drawn.keys()].forEach((root) => resized.add(root)),
    people: () => total([...counts.values()]),
    totals: () => ({
      found: new Set([...named.values()].flatMap((refs) => [...refs])).size,
      matched: total([...counts.values()]).length,
    }),
    draw(root) {
      const people = known(root);
      const page = resolver.page();
      if (!page) return;
      if (!page.enabled) {
        forget(root);
        return;
      }
      counts.set(root, countOf(people));
      const now = Date.now();
      const marks = drawn.get(root) ?? new Map<Element, DrawnMark>();
      drawn.set(root, marks);
      const next = wanted(people, page, now);
      removeMissing(marks, next);
      // All reading of styles before the first write, so that the page is laid out once.
      const lookAt = createLooks(surface);
      const looks = [...next.values()].map((one) => lookAt(one.spot));
      const modelOf = createModels(page, now);
      const again = resized.delete(root);
      const moved = new Set<Mark>();
      const onLines = new Set<Mark>();
      let index = 0;
      let standing = 0;
      for (const one of next.values()) {
        const look = looks[index++] ?? { dark: false };
        const entry = mount(marks, one, now, moved);
        if (!entry) continue;
        const model = modelOf(one.snapshot, one.spot.form, look);
        if (model) standing += 1;
        if (!model) entry.mark.wrapper.remove();
        else if (updateMark(entry.mark, model) || again) moved.add(entry.mark);
        if (one.spot.form === 'dense') continue;
        const isNew = moved.delete(entry.mark);
        if (isNew && one.spot.insert.how === 'append') onLines.add(entry.mark);
      }
      removeCopies(root, standing, all);
      hideClipped([...moved]);
      hideWrapped([...onLines]);
    },
  };
}

/**
 * Removes wrappers that the host made by cloning its nodes: empty, and of no instance of ours.
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

function countOf(people: readonly Wanted[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { snapshot } of people) count.set(snapshot.id, (count.get(snapshot.id) ?? 0) + 1);
  return count;
}

function total(roots: readonly ReadonlyMap<string, number>[]) {
  const sum = new Map<string, number>();
  for (const [id, spots] of roots.flatMap((root) => [...root])) {
    sum.set(id, (sum.get(id) ?? 0) + spots);
  }
  return [...sum].map(([id, spots]) => ({ id, spots }));
}

/** The mark in the smallest part of the page around `element` that holds exactly one. */
function nearest(marks: readonly DrawnMark[], element: Element): DrawnMark | undefined {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const inside = marks.filter(({ mark }) => around?.contains(mark.wrapper));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}
