import { readManaged } from '../../utils/exchange/managed';
import { onAlarm } from '../../utils/platform/alarm';
import { browser } from '../../utils/platform/browser';
import { translate } from '../../utils/platform/i18n';
import { onManagedChanged, readManagedStorage } from '../../utils/platform/managed-storage';
import { injectInto } from '../../utils/platform/scripting';
import { openOwnPage, tabsOf } from '../../utils/platform/tabs';
import { createMenu } from '../../utils/platform/toolbar';
import { SITE_MATCHES, SITES } from '../../utils/surfaces/sites';
import type { App } from './app';

/** An organisation's policy, at each start and whenever the browser has another. */
export function listenToPolicy(app: App): void {
  const apply = async () => {
    const applied = await app.managed.apply(readManaged(await readManagedStorage()));
    if (applied.ok && applied.value) app.poke();
  };
  // A failure is tried again at the next start.
  const tryToApply = () => void apply().catch(() => undefined);
  onManagedChanged(tryToApply);
  tryToApply();
}

/** Every event that is a chance to deliver what is due. */
export function listenToWakeups(app: App): void {
  onAlarm(app.poke);
  browser.runtime.onStartup.addListener(app.poke);
  browser.windows.onFocusChanged.addListener(app.poke);
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    app.poke();
    const entries = [
      { id: 'reply-later', title: translate('menuReplyLater') },
      { id: 'wait', title: translate('askAction') },
    ].map((entry) => ({ ...entry, matches: SITE_MATCHES }));
    const slack = SITES.flatMap(({ id, matches }) => (id === 'slack' ? [...matches] : []));
    void createMenu([
      ...entries,
      { id: 'add-person', title: translate('menuAddPerson'), matches: slack },
    ]);
    void injectEverywhere();
    if (reason === 'install' && !temporary) void openOwnPage('welcome.html');
  });
}

/** Gmail and Slack stay open for weeks: their tabs get marks without a reload. */
async function injectEverywhere(): Promise<void> {
  for (const site of SITES) {
    for (const tab of await tabsOf(site.matches)) {
      // A tab that was discarded, or shows an error page, refuses; it gets the script when it loads.
      await injectInto(tab.id, `content-scripts/${site.id}.js`).catch(() => undefined);
    }
  }
}
