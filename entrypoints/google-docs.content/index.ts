import { defineContentScript } from 'wxt/utils/define-content-script';

import { start } from '../../utils/annotate';
import { startPanel } from '../../utils/annotate/panel';
import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { SITES } from '../../utils/surfaces/sites';

export default defineContentScript({
  matches: SITES.flatMap((site) => (site.id === 'google-docs' ? [...site.matches] : [])),
  // Before the page's own scripts, so that no listener of the page comes before our guard.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: (ctx) => start(ctx, googleDocsSurface, startPanel),
});
