/** Puts the focus on the first control that is refused, opening what it is folded into. */
export function focusFirstInvalid(form: HTMLElement): void {
  const found = form.querySelector<HTMLElement>(
    '[aria-invalid="true"], .mw-date-line > div > .mw-error',
  );
  // What is wrong with a line of dates stands beneath the line, not at one of its fields.
  const control = found?.matches('.mw-error')
    ? found.closest('.mw-date-line')?.querySelector<HTMLElement>('input, select')
    : found;
  const folded = control?.closest('details');
  if (folded) folded.open = true;
  control?.focus();
}
