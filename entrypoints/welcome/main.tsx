import '../../components/ui/tokens.css';
import '../../components/ribbon/ribbon.css';
import '../../components/welcome/welcome.css';

import { render } from 'preact';

import { WordingProvider } from '../../components/ui/translate';
import { Welcome } from '../../components/welcome/welcome';
import { translate } from '../../utils/platform/i18n';
import { userClock } from '../../utils/platform/locale';

document.documentElement.lang = translate('languageTag');
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
