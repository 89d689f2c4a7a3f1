import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { shared } from '../../utils/annotate/shared';
import { createTimes } from '../../utils/annotate/times-session';
import { TIMES_READERS } from '../../utils/surfaces/times';

/** Brought into a page when the pointer first rests there on what may be a time in a message. */
export default defineUnlistedScript(() => {
  shared.meanwhileTimes = { createTimes, readers: TIMES_READERS };
});
