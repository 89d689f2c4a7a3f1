import type { Settings } from '../../utils/domain/settings';
import type { SiteId } from '../../utils/domain/site';
import { useWording } from '../ui/translate';
import { SiteSwitches } from './site-switches';

interface Props {
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Where times that teammates write in messages are told on both clocks. */
export function TimesPanel({ sites, settings, onChange }: Props) {
  const { t } = useWording();
  return (
    <section class="mw-panel" aria-labelledby="sites-times">
      <h2 id="sites-times" class="mw-heading">
        {t('sitesTimes')}
      </h2>
      <p class="mw-hint">{t('sitesTimesHint')}</p>
      <SiteSwitches
        sites={sites}
        off={settings.timesOff ?? []}
        onChange={(timesOff) => onChange({ timesOff })}
      />
    </section>
  );
}
