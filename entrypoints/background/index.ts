import { defineBackground } from 'wxt/utils/define-background';

import { keepFromContentScripts } from '../../utils/platform/view-record';
import { createApp } from './app';
import { createHandlers } from './handlers';
import { listenToNotifications } from './notifications';
import { listenToToolbar } from './toolbar';
import { listenToPolicy, listenToWakeups } from './wakeups';
import { serve } from '../../utils/protocol/server';

export default defineBackground({
  type: 'module',
  main() {
    // Every listener is added before anything is awaited: an event wakes only what was added at once.
    const app = createApp();
    serve(createHandlers(app));
    listenToWakeups(app);
    listenToNotifications(app);
    listenToToolbar(app);
    listenToPolicy(app);
    void keepFromContentScripts().catch(() => undefined);
    app.poke();
  },
});
