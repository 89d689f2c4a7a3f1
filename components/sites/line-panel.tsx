import type { Settings } from '../../utils/domain/settings';
import type { SiteId } from '../../utils/domain/site';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import { SiteSwitches } from './site-switches';

interface Props {
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Where the line above a message that is being written is shown, and conversations without it. */
export function LinePanel({ sites, settings, onChange }: Props) {
  const { t } = useWording();
  const off = settings.lineOff ?? { sites: [], conversations: [] };
  const change = (part: Partial<typeof off>) => onChange({ lineOff: { ...off, ...part } });
  return (
    <section class="mw-panel" aria-labelledby="sites-line">
      <h2 id="sites-line" class="mw-heading">
        {t('sitesLine')}
      </h2>
      <p class="mw-hint">{t('sitesLineHint')}</p>
      <SiteSwitches sites={sites} off={off.sites} onChange={(quiet) => change({ sites: quiet })} />
      {off.conversations.map((one) => (
        <div key={`${one.site} ${one.key}`} class="mw-row mw-conversation">
          <span>{t('sitesLineQuiet', one.title || t('popupConversation'))}</span>
          <Button
            onClick={() =>
              change({ conversations: off.conversations.filter((other) => other !== one) })
            }
          >
            {t('sitesLineBack')}
          </Button>
        </div>
      ))}
    </section>
  );
}
