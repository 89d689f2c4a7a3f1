/**
 * One window-capture guard, installed at `document_start` and so before any listener of the page:
 * events aimed at our hosts stop here, and a copy that does not leave the closed root is handed on
 * inside it. What the browser does by itself (inserting text, moving the caret, pressing a button)
 * is not stopped. `stopPropagation` at the host would come too late: a page that listens on the
 * window while capturing reads every key typed into a note.
 */
import { guarded, type Lifetime } from './lifetime';

/** Handed on inside the root. */
const FORWARDED = ['keydown', 'keyup', 'input', 'click', 'pointerdown'] as const;
/** Stopped, with nothing to hand on: no listener of ours wants them. */
const STOPPED = (
  'keypress beforeinput textInput copy cut paste beforecopy beforepaste compositionstart ' +
  'compositionupdate compositionend select selectionchange change pointerup mousedown mouseup ' +
  'dblclick auxclick contextmenu touchstart touchend touchmove wheel dragstart ' +
  'drop dragover focus blur focusin focusout selectstart'
).split(' ');

/** On a mark, what would follow a link, select a row or move the focus. */
const PREVENTED = new Set(['click', 'mousedown', 'auxclick', 'dblclick']);

/** How one event aimed at something of ours is treated. */
export interface Receiver {
  /** The closed root that gets a copy; null: only `pressed` is called. */
  readonly root: ShadowRoot | null;
  /** A click, for what is no control itself: a mark. */
  pressed?(): void;
}

interface GuardOptions {
  /** Who receives what is aimed at `target`; null for the page's own. */
  receiver(target: EventTarget | null): Receiver | null;
  /** Sees the keys and presses that are aimed at the page; true takes the event from the page. */
  elsewhere(event: Event): boolean;
  /** Tests make events that no browser would call trusted. */
  trusts?(event: Event): boolean;
}

export function installGuard(life: Lifetime, window: Window, options: GuardOptions): void {
  const trusts = options.trusts ?? ((event: Event) => event.isTrusted);
  const own = new WeakSet<Event>();
  /** Keys whose press was ours; their release is ours too, wherever the focus went meanwhile. */
  const held = new Set<string>();

  const hold = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !trusts(event)) return;
    if (event.type === 'keydown') held.add(event.code);
    else if (event.type === 'keyup') held.delete(event.code);
  };

  const take = (event: Event, forward: boolean) => {
    if (own.has(event)) return;
    const receiver = options.receiver(event.target);
    if (!receiver) {
      const released = event.type === 'keyup' && held.delete((event as KeyboardEvent).code);
      if (released || (forward && trusts(event) && options.elsewhere(event))) {
        hold(event);
        stop(event);
      }
      return;
    }
    hold(event);
    event.stopImmediatePropagation();
    // A page may aim events of its own at our hosts; they lead nowhere.
    if (!trusts(event)) return;
    if (receiver.root === null) {
      if (PREVENTED.has(event.type)) event.preventDefault();
      if (event.type === 'click') receiver.pressed?.();
    } else if (forward) {
      handOn(event, receiver.root, own);
    }
  };

  const { signal } = life;
  // Passive where it can be: a listener that could stop scrolling would make the page slower.
  const listen = (type: string, forward: boolean) => {
    const passive = type === 'wheel' || type.startsWith('touch');
    const handler = guarded(life, (event: Event) => take(event, forward));
    window.addEventListener(type, handler, { capture: true, passive, signal });
  };
  for (const type of FORWARDED) listen(type, true);
  for (const type of STOPPED) listen(type, false);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Dispatches a copy inside the root; `composed: false` keeps it there. */
function handOn(event: Event, root: ShadowRoot, own: WeakSet<Event>): void {
  const target = innerTarget(event, root);
  const copy = copyOf(event);
  own.add(copy);
  if (target && !target.dispatchEvent(copy)) event.preventDefault();
}

/** Outside the closed root only its host is named, so the place or the focus tells which element. */
function innerTarget(event: Event, root: ShadowRoot): Element | null {
  const pointed = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  if (pointed) {
    const found = root.elementFromPoint?.(event.clientX, event.clientY);
    if (found && root.contains(found)) return found;
  }
  return root.activeElement ?? root.querySelector('[role="dialog"]');
}

function copyOf(event: Event): Event {
  const inside = { bubbles: true, cancelable: true, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
    const keys = { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat };
    return new KeyboardEvent(event.type, { ...inside, ...keys });
  }
  // A plain event: a copied MouseEvent "click" would press a button a second time.
  return new Event(event.type, inside);
}
