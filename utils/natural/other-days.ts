/**
 * Days that stand beside a time and are none of its words: in other languages, in figures, or without
 * their month. Whoever sees one does not know that the time is meant for today.
 */

/** "3.12. um 15:00", "on the 5th at 3pm", "Nov 31 3pm". */
const BEFORE =
  /(?:\d[./-]\d{1,2}[./-]?(?:\d{2,4})?|\b\d{1,2}(?:st|nd|rd|th)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2})[\s,]*(?:at|by|um|à|@)?\s*$/i;
const BEHIND = /^[\s,]*(?:on\s+|am\s+|le\s+)?(?:the\s+)?\d{1,2}(?:[./]\d|st\b|nd\b|rd\b|th\b)/i;
/** German, Dutch, French, Spanish, Portuguese, Italian. */
const WORDS =
  /(?<!\p{L})(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:über)?morgen|gestern|(?:maan|dins|woens|donder|vrij|zater|zon)dag|gisteren|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|mañana|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|amanhã|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|domani(?!\p{L})/iu;
/** Letters of scripts in which we know no day. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]/u;
/** How far such words are looked for on either side. Letters. */
const NEAR = 30;

/**
 * @param before What stands before the time, and `behind` what stands behind it.
 */
export function isDatedElsewhere(before: string, behind: string): boolean {
  if (BEFORE.test(before) || BEHIND.test(behind)) return true;
  const around = `${before.slice(-NEAR)} ${behind.slice(0, NEAR)}`;
  return WORDS.test(around) || OTHER_SCRIPT.test(around);
}
