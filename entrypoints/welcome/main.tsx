import '../../components/ui/tokens.css';
import '../../components/ribbon/ribbon.css';
import '../../components/welcome/welcome.css';

import { render } from 'preact';

import { WordingProvider } from '../../components/ui/translate';
import { Welcome } from '../../components/welcome/welcome';
import { browser } from '../../utils/platform/browser';
import { translate } from '../../utils/platform/i18n';
import { userClock } from '../../utils/platform/locale';

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.querySelector('#app');
const wording = { t: translate, clock: userClock('system') };
if (root) {
  render(
    <WordingProvider value={wording}>
      <Welcome />
    </WordingProvider>,
    root,
  );
}
