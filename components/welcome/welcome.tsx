import { useWording } from '../ui/translate';
import { Picture } from './picture';

const FACTS = [
  ['welcomeReadsTitle', 'welcomeReads'],
  ['welcomeStoresTitle', 'welcomeStores'],
  ['welcomeSlackTitle', 'welcomeSlack'],
] as const;

/** One calm screen: three steps to the first mark, and what is read and kept. */
export function Welcome() {
  const { t } = useWording();
  return (
    <main class="mw-welcome">
      <div class="mw-welcome-top">
        <div>
          <p class="mw-brand">
            <img src="/icon/icon.svg" width="24" height="24" alt="" />
            {t('extensionName')}
          </p>
          <h1>{t('welcomeTitle')}</h1>
          <p class="mw-lead">{t('welcomeLead')}</p>
          <ol class="mw-steps">
            <li>{t('welcomeStepTeam')}</li>
            <li>{t('welcomeStepOpen')}</li>
            <li>{t('welcomeStepRest')}</li>
          </ol>
          <p class="mw-ways">
            <a class="mw-cta" href="/options.html#/roster">
              {t('popupAddTeam')}
            </a>
            <span>
              {t('welcomeOther')} <a href="/options.html#/data">{t('welcomeImport')}</a>
            </span>
          </p>
        </div>
        <Picture />
      </div>
      <dl class="mw-facts">
        {FACTS.map(([title, text]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
