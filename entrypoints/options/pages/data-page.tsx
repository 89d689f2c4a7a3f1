import { DataView } from '../../../components/data/data-view';
import { CopyPanel } from '../../../components/rescue/copy-panel';
import { translate as t } from '../../../utils/platform/i18n';
import { downloadText } from '../../../utils/platform/download';
import { send } from '../../../utils/protocol/client';
import { SITES } from '../../../utils/surfaces/sites';
import type { PageProps } from '../context';
import { forgetDrafts } from '../drafts';
import { todayOn } from '../my-clock';
import { readFile } from '../read-file';
import { addedText, TeamPaste } from '../team-paste';
import { useLoaded } from '../../../components/hooks/use-loaded';

const NOTHING = { people: 0, reminders: 0, log: 0, asks: 0, deleted: 0 };

export function DataPage({ me, people, settings, viewer, now, revision, notify }: PageProps) {
  const counts = useLoaded(() => send('ui→bg counts', null), revision);
  const copy = useLoaded(() => send('ui→bg last good', null), revision);
  const exportAll = async () => {
    const [{ writeBackup }, document] = await Promise.all([
      import('../../../utils/exchange'),
      send('ui→bg export', null),
    ]);
    const name = `meanwhile-${todayOn(viewer, now)}.json`;
    downloadText(name, writeBackup(document), 'application/json');
    notify({ text: t('dataExported', name) });
  };
  return (
    <DataView
      copy={<CopyPanel kept={copy.value?.kept ?? null} viewer={viewer} now={now} />}
      counts={counts.value ?? NOTHING}
      people={people}
      onExport={() => void exportAll()}
      onRead={readFile}
      onFile={{ me, people, settings, sites: SITES }}
      onImport={(document) => send('ui→bg import', { document })}
      lines={(text, onDone) => (
        <TeamPaste
          me={me}
          people={people}
          now={now}
          today={todayOn(viewer, now)}
          text={text}
          onDone={(count, left) => {
            notify({ text: addedText(count, left.length) });
            onDone(count, left);
          }}
        />
      )}
      onForget={async ({ id }) => {
        const forgotten = await send('ui→bg forget person', { id });
        return forgotten.ok ? [] : forgotten.problems;
      }}
      onDeleteAll={async () => {
        const deleted = await send('ui→bg delete everything', null);
        if (!deleted.ok) return deleted.problems;
        forgetDrafts();
        return [];
      }}
    />
  );
}
