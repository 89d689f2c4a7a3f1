import { useState } from 'preact/hooks';

import { useLoaded } from '../../../components/hooks/use-loaded';
import { OwnTeam } from '../../../components/team/own-team';
import { answered } from '../../../components/reminders/ports';
import { refusal } from '../../../components/ui/problem-text';
import { useWording } from '../../../components/ui/translate';
import { groupsOf, isIn } from '../../../utils/domain/bulk-edit';
import type { OwnTeamFile } from '../../../utils/domain/own-team-types';
import { problem, type Problem } from '../../../utils/domain/result';
import {
  canPickFiles,
  dropHandle,
  handleOf,
  keepHandle,
} from '../../../utils/platform/team-handles';
import { send } from '../../../utils/protocol/client';
import { translate as t } from '../../../utils/platform/i18n';
import type { PageProps } from '../context';
import { adoptFile, firstWriting, nextWriting, OWN, type Written } from './write-team';

/** The file that I keep for others, wired to the browser's files. */
export function OwnTeamHere({ me, people, revision, viewer, now, notify }: PageProps) {
  const { clock } = useWording();
  const own = useLoaded(() => send('ui→bg team files', null), revision).value?.own ?? null;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [changed, setChanged] = useState<string | null>(null);
  const whoIn = (group: string | undefined) =>
    group === undefined ? people : people.filter((person) => isIn(person, group));
  const write = async (work: () => Promise<Written>, told = 'teamSaved') => {
    const missing = me.name.trim() === '' ? [problem('team_own_name')] : [];
    setProblems(missing);
    setChanged(null);
    if (missing.length > 0) return;
    const written = await work().catch((error: unknown): Written => ({
      at: 'problem',
      problem: problem('team_unwritten', [error instanceof Error ? error.name : String(error)]),
    }));
    if (written.at === 'problem') setProblems([written.problem]);
    else if (written.at === 'changed') setChanged(t('teamChanged', written.name));
    else if (written.at === 'written') {
      const kept = await answered(send('ui→bg keep own team file', { file: written.file }));
      notify(kept.ok ? { text: t(told, written.file.name) } : refusal(kept.problems, t));
    }
  };
  return (
    <OwnTeam
      own={own}
      groups={groupsOf(people, clock.locale)}
      countOf={(group) => whoIn(group).length}
      viewer={viewer}
      now={now}
      remembers={canPickFiles()}
      problems={problems}
      changed={changed}
      onSave={(group) => void write(() => firstWriting(whoIn(group), me.name, group))}
      onAdopt={() => void write(() => adoptFile(me.name), 'teamAdopted')}
      onUpdate={(overwrite) =>
        own && void write(() => nextWriting(own, whoIn(own.group), me.name, overwrite))
      }
      onCancel={() => setChanged(null)}
      onStop={() => own && void stop(own, notify)}
    />
  );
}

/** The file stays where it is. */
async function stop(own: OwnTeamFile, notify: PageProps['notify']): Promise<void> {
  const keep = (file: OwnTeamFile | null) => answered(send('ui→bg keep own team file', { file }));
  const stopped = await keep(null);
  if (!stopped.ok) {
    notify(refusal(stopped.problems, t));
    return;
  }
  const handle = await handleOf(OWN).catch(() => null);
  await dropHandle(OWN).catch(() => undefined);
  const again = async () => {
    if (handle) await keepHandle(OWN, handle).catch(() => undefined);
    await keep(own);
  };
  notify({
    text: t('teamOwnStopped', own.name),
    undo: () => void again(),
    takesFocus: true,
  });
}
