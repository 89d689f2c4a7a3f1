import { SettingsView } from '../../../components/settings/settings-view';
import { problem } from '../../../utils/domain/result';
import { translate as t } from '../../../utils/platform/i18n';
import { send } from '../../../utils/protocol/client';
import { managedSet, type PageProps } from '../context';
import { GoingAway } from '../going-away';

export function SettingsPage(props: PageProps) {
  const { settings, notify } = props;
  return (
    <>
      <GoingAway {...props} />
      <SettingsView
        settings={settings}
        managed={managedSet(props.managed)}
        onChange={async (change) => {
          try {
            const saved = await send('ui→bg save settings', { change });
            if (!saved.ok) return saved.problems;
          } catch (error) {
            return [problem('write_failed', [String(error)])];
          }
          notify({ text: t('settingsSaved') });
          return [];
        }}
        onTestNotification={() => send('ui→bg test notification', null)}
      />
    </>
  );
}
