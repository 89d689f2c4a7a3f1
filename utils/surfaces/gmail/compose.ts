/** The recipients of mails that are being written: To and Cc. Bcc is never read. */
import { isHidden, isShown, keyOf } from '../shared/dom';
import type { Spot } from '../types';
import { besideLists } from './lists';
import { personOf } from './people';
import { BODY, CHIP, CHIP_NAME, FIELD, PANE, RECIPIENT_ROWS } from './selectors';

/**
 * The shown parts of all compose windows that hold their recipients, without the editor: nothing of
 * what is typed into a mail is observed.
 */
export function recipientParts(document: Document): Element[] {
  const parts = new Set<Element>();
  for (const pane of besideLists(document.documentElement, PANE)) {
    for (const rows of pane.querySelectorAll(RECIPIENT_ROWS)) parts.add(rows);
    for (const chip of chipsIn(pane)) {
      const list = chip.closest(RECIPIENT_ROWS) ? null : listOf(chip);
      if (list) parts.add(list);
    }
  }
  return [...parts].filter((part) => !part.closest(BODY) && isShown(part));
}

export function chipsIn(part: Element): Element[] {
  return besideLists(part, CHIP).filter((chip) => !chip.closest(BODY));
}

function listOf(chip: Element): Element | null {
  return chip.closest('[role="listbox"]');
}

/**
 * Whether a chip is in To or Cc without doubt: by the nearest field that has a name, which is the
 * same in all languages; where fields have none, by the window's first list or row, which is To.
 */
export function isOpen(chip: Element): boolean {
  const pane = chip.closest(PANE);
  const row = chip.closest('tr');
  for (
    let around: Element | null = chip;
    around && around !== pane;
    around = around.parentElement
  ) {
    const own = around.matches(FIELD) ? around : null;
    const fields = own ? [own] : [...around.querySelectorAll(FIELD)];
    const names = new Set(fields.map((field) => field.getAttribute('name')));
    if (names.size > 0) return names.size === 1 && !names.has('bcc');
    if (around === row) break;
  }
  const list = listOf(chip);
  const isFirstList = list !== null && pane?.querySelector('[role="listbox"]') === list;
  return isFirstList || (row !== null && chip.closest(RECIPIENT_ROWS)?.querySelector('tr') === row);
}

/** One spot for each person in To and Cc of a window, beside the name in the chip. */
export function chipSpots(part: Element, own: ReadonlySet<string>): Spot[] {
  return chipsIn(part).flatMap((chip) => {
    const named = personOf(chip);
    if (!named || own.has(named.ref.email) || isHidden(chip, part) || !isOpen(chip)) return [];
    const name = chip.querySelector(CHIP_NAME);
    return {
      anchor: chip,
      insert: name ? { reference: name, how: 'after' } : { reference: chip, how: 'append' },
      form: 'dense',
      where: 'message',
      ref: named.ref,
      group: `compose ${keyOf(chip.closest(PANE) ?? part)} ${named.ref.email}`,
    };
  });
}
