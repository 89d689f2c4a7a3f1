import type { Person, PlainDate } from './person';

/** The last date up to which the person's public holidays are known; undefined where none are on file. */
export function holidaysKnownUntil({ holidays }: Person): PlainDate | undefined {
  if (holidays?.region) return holidays.until;
  return (holidays?.own ?? [])
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}
