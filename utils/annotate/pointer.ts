import { guarded, type Lifetime } from './lifetime';

export interface Pointer {
  /** The element under the pointer, last known; null before it moved, or when it left the page. */
  hovered(): Element | null;
  /** Where the context menu was opened last: the menus API does not name the element. */
  menuTarget(): Element | null;
}

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
  const connected = (reference: WeakRef<Element> | null) => {
    const element = reference?.deref() ?? null;
    return element?.isConnected === true ? element : null;
  };
  return { hovered: () => connected(hovered), menuTarget: () => connected(menu) };
}
