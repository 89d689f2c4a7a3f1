import { within } from '../shared/dom';
import type { LineReaders } from '../reader-types';
import { addressed, composerAt, hostNotice } from './composer';
import { draftTarget } from './draft';
import { INPUT, INPUT_INNER, WRITING_TEXT } from './selectors';

/** Above the box, where Slack's own notices stand. */
export const slackLine: LineReaders = {
  composerAt(element) {
    const box = composerAt(element);
    if (!box) return null;
    const around = box.closest(INPUT) ?? box;
    const inner = around.querySelector(INPUT_INNER) ?? around;
    const reference = inner.firstElementChild ?? box;
    const edge = { of: around, side: 'above' } as const;
    return { box, insert: { reference, how: 'before' }, edge };
  },
  addressed,
  textField: (box) => within<HTMLElement>(box, WRITING_TEXT)[0] ?? null,
  target: draftTarget,
  conversation: ({ ownerDocument }, url, surface) =>
    surface.conversation?.(ownerDocument, url) ?? null,
  hostNotice,
  sendsLater: 'moment',
};
