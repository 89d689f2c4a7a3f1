import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Clock } from '../../utils/domain/format-time';
import type { Translate } from '../../utils/domain/translate';

/** The words and the clock of everything below: set once by each page and by the card. */
export interface Wording {
  readonly t: Translate;
  readonly clock: Clock;
}

const WordingContext = createContext<Wording>({
  t: (key) => key,
  clock: { locale: 'en', clock: 'system' },
});

export const WordingProvider = WordingContext.Provider;

/** The `t` port and the clock. */
export function useWording(): Wording {
  return useContext(WordingContext);
}
