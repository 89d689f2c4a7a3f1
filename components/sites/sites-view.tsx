import { formatMoment } from '../../utils/domain/format-time';
import type { ConversationMarks, Settings } from '../../utils/domain/settings';
import type { SiteId } from '../../utils/domain/site';
import type { SiteHealth } from '../../utils/domain/site-health';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { markOptions } from '../ui/mark-options';
import { Switch } from '../ui/switch';
import { useWording } from '../ui/translate';
import { ConversationsPanel } from './conversations-panel';
import { LinePanel } from './line-panel';
import { TimesPanel } from './times-panel';

interface Props {
  readonly sites: readonly { readonly id: SiteId; readonly name: string }[];
  readonly settings: Settings;
  /** What an organisation has set: "sites.slack", "marks.lists". */
  readonly managed: ReadonlySet<string>;
  readonly health: readonly SiteHealth[];
  /** Sites on which the browser does not let us run. */
  readonly blocked: readonly SiteId[];
  readonly viewer: Snapshot;
  readonly now: number;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onConversation: (choice: ConversationMarks) => void;
  readonly onAllow: (site: SiteId) => void;
}

/** Where marks are drawn, and whether that works. */
export function SitesView(props: Props) {
  const { settings, onChange } = props;
  const { t } = useWording();
  const marks = (change: Partial<Settings['marks']>) =>
    onChange({ marks: { ...settings.marks, ...change } });
  const options = markOptions(t);
  return (
    <>
      {props.sites.map((site) => (
        <SitePanel key={site.id} {...props} site={site} />
      ))}
      <section class="mw-panel" aria-labelledby="sites-marks">
        <h2 id="sites-marks" class="mw-heading">
          {t('sitesMarks')}
        </h2>
        <div class="mw-form-grid">
          <Choice
            label={t('sitesInLists')}
            hint={t('sitesInListsHint')}
            value={settings.marks.lists}
            locked={props.managed.has('marks.lists')}
            options={options}
            onChange={(lists) => marks({ lists })}
          />
          <Choice
            label={t('sitesInMessages')}
            hint={t('sitesInMessagesHint')}
            value={settings.marks.messages}
            locked={props.managed.has('marks.messages')}
            options={options}
            onChange={(messages) => marks({ messages })}
          />
        </div>
      </section>
      <ConversationsPanel {...props} />
      <LinePanel {...props} />
      <TimesPanel {...props} />
    </>
  );
}

function SitePanel({ site, ...props }: Props & { readonly site: Props['sites'][number] }) {
  const { settings, blocked, onChange } = props;
  const { t } = useWording();
  const { enabled } = settings.sites[site.id];
  return (
    <section class="mw-panel" aria-labelledby={`site-${site.id}`}>
      <h2 id={`site-${site.id}`} class="mw-heading">
        {site.name}
      </h2>
      <Switch
        label={t('sitesMarkOn', site.name)}
        checked={enabled}
        locked={props.managed.has(`sites.${site.id}`)}
        onChange={(next) =>
          onChange({ sites: { ...settings.sites, [site.id]: { enabled: next } } })
        }
      />
      {blocked.includes(site.id) && (
        <div class="mw-row mw-notice">
          <span>{t('sitesBlocked', site.name)}</span>
          <Button onClick={() => props.onAllow(site.id)}>{t('sitesAllow', site.name)}</Button>
        </div>
      )}
      {enabled && <Health {...props} site={site} />}
    </section>
  );
}

function Health({ site, health, viewer, now }: Props & { readonly site: Props['sites'][number] }) {
  const { t, clock } = useWording();
  const last = health.find((one) => one.site === site.id);
  if (!last) return <p class="mw-hint">{t('sitesNotSeen', site.name)}</p>;
  const when = formatMoment(last.at, offsetAt(viewer, last.at), now, clock);
  return (
    <>
      <p class="mw-secondary">{t('sitesFound', last.found, last.matched, when)}</p>
      {last.changed && <p class="mw-notice">{t('sitesChanged', site.name, last.rows)}</p>}
    </>
  );
}
