import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { JSDOM } from 'jsdom';

import type { Spot, Surface } from '../../utils/surfaces/types';

/** A page from text, with nothing run and nothing loaded. */
export function pageOf(html: string, url = 'https://example.com/'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** All spots of a page: of its roots, or of the whole where a fragment has none. */
export function spotsOf(surface: Surface, document: Document): Spot[] {
  const roots = surface.roots(document);
  return (roots.length > 0 ? roots : [document.body]).flatMap((root) => surface.spots(root));
}

/** A page read without every second part of its lists, and what remains of it when read as a whole. */
export function halves(surface: Surface, document: Document): { part: Spot[]; whole: Spot[] } {
  const roots = surface.roots(document);
  const reads = roots.map((root) => {
    const all = surface.parts?.(root).all ?? [];
    const left = all.filter((_, at) => at % 2 === 1);
    const part = surface.spots(
      root,
      all.filter((one) => !left.includes(one)),
    );
    const isLeft = ({ anchor }: Spot) => left.some((one) => one.contains(anchor));
    return { part, whole: surface.spots(root).filter((spot) => !isLeft(spot)) };
  });
  return {
    part: reads.flatMap(({ part }) => part),
    whole: reads.flatMap(({ whole }) => whole),
  };
}

/** What the engine draws where all is on screen: of a group the newest spot, else the first. */
export function drawn(spots: readonly Spot[]): Spot[] {
  return spots.filter((spot) => {
    const same = spots.filter((one) => spot.group !== undefined && one.group === spot.group);
    const [first] = same.toSorted((a, b) => (b.sent ?? 0) - (a.sent ?? 0));
    return first === undefined || spot === first;
  });
}

/** Identity as the tables write it. */
export function identityOf(spot: Spot): string | null {
  const { email, google, slack } = spot.ref;
  return email ?? google ?? (slack ? `${slack.team}/${slack.user}` : null);
}

/** Where a node stands, counted without the readers: "row 3". */
export function positionOf(node: Element, kinds: Readonly<Record<string, string>>): string {
  for (const [kind, selector] of Object.entries(kinds)) {
    const all = [...node.ownerDocument.querySelectorAll(selector)];
    const at = all.findIndex((one) => one.contains(node));
    if (at >= 0) return `${kind} ${at + 1}`;
  }
  return 'nowhere';
}

/** A page of tests/captures, which we wrote from the facts. */
export function ownPage(path: string, url: string): Document {
  return pageOf(readFileSync(join(import.meta.dirname, '../captures', path), 'utf8'), url);
}

/** An element that the test knows to be there. */
export function get(root: ParentNode, selector: string, index = 0): Element {
  const found = [...root.querySelectorAll(selector)][index];
  if (!found) throw new Error(`no ${selector} (${index})`);
  return found;
}

/** Name, position and form of what is drawn. */
export function namesOf(
  surface: Surface,
  document: Document,
  kinds: Readonly<Record<string, string>>,
): string[] {
  return drawn(spotsOf(surface, document)).map(
    ({ ref, anchor, form }) => `${ref.name ?? '?'}, ${positionOf(anchor, kinds)}, ${form}`,
  );
}
