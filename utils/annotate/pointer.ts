import { guarded, type Lifetime } from './lifetime';

export interface Pointer {
  /** The element under the pointer, last known; null before it moved, or when it left the page. */
  hovered(): Element | null;
  /** Where the context menu was opened last: the menus API does not name the element. */
  menuTarget(): Element | null;
  /** With what the user last went about in the page; "pointer" before either. */
  latest(): 'pointer' | 'keys';
}

/** What a pointer does by the user's hand. */
const MOVES = ['pointermove', 'pointerdown', 'wheel'] as const;

/** Follows the pointer without a listener per mark. `entered` gets each new element under it. */
export function followPointer(
  life: Lifetime,
  window: Window,
  entered: (element: Element, event: PointerEvent) => void,
  left: () => void,
): Pointer {
  let hovered: WeakRef<Element> | null = null;
  let menu: WeakRef<Element> | null = null;
  const options = { capture: true, passive: true, signal: life.signal };

  const over = guarded(life, (event: PointerEvent) => {
    if (!(event.target instanceof Element)) return;
    hovered = new WeakRef(event.target);
    entered(event.target, event);
  });
  const out = guarded(life, (event: PointerEvent) => {
    if (event.relatedTarget !== null) return;
    hovered = null;
    left();
  });
  const opened = guarded(life, (event: MouseEvent) => {
    if (event.target instanceof Element) menu = new WeakRef(event.target);
  });
  window.addEventListener('pointerover', over, options);
  window.addEventListener('pointerout', out, options);
  window.addEventListener('contextmenu', opened, options);
  const latest = followLatest(life, window);
  const connected = (reference: WeakRef<Element> | null) => {
    const element = reference?.deref() ?? null;
    return element?.isConnected === true ? element : null;
  };
  return { hovered: () => connected(hovered), menuTarget: () => connected(menu), latest };
}

/** Pointer or keys. After a key the first movement is waited for, and no other is listened to. */
function followLatest(life: Lifetime, window: Window): Pointer['latest'] {
  let latest: ReturnType<Pointer['latest']> = 'pointer';
  const options = { capture: true, passive: true, signal: life.signal };
  const moved = guarded(life, (event: Event) => {
    if (isStill(event)) return;
    latest = 'pointer';
    for (const type of MOVES) window.removeEventListener(type, moved, options);
  });
  const pressed = guarded(life, (event: KeyboardEvent) => {
    if (latest === 'keys' || isShortcut(event)) return;
    latest = 'keys';
    for (const type of MOVES) window.addEventListener(type, moved, options);
  });
  window.addEventListener('keydown', pressed, options);
  return () => latest;
}

/** The page moved under a pointer that rests. */
function isStill(event: Event): boolean {
  const { type, movementX, movementY } = event as PointerEvent;
  return type === 'pointermove' && movementX === 0 && movementY === 0;
}

/** The keys that call us: they go about in no page. Firefox hands them to the page as well. */
function isShortcut({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return /^(?:Alt|AltGraph|Control|Meta|Shift)$/.test(key) || (altKey && !ctrlKey && !metaKey);
}
