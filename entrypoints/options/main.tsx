import { render } from 'preact';

import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ribbon/ribbon.css';
import '../../components/reminders/reminders.css';
import '../../components/asks/asks.css';
import '../../components/reminders/safety.css';
import '../../components/questions/questions.css';
import '../../components/roster/dates.css';
import '../../components/roster/roster.css';
import '../../components/roster/roster-narrow.css';
import '../../components/roster/half-day.css';
import '../../components/roster/suggested.css';
import '../../components/availability/availability.css';
import '../../components/import/import.css';
import '../../components/team/team.css';
import '../../components/log/log.css';
import '../../components/catch-up/catch-up.css';
import '../../components/plan/plan.css';
import './page.css';
import { translate } from '../../utils/platform/i18n';
import { App } from './app';

const root = document.querySelector('#app');
document.documentElement.lang = translate('languageTag');
if (root) render(<App />, root);
