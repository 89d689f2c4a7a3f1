import type { LineReaders } from '../reader-types';
import { within } from '../shared/dom';
import { addressed } from './composer';
import { draftConversation, draftTarget } from './draft';
import { COMPOSER, FIELD, THREADS } from './selectors';

/** Below the card: cards are absolutely placed, and none grows for it. */
export const googleDocsLine: LineReaders = {
  composerAt(element) {
    const field = element.closest(FIELD);
    const box = field?.closest(COMPOSER) ?? field;
    if (!box) return null;
    const reference = box.closest(THREADS) ?? box;
    const edge = { of: reference, side: 'below' } as const;
    return { box, insert: { reference, how: 'append' }, edge };
  },
  addressed,
  textField: (box) => within<HTMLElement>(box, FIELD)[0] ?? null,
  target: draftTarget,
  conversation: draftConversation,
};
