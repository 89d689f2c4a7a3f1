import { guarded, type Lifetime } from './lifetime';

export interface Typing {
  /** Whether a field inside the element has the focus. */
  isIn(root: Element): boolean;
  /** Ends it where the host took the field away, which no event tells. */
  check(): void;
}

/**
 * Follows the focus into fields in which somebody writes.
 *
 * @param began Called when the focus has entered one, and `ended` when it has left.
 */
export function followTyping(
  life: Lifetime,
  document: Document,
  { began, ended }: { began(field: Element): void; ended(): void },
): Typing {
  let field: Element | null = null;
  const leave = () => {
    if (!field) return;
    field = null;
    ended();
  };
  const entered = guarded(life, ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !isField(target)) return;
    field = target;
    began(target);
  });
  const options = { capture: true, passive: true, signal: life.signal };
  document.addEventListener('focusin', entered, options);
  document.addEventListener('focusout', guarded(life, leave), options);
  return {
    isIn: (root) => field !== null && root.contains(field),
    check: () => {
      if (field?.isConnected === false) leave();
    },
  };
}

/** Where keys become text. Boxes to tick and buttons are inputs too, and change nothing around them. */
function isField(element: Element): boolean {
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && /^(?:text|search|email|)$/.test(element.type);
}
