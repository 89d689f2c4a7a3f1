import { useState } from 'preact/hooks';

import { TeamLine } from '../../../components/team/team-line';
import { TeamPanel } from '../../../components/team/team-panel';
import type { TeamEntry } from '../../../components/team/types';
import { refusal } from '../../../components/ui/problem-text';
import { answered } from '../../../components/reminders/ports';
import type { Problem } from '../../../utils/domain/result';
import { newTeamFile } from '../../../utils/domain/team-compare';
import type { TeamFile } from '../../../utils/domain/team-types';
import { chooseFile } from '../../../utils/platform/choose-file';
import { translate as t } from '../../../utils/platform/i18n';
import {
  askToUse,
  canPickFiles,
  dropHandle,
  droppedHandle,
  handleOf,
  keepHandle,
  pickFile,
  type TeamHandle,
} from '../../../utils/platform/team-handles';
import { send } from '../../../utils/protocol/client';
import type { PageProps } from '../context';
import { removePerson } from '../remove-person';
import { OwnTeamHere } from './own-team-here';
import { readTeam, readTeamHandle } from './read-team';
import { takeTeam } from './take-team';

/** What other pages say of followed files. */
export function TeamNews(props: Pick<PageProps, 'team' | 'me' | 'people' | 'notify'>) {
  return (
    <TeamLine
      entries={props.team.entries}
      me={props.me}
      people={props.people}
      onRead={({ file }) => void readAgain(file, props)}
    />
  );
}

/** Team files, wired to the browser's files and to the background. */
export function TeamHere(props: PageProps) {
  const { team, notify } = props;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const follow = async (file: File, handle: TeamHandle | null) => {
    setProblems(await followFile(file, handle, props));
  };
  return (
    <TeamPanel
      {...props}
      entries={team.entries}
      problems={problems}
      remembers={canPickFiles()}
      onFollow={() =>
        void pick().then(
          (picked) => picked && follow(picked.file, picked.handle),
          (error: unknown) => notify(refusal(pickProblem(error), t)),
        )
      }
      onDrop={(file, item) => void droppedHandle(item).then((handle) => follow(file, handle))}
      onRead={(file) => void readAgain(file, props)}
      onOwner={(file) => void acceptOwner(file, props)}
      onAuto={(file, auto) => void keep({ ...file, auto }, notify)}
      onStop={(file) => void stop(file, notify)}
      onTake={async (entry, choices) => {
        await takeTeam(entry, choices, { ...props, open: false });
      }}
      onGone={({ file }, id, mine, answer) => {
        if (answer === 'remove') void removePerson(mine, true, notify);
        else void keep({ ...file, base: file.base.filter((one) => one.id !== id) }, notify);
      }}
    >
      <OwnTeamHere {...props} />
    </TeamPanel>
  );
}

interface Picked {
  readonly file: File;
  readonly handle: TeamHandle | null;
}

/** By the browser's picker, which gives a handle to keep, or by hand. Called from a click. */
async function pick(): Promise<Picked | null> {
  if (!canPickFiles()) {
    const file = await chooseFile('.json,application/json');
    return file && { file, handle: null };
  }
  const handle = await pickFile();
  return handle && { file: await handle.getFile(), handle };
}

const pickProblem = (error: unknown): readonly Problem[] => [
  { code: 'team_unreadable', params: ['', error instanceof Error ? error.name : String(error)] },
];

/** A file that is followed from now on, or that is followed and came once more. */
async function followFile(
  picked: File,
  handle: TeamHandle | null,
  { team, notify }: PageProps,
): Promise<readonly Problem[]> {
  const read = await readTeam(picked);
  if (!read.ok) return read.problems;
  const { key, owner } = read.value;
  const { followed, own } = await send('ui→bg team files', null);
  if (own?.id === key) return [{ code: 'team_own', params: [picked.name] }];
  if (handle) await keepHandle(key, handle).catch(() => undefined);
  const known = followed.find((one) => one.key === key);
  team.onRead(key, read);
  if (!known) await keep(newTeamFile(read.value, picked.name), notify);
  else if (known.name !== picked.name) await keep({ ...known, name: picked.name }, notify);
  if (!known) notify({ text: t('teamFollowed', owner || picked.name) });
  return [];
}

/** By its handle, asking where the browser asks; without one the file is given by hand. */
async function readAgain(
  file: TeamFile,
  { team, notify }: Pick<PageProps, 'team' | 'notify'>,
): Promise<void> {
  try {
    const handle = await handleOf(file.key).catch(() => null);
    if (handle) {
      if (await askToUse(handle, 'read')) team.onRead(file.key, await readTeamHandle(handle));
      return;
    }
    const picked = await pick();
    if (!picked) return;
    if (picked.handle) await keepHandle(file.key, picked.handle).catch(() => undefined);
    team.onRead(file.key, await readTeam(picked.file));
  } catch (error) {
    notify(refusal(pickProblem(error), t));
  }
}

/** Whoever wrote the file that lies there keeps it from now on. */
async function acceptOwner(file: TeamFile, { team, notify }: PageProps): Promise<void> {
  const entry: TeamEntry | undefined = team.entries.find((one) => one.file.key === file.key);
  const [problem] = entry?.reading.at === 'problem' ? entry.reading.problems : [];
  if (problem?.code === 'team_owner')
    await keep({ ...file, owner: problem.params[0] ?? '' }, notify);
}

async function keep(file: TeamFile, notify: PageProps['notify']): Promise<void> {
  const kept = await answered(send('ui→bg keep team file', { file }));
  if (!kept.ok) notify(refusal(kept.problems, t));
}

async function stop(file: TeamFile, notify: PageProps['notify']): Promise<void> {
  const handle = await handleOf(file.key).catch(() => null);
  const dropped = await answered(send('ui→bg drop team file', { key: file.key }));
  if (!dropped.ok) {
    notify(refusal(dropped.problems, t));
    return;
  }
  await dropHandle(file.key).catch(() => undefined);
  const again = async () => {
    if (handle) await keepHandle(file.key, handle).catch(() => undefined);
    await keep(file, notify);
  };
  notify({
    text: t('teamStopped', file.owner || file.name),
    undo: () => void again(),
    takesFocus: true,
  });
}
