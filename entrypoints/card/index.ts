import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { actionsFor } from '../../components/card/actions';
import { createCardHost } from '../../components/card/host';
import { createLineDetails } from '../../components/line/host';
import { shared } from '../../utils/annotate/shared';
import { hearEscapeInFrames } from '../../utils/annotate/frames';
import { openPanel } from '../../utils/annotate/panel-session';
import { showPlace } from '../../utils/annotate/show';
import { CARD_READERS } from '../../utils/surfaces/card';

/** Brought into a page when a card or the panel is first wanted there: Preact is paid by that tab alone. */
export default defineUnlistedScript(() => {
  shared.meanwhileCard = {
    create: createCardHost,
    actionsFor,
    readers: CARD_READERS,
    openPanel,
    showPlace,
    createLineDetails,
    hearEscapeInFrames,
  };
});
