import type { Translate } from './translate';

/** A table to fill in, with headings that the import knows and one line that shows how. */
export function importTemplate(t: Translate): string {
  return `${t('importTemplateHeadings')}\r\n${t('importTemplateLine')}\r\n`;
}
