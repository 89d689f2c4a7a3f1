import css from './mark.css?inline';
import { glyphRules } from './glyph';

/** Sizes of letters that a mark may take over, CSS pixels; others are rounded to the nearest. */
const SMALLEST = 8;
const LARGEST = 24;
const STEP = 0.5;

/** The token for letters of a size. */
export function sizeToken(size: number): string {
  const fitting = Math.min(Math.max(size, SMALLEST), LARGEST);
  return `s${Math.round(fitting / STEP) * STEP}`;
}

/**
 * The sheet of all marks in one page load, to be inserted with the origin "user".
 *
 * @param token The attribute that marks carry, of letters, digits and hyphens.
 */
export function markSheet(token: string): string {
  const count = (LARGEST - SMALLEST) / STEP + 1;
  const sizes = Array.from({ length: count }, (_, at) => SMALLEST + at * STEP).map(
    (size) => `[${token}~='${sizeToken(size)}']{font-size:${size}px}`,
  );
  return [css.replaceAll('TOKEN', token), glyphRules(token), ...sizes].join('\n');
}
