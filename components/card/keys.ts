const FOCUSABLE = 'button:not([disabled]), input, select, textarea';

/** What every dialog of ours answers: Escape closes it, Tab stays in it. True when it was closed. */
export function dialogKeys(event: KeyboardEvent, close: () => void): boolean {
  if (event.key === 'Escape' && !event.isComposing) {
    event.preventDefault();
    close();
    return true;
  }
  trapTab(event);
  return false;
}

/** Keeps Tab inside the dialog that the event was aimed at. */
function trapTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !(event.currentTarget instanceof Element)) return;
  const dialog = event.currentTarget;
  const all = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const stops = all.filter((one) => one.closest('[hidden]') === null);
  const [first, last] = [stops[0], stops.at(-1)];
  const here = event.target;
  if (!first || !last) {
    event.preventDefault();
  } else if (event.shiftKey && (here === first || here === dialog)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && here === last && !hasInnerStops(last)) {
    event.preventDefault();
    first.focus();
  }
}

/** A date and time field has several stops of its own. */
function hasInnerStops(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement;
}
