import { useState } from 'preact/hooks';

import { DataView } from '../../../components/data/data-view';
import { ManagedPanel } from '../../../components/data/managed-panel';
import { SuggestionsPanel } from '../../../components/data/suggestions-panel';
import { useLoaded } from '../../../components/hooks/use-loaded';
import { BackupLine } from '../../../components/rescue/backup-line';
import { CopyPanel } from '../../../components/rescue/copy-panel';
import { Switch } from '../../../components/ui/switch';
import { useWording } from '../../../components/ui/translate';
import { downloadText } from '../../../utils/platform/download';
import { translate as t } from '../../../utils/platform/i18n';
import { dropAllHandles } from '../../../utils/platform/team-handles';
import { readView } from '../../../utils/platform/view-record';
import { send } from '../../../utils/protocol/client';
import type { ViewRecord } from '../../../utils/protocol/messages';
import { managedSet, type PageProps } from '../context';
import { forgetDrafts } from '../drafts';
import { ImportHere } from '../import-here';
import { MyCard } from '../my-card';
import { todayOn } from '../my-clock';
import { TeamHere } from '../team/team-here';
import { TeamAfterImport } from '../team-after-import';

const NOTHING = { people: 0, reminders: 0, log: 0, asks: 0, deleted: 0 };

export function DataPage(props: PageProps) {
  const { people, settings, viewer, now, revision, notify } = props;
  const counts = useLoaded(() => send('ui→bg counts', null), revision);
  const copy = useLoaded(() => send('ui→bg last good', null), revision);
  const suggestions = useLoaded(() => send('ui→bg suggestions', null), revision);
  const [taken, setTaken] = useState(false);
  const [saved, setSaved] = useState(false);
  const { clock } = useWording();
  const exportAll = async () => {
    const [{ writeBackup }, document] = await Promise.all([
      import('../../../utils/exchange'),
      send('ui→bg export', null),
    ]);
    const name = `meanwhile-${todayOn(viewer, now)}.json`;
    downloadText(name, writeBackup(document), 'application/json');
    notify({ text: t('dataExported', name) });
    await send('ui→bg exported', null);
    setSaved(true);
  };
  const backup = useLoaded(async () => (await readView<ViewRecord>())?.backup ?? null, revision);
  const telling = { now, viewer, clock, t };
  return (
    <DataView
      copy={<CopyPanel kept={copy.value?.kept ?? null} viewer={viewer} now={now} />}
      counts={counts.value ?? NOTHING}
      people={people}
      onExport={() => void exportAll()}
      backup={
        <>
          {typeof backup.value === 'number' && !saved && (
            <BackupLine since={backup.value} telling={telling} />
          )}
          <Switch
            label={t('backupAsk')}
            checked={settings.askBackup}
            locked={managedSet(props.managed).has('askBackup')}
            onChange={(askBackup) => void send('ui→bg save settings', { change: { askBackup } })}
          />
        </>
      }
      importing={
        <>
          {props.managed && <ManagedPanel managed={props.managed} />}
          <ImportHere {...props} title={t('dataImportTitle')} onTaken={() => setTaken(true)} />
          {taken && people.length > 0 && (
            <TeamAfterImport {...props} onClose={() => setTaken(false)} />
          )}
          <TeamHere {...props} />
          <MyCard {...props} />
          {suggestions.value && (
            <SuggestionsPanel
              suggestions={suggestions.value}
              onSwitch={(on) => void send('ui→bg suggest', { on })}
            />
          )}
        </>
      }
      onForget={async ({ id }) => {
        const forgotten = await send('ui→bg forget person', { id });
        return forgotten.ok ? [] : forgotten.problems;
      }}
      onDeleteAll={async () => {
        const deleted = await send('ui→bg delete everything', null);
        if (!deleted.ok) return deleted.problems;
        forgetDrafts();
        await dropAllHandles().catch(() => undefined);
        return [];
      }}
    />
  );
}
