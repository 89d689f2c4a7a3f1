/**
 * Up and Down move between the items of a list, Home and End to its ends. For `onKeyDown` of the
 * list; an item's main control carries `data-item`. Keys in a field stay the field's.
 */
export function moveByArrows(event: KeyboardEvent): void {
  const list = event.currentTarget;
  const focused = event.target;
  if (!(list instanceof HTMLElement) || !(focused instanceof HTMLElement)) return;
  if (focused.matches('input, textarea, select')) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const at = items.findIndex((item) => item === focused || item.closest('li')?.contains(focused));
  const to = destination(event.key, at, items.length);
  if (to === null) return;
  event.preventDefault();
  // A list inside an item moves on its own.
  event.stopPropagation();
  items[to]?.focus();
}

function destination(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** For `onKeyDown` of what folds out: Escape closes it, and nothing around it. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
