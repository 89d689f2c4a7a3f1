import type { Settings } from '../../utils/domain/settings';
import type { SiteId } from '../../utils/domain/site';
import { Switch } from '../ui/switch';
import { useWording } from '../ui/translate';

interface Props {
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Where times that teammates write in messages are told on both clocks. */
export function TimesPanel({ sites, settings, onChange }: Props) {
  const { t } = useWording();
  const off = settings.timesOff ?? [];
  return (
    <section class="mw-panel" aria-labelledby="sites-times">
      <h2 id="sites-times" class="mw-heading">
        {t('sitesTimes')}
      </h2>
      <p class="mw-hint">{t('sitesTimesHint')}</p>
      {sites.map(({ id, name }) => (
        <Switch
          key={id}
          label={name}
          checked={!off.includes(id)}
          onChange={(on) =>
            onChange({ timesOff: on ? off.filter((one) => one !== id) : [...off, id] })
          }
        />
      ))}
    </section>
  );
}
