import type { LineReaders } from '../reader-types';
import { addressed } from './composer';
import { COMPOSER, FIELD, THREADS } from './selectors';

/** Below the card: cards are absolutely placed, and none grows for it. */
export const googleDocsLine: LineReaders = {
  composerAt(element) {
    const field = element.closest(FIELD);
    const box = field?.closest(COMPOSER) ?? field;
    if (!box) return null;
    const reference = box.closest(THREADS) ?? box;
    const edge = { of: reference, side: 'below' } as const;
    return { box, insert: { reference, how: 'append' }, answers: reference !== box, edge };
  },
  addressed,
};
