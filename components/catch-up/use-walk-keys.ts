import { useLayoutEffect } from 'preact/hooks';

export interface WalkKeys {
  readonly open: () => void;
  readonly done: () => void;
  readonly snooze: () => void;
  readonly drop: () => void;
  readonly undo: () => void;
  readonly move: (step: 1 | -1) => void;
}

const KEYS: { readonly [key: string]: (keys: WalkKeys) => void } = {
  o: (keys) => keys.open(),
  d: (keys) => keys.done(),
  s: (keys) => keys.snooze(),
  x: (keys) => keys.drop(),
  z: (keys) => keys.undo(),
  ArrowDown: (keys) => keys.move(1),
  ArrowUp: (keys) => keys.move(-1),
};

/** The same letters as in the list of reminders, while no field or menu has the focus. */
export function useWalkKeys(keys: WalkKeys): void {
  // Anew after each render and before the next key, which must not meet an older state.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea, select, .mw-menu')) return;
      const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      // A key that is held would do it to the next one, too.
      if (!act || event.repeat) return;
      event.preventDefault();
      act(keys);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
