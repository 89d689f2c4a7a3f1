import { useState } from 'preact/hooks';

import type { Problem, Result } from '../../utils/domain/result';
import type { Settings } from '../../utils/domain/settings';
import { Button } from '../ui/button';
import { AgainChoice } from '../reminders/again-choice';
import { Choice } from '../ui/choice';
import { ProblemList } from '../ui/problem-text';
import { Switch } from '../ui/switch';
import { useWording } from '../ui/translate';
import { CatchUpPanel } from './catch-up-panel';
import { TeamNormsPanel } from './team-norms-panel';

export interface SettingsViewProps {
  readonly settings: Settings;
  /** What an organisation has set: "clock", "notifications.details". */
  readonly managed: ReadonlySet<string>;
  /** @returns What went wrong; empty when it is stored. */
  readonly onChange: (change: Partial<Settings>) => Promise<readonly Problem[]>;
  readonly onTestNotification: () => Promise<Result<null>>;
}

/** How times are written, how Meanwhile looks, and when it may speak. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, managed, onChange } = props;
  const { t } = useWording();
  return (
    <>
      <section class="mw-panel" aria-labelledby="settings-look">
        <h2 id="settings-look" class="mw-heading">
          {t('settingsLook')}
        </h2>
        <div class="mw-form-grid">
          <Choice
            label={t('settingsClock')}
            value={settings.clock}
            locked={managed.has('clock')}
            options={[
              ['system', t('settingsAsBrowser')],
              ['h23', t('settingsClock24')],
              ['h12', t('settingsClock12')],
            ]}
            onChange={(clock) => void onChange({ clock })}
          />
          <Choice
            label={t('settingsTheme')}
            value={settings.theme}
            locked={managed.has('theme')}
            options={[
              ['system', t('settingsAsSystem')],
              ['light', t('settingsLight')],
              ['dark', t('settingsDark')],
            ]}
            onChange={(theme) => void onChange({ theme })}
          />
        </div>
      </section>
      <section class="mw-panel" aria-labelledby="settings-travel">
        <h2 id="settings-travel" class="mw-heading">
          {t('settingsTravel')}
        </h2>
        <Switch
          label={t('settingsAskMove')}
          hint={t('settingsAskMoveHint')}
          checked={settings.askZoneMove}
          locked={managed.has('askZoneMove')}
          onChange={(askZoneMove) => void onChange({ askZoneMove })}
        />
      </section>
      <Notifications {...props} />
      <CatchUpPanel blocks={settings.catchUp} onChange={(catchUp) => onChange({ catchUp })} />
      <TeamNormsPanel
        norms={settings.teamNorms}
        managed={managed}
        onChange={(teamNorms) => onChange({ teamNorms })}
      />
    </>
  );
}

function Notifications({ settings, managed, onChange, onTestNotification }: SettingsViewProps) {
  const { t } = useWording();
  const [tested, setTested] = useState<Result<null> | null>(null);
  const { notifications } = settings;
  const change = (part: Partial<Settings['notifications']>) =>
    void onChange({ notifications: { ...notifications, ...part } });
  return (
    <section class="mw-panel" aria-labelledby="settings-notifications">
      <h2 id="settings-notifications" class="mw-heading">
        {t('settingsNotifications')}
      </h2>
      <Switch
        label={t('settingsNotify')}
        hint={t('settingsNotifyHint')}
        checked={notifications.enabled}
        locked={managed.has('notifications.enabled')}
        onChange={(enabled) => change({ enabled })}
      />
      <Switch
        label={t('settingsDetails')}
        hint={t('settingsDetailsHint')}
        checked={notifications.details}
        locked={managed.has('notifications.details')}
        onChange={(details) => change({ details })}
      />
      <Switch
        label={t('settingsSticky')}
        hint={t('settingsStickyHint')}
        checked={notifications.sticky}
        locked={managed.has('notifications.sticky')}
        onChange={(sticky) => change({ sticky })}
      />
      <AgainChoice
        t={t}
        label={t('settingsAgain')}
        hint={t('settingsAgainHint')}
        value={notifications.again}
        onChange={(again) => change({ again: again ?? 0 })}
      />
      <div class="mw-row">
        <Button onClick={() => void onTestNotification().then(setTested)}>
          {t('settingsTest')}
        </Button>
        <span class="mw-hint" role="status">
          {tested?.ok ? t('settingsTested') : ''}
        </span>
      </div>
      <ProblemList problems={tested && !tested.ok ? tested.problems : []} alert />
    </section>
  );
}
