const FOCUSABLE = 'button:not([disabled]), input, textarea';

/** Keeps Tab inside the dialog that the event was aimed at. */
export function trapTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !(event.currentTarget instanceof Element)) return;
  const dialog = event.currentTarget;
  const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
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
