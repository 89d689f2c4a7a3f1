import type { LineReaders } from '../reader-types';
import { addressed, composerAt, hostNotice } from './composer';

/** Above the box, where Slack's own notices stand. */
export const slackLine: LineReaders = {
  composerAt(element) {
    const box = composerAt(element);
    return box && { box, insert: { reference: box, how: 'before' }, side: 'above' };
  },
  addressed,
  hostNotice,
  sendsLater: 'moment',
};
