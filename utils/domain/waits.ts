/** Since when a question of mine waits, as far as a page says it. */
import type { PlainDate } from './person';

export interface Waits {
  /** The earliest instant at which it can have been asked, epoch milliseconds; absent: not to be read. */
  readonly since?: number;
  /** Where its time says the day and no more: which one. */
  readonly day?: PlainDate;
  /** Its time as it stands there, in the page's language. */
  readonly text: string;
}

/** The one that has waited longest; those whose time cannot be read come last. */
export function longest<W extends Waits>(all: readonly W[]): W | undefined {
  const at = ({ since = Infinity }: Waits) => since;
  return all.reduce<W | undefined>((a, b) => (a && at(a) <= at(b) ? a : b), undefined);
}
