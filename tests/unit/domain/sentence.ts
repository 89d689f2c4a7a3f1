import { readFileSync } from 'node:fs';

import type { Problem } from '../../../utils/domain/result';

const catalogue = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;

/** A problem as a person reads it. Fails where no sentence is on file, or one parameter is not used. */
export function sentenceOf({ code, params }: Problem): string {
  const message = catalogue[`problem_${code}`]?.message;
  if (message === undefined) throw new Error(`no sentence for ${code}`);
  for (const [index] of params.entries()) {
    if (!message.includes(`$${index + 1}`)) throw new Error(`${code} does not use $${index + 1}`);
  }
  return message.replace(/\$(\d)/g, (_all, place: string) => {
    const text = params[Number(place) - 1];
    if (text === undefined) throw new Error(`${code} lacks $${place}`);
    return text;
  });
}
