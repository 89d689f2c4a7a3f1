import { useLayoutEffect } from 'preact/hooks';

export interface ReminderKeys {
  readonly move: (step: 1 | -1) => void;
  readonly open: () => void;
  readonly done: () => void;
  readonly snooze: () => void;
  readonly drop: () => void;
  readonly undo: () => void;
  readonly note: () => void;
}

const KEYS: { readonly [key: string]: (keys: ReminderKeys) => void } = {
  ArrowDown: (keys) => keys.move(1),
  ArrowUp: (keys) => keys.move(-1),
  o: (keys) => keys.open(),
  d: (keys) => keys.done(),
  s: (keys) => keys.snooze(),
  x: (keys) => keys.drop(),
  z: (keys) => keys.undo(),
  n: (keys) => keys.note(),
};

/** Single keys while no field, menu or dialog has the focus, and no modifier is held. */
export function useReminderKeys(keys: ReminderKeys): void {
  // Anew after each render and before the next key, which must not meet an older state.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
      const act = KEYS[event.key];
      if (!act) return;
      event.preventDefault();
      act(keys);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, .mw-menu') !== null;
}
