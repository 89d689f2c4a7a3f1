/**
 * Texts of both directions in one sentence (Unicode Standard Annex 9). A Hebrew name or an Arabic time
 * inside English words would draw the digits and signs beside it to its own side; an isolate keeps
 * each to itself.
 */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP = '\u2069';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms; the right-to-left blocks beyond U+FFFF. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether any letter or digit is of a script that is written from the right. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether letters of both directions stand in one text. */
export function isMixed(text: string): boolean {
  return isRightToLeft(text) && LATIN.test(text);
}

/** The text with a direction of its own, which its first strong letter decides. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP}`;
}
