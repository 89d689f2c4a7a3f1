import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { createLines } from '../../utils/annotate/line-session';
import { shared } from '../../utils/annotate/shared';
import { LINE_READERS } from '../../utils/surfaces/line';

/** Brought into a page when a message is first written there. */
export default defineUnlistedScript(() => {
  shared.meanwhileLine = { createLines, readers: LINE_READERS };
});
