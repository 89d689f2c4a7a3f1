import type { Target } from '../domain/reminder-types';
import type { Request } from '../protocol/messages';
import type { Surface } from '../surfaces/types';
import type { Named } from './doubt';
import type { DrawnMark, Marks } from './marks';
import type { Pointer } from './pointer';

/** A message that a command is about, and the mark of its sender where there is one. */
export interface Subject {
  readonly element: Element;
  readonly target: Target | null;
  /** Several ticked messages, that are promised at once; `target` is the first of them. */
  readonly all?: readonly Target[];
  readonly mark: DrawnMark | undefined;
  /** The person, where they are named without a mark. */
  readonly named?: Named | undefined;
  /** An answer is waited for, instead of a reply promised. */
  readonly waits?: boolean;
}

/** Gmail steps through rows of its list, and says so in attributes. 2014 to 2026. */
const SELECTED = 'tr[aria-selected="true"], tr.btb';

/**
 * What a command is about: where the context menu was opened, for its entry; else what is ticked, all
 * of it; else the selected, the focused, or the hovered message; last the conversation that is open.
 */
export function subjectOf(
  command: Request<'bg→cs command'>['command'],
  document: Document,
  surface: Surface,
  marks: Marks,
  pointer: Pointer,
): Subject | null {
  const byMenu = command === 'context-menu' || command === 'context-wait';
  const ticked = byMenu ? [] : (surface.ticked?.(document, document.URL) ?? []);
  const [first] = ticked;
  if (first && ticked.length > 1) {
    // The card stands by the first, and is about none of the senders.
    return { ...first, all: ticked.map(({ target }) => target), mark: undefined };
  }
  const selected = surface.id === 'gmail' ? document.querySelectorAll(SELECTED) : [];
  const focused = document.activeElement === document.body ? null : document.activeElement;
  const elements = [
    byMenu ? pointer.menuTarget() : null,
    first?.element,
    // Those of a list that is kept hidden give no target.
    ...selected,
    focused,
    pointer.hovered(),
  ];
  const waits = command === 'context-wait' ? { waits: true } : {};
  for (const element of elements) {
    const target = element && surface.targetAt(element, document.URL);
    if (target) return { element, target, mark: marks.near(element), ...waits };
  }
  const target = surface.currentTarget(document, document.URL);
  const element = (target && surface.find(document, target.place)) ?? document.body;
  return target ? { element, target, mark: marks.near(element), ...waits } : null;
}
