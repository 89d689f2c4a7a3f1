/**
 * What a command is about.
 *
 * The context menu's entries mean the message on which the menu was opened; where that is none, the
 * open conversation, and nobody in it.
 *
 * Keyboard commands mean all that is ticked; else one message, by this rule: **the latest of keys and
 * pointer wins.** Whoever moved the pointer last means what lies under it. Whoever pressed a key last
 * means what has the focus, then what the site's own keys have selected (Gmail's cursor in a list,
 * the selected thread in Docs), since these keys move the one or the other. The loser's message is
 * taken where the winner's hand is on none; last the conversation that is open.
 */
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

type Command = Request<'bg→cs command'>['command'];

/** Null where neither a message nor a conversation is meant. */
export function subjectOf(
  command: Command,
  document: Document,
  surface: Surface,
  marks: Pick<Marks, 'near'>,
  pointer: Pointer,
): Subject | null {
  if (command === 'context-menu') return byMenu(document, surface, marks, pointer);
  if (command === 'context-wait') {
    const subject = byMenu(document, surface, marks, pointer);
    return subject && { ...subject, waits: true };
  }
  const ticked = surface.ticked?.(document, document.URL) ?? [];
  const [first] = ticked;
  if (first && ticked.length > 1) {
    // The card stands by the first, and is about none of the senders.
    return { ...first, all: ticked.map(({ target }) => target), mark: undefined };
  }
  const elements = [first?.element, ...inOrder(document, surface, pointer)];
  for (const element of elements) {
    const target = element && surface.targetAt(element, document.URL);
    if (target) return { element, target, mark: marks.near(element) };
  }
  const target = surface.currentTarget(document, document.URL);
  const element = (target && surface.find(document, target.place)) ?? document.body;
  return target ? { element, target, mark: marks.near(element) } : null;
}

function inOrder(document: Document, surface: Surface, pointer: Pointer): (Element | null)[] {
  const { activeElement, body } = document;
  // What lies in a list that is kept hidden gives no target.
  const byKeys = [
    activeElement === body ? null : activeElement,
    ...(surface.selected?.(document) ?? []),
  ];
  const hovered = pointer.hovered();
  return pointer.latest() === 'keys' ? [...byKeys, hovered] : [hovered, ...byKeys];
}

function byMenu(
  document: Document,
  surface: Surface,
  marks: Pick<Marks, 'near'>,
  pointer: Pointer,
): Subject | null {
  const element = pointer.menuTarget();
  const target = element && surface.targetAt(element, document.URL);
  if (target) return { element, target, mark: marks.near(element) };
  const open = surface.currentTarget(document, document.URL);
  // Whoever wrote last in it was not pointed at.
  const conversation = open && { ...open, people: [] };
  return (
    conversation && { element: element ?? document.body, target: conversation, mark: undefined }
  );
}
