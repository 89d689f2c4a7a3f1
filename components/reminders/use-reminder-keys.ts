import { useLayoutEffect } from 'preact/hooks';

export interface ReminderKeys {
  readonly move: (step: 1 | -1) => void;
  readonly open: () => void;
  readonly done: () => void;
  readonly snooze: () => void;
  readonly drop: () => void;
  readonly undo: () => void;
  readonly note: () => void;
  readonly tick: () => void;
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
  ' ': (keys) => keys.tick(),
};

/** Single keys while no field, menu or dialog has the focus, and no modifier is held. */
export function useReminderKeys(keys: ReminderKeys): void {
  // Anew after each render and before the next key, which must not meet an older state.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target)) return;
      const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      // A key that is held would do it to all that follow, too.
      if (event.repeat && !event.key.startsWith('Arrow')) return;
      // Space presses the button that has the focus.
      if (!act || (event.key === ' ' && isPressed(event.target))) return;
      event.preventDefault();
      act(keys);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, input') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, .mw-menu') !== null
  );
}
