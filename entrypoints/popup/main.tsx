import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ribbon/ribbon.css';
import '../../components/availability/availability.css';
import '../../components/reminders/reminders.css';
import '../../components/asks/asks.css';
import '../../components/reminders/safety.css';
import '../../components/questions/questions.css';
import '../../components/popup/controls.css';
import '../../components/popup/popup.css';

import { render } from 'preact';

import { translate } from '../../utils/platform/i18n';
import { readView } from '../../utils/platform/view-record';
import type { ViewRecord } from '../../utils/protocol/messages';
import { App } from './app';

/** Paints from the stored record before anything is asked of the background. */
async function start(): Promise<void> {
  document.documentElement.lang = translate('languageTag');
  const root = document.querySelector('#app');
  const view = await readView<ViewRecord>().catch(() => null);
  if (root) render(<App first={view} />, root);
}

void start();
