import { defineContentScript } from 'wxt/utils/define-content-script';

import { start } from '../../utils/annotate';
import { gmailSurface } from '../../utils/surfaces/gmail';
import { isPrintView } from '../../utils/surfaces/gmail/address';
import { SITES } from '../../utils/surfaces/sites';

export default defineContentScript({
  matches: SITES.flatMap((site) => (site.id === 'gmail' ? [...site.matches] : [])),
  // Before the page's own scripts, so that no listener of the page comes before our guard.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    // A mail laid out for paper shall be printed as it is.
    if (!isPrintView(location.href)) start(ctx, gmailSurface);
  },
});
