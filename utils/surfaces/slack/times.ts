import type { TimesReaders } from '../reader-types';
import { isDraftText } from '../shared/dom';
import { sentAtOf } from './address';
import { isOwn, personOf } from './people';
import { isTombstone, timestampOf } from './rows';
import { ATTACHED, QUOTED, ROW, TEXT } from './selectors';
import { selfOf } from './self';

export const slackTimes: TimesReaders = {
  sayingAt({ parentElement: element }) {
    const body = element?.closest(TEXT);
    const row = body?.closest(ROW);
    if (!element || !body || !row || isTombstone(row) || isDraftText(element)) return null;
    if (element.closest(`${ATTACHED}, ${QUOTED}`)) return null;
    const ref = personOf(row);
    if (!ref || isOwn(ref, selfOf(element.ownerDocument))) return null;
    const stamp = timestampOf(row);
    const sent = stamp === null ? undefined : sentAtOf(stamp);
    return { ref, body, ...(sent === undefined ? {} : { sent: { from: sent, until: sent } }) };
  },
};
