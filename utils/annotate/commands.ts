import type { Target } from '../domain/reminder-types';
import type { Request } from '../protocol/messages';
import type { Surface } from '../surfaces/types';
import type { DrawnMark, Marks } from './marks';
import type { Pointer } from './pointer';

/** A message that a command is about, and the mark of its sender where there is one. */
export interface Subject {
  readonly element: Element;
  readonly target: Target | null;
  /** Several ticked messages, that are promised at once; `target` is the first of them. */
  readonly all?: readonly Target[];
  readonly mark: DrawnMark | undefined;
}

/** Gmail ticks and steps through rows of its list; both say so in attributes. 2014 to 2026. */
const SELECTED = 'tr.x7, tr[aria-selected="true"], tr.btb';

/**
 * What a command is about: where the context menu was opened, for its entry; else all that are ticked;
 * else the selected, then
 * the focused, then the hovered message; last the conversation that is open.
 */
export function subjectOf(
  command: Request<'bg→cs command'>['command'],
  document: Document,
  surface: Surface,
  marks: Marks,
  pointer: Pointer,
): Subject | null {
  const ticked = command === 'context-menu' ? [] : (surface.ticked?.(document, document.URL) ?? []);
  if (ticked.length > 1) return severalOf(ticked, document, surface);
  const menu = command === 'context-menu' ? pointer.menuTarget() : null;
  const selected = surface.id === 'gmail' ? document.querySelector(SELECTED) : null;
  const focused = document.activeElement === document.body ? null : document.activeElement;
  for (const element of [menu, selected, focused, pointer.hovered()]) {
    if (!element) continue;
    const target = surface.targetAt(element, document.URL);
    if (target) return { element, target, mark: marks.near(element) };
  }
  const target = surface.currentTarget(document, document.URL);
  const element = (target && surface.find(document, target.place)) ?? document.body;
  return target ? { element, target, mark: marks.near(element) } : null;
}

/** The card of several messages stands by the first; it is about none of their senders. */
function severalOf(all: readonly Target[], document: Document, surface: Surface): Subject {
  const [target = null] = all;
  const element = (target && surface.find(document, target.place)) ?? document.body;
  return { element, target, all, mark: undefined };
}
