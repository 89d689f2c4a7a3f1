import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { formatMoment } from '../../utils/domain/format-time';
import type { Problem } from '../../utils/domain/result';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import type { TeamFile } from '../../utils/domain/team-types';
import { Button } from '../ui/button';
import { ProblemList } from '../ui/problem-text';
import { Switch } from '../ui/switch';
import { useWording } from '../ui/translate';
import { TeamChanges, type TeamChangesProps } from './team-changes';
import type { TeamEntry } from './types';

interface Props extends Pick<TeamChangesProps, 'me' | 'people'> {
  readonly entries: readonly TeamEntry[];
  /** Why the file that was chosen last is not followed. */
  readonly problems: readonly Problem[];
  readonly viewer: Snapshot;
  readonly now: number;
  /** Whether the browser remembers a file; else it is given by hand each time. */
  readonly remembers: boolean;
  readonly onFollow: () => void;
  /** Called while the drop is being told of: only then can a file be had that is kept. */
  readonly onDrop: (file: File, item: DataTransferItem | undefined) => void;
  readonly onRead: (file: TeamFile) => void;
  /** Whoever wrote it last keeps it from now on. */
  readonly onOwner: (file: TeamFile) => void;
  readonly onAuto: (file: TeamFile, auto: boolean) => void;
  readonly onStop: (file: TeamFile) => void;
  readonly onTake: (
    entry: TeamEntry,
    ...rest: Parameters<TeamChangesProps['onTake']>
  ) => Promise<void>;
  readonly onGone: (entry: TeamEntry, ...rest: Parameters<TeamChangesProps['onGone']>) => void;
  /** The file that I keep. */
  readonly children: ComponentChildren;
}

/** Roster files that colleagues keep, read again at each opening; and the one that I keep for them. */
export function TeamPanel(props: Props) {
  const { entries, onDrop } = props;
  const { t } = useWording();
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'mw-panel mw-drop' : 'mw-panel'}
      aria-labelledby="team-file"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        const item = event.dataTransfer?.items[0];
        if (file) onDrop(file, item);
      }}
    >
      <h2 id="team-file" class="mw-heading">
        {t('teamTitle')}
      </h2>
      <p class="mw-secondary">{t(props.remembers ? 'teamText' : 'teamTextByHand')}</p>
      {entries.map((entry) => (
        <Followed key={entry.file.key} {...props} entry={entry} />
      ))}
      <div class="mw-row">
        <Button onClick={props.onFollow}>{t('teamFollow')}</Button>
      </div>
      <ProblemList problems={props.problems} alert />
      {props.children}
    </section>
  );
}

function Followed({ entry, ...props }: Omit<Props, 'children'> & { readonly entry: TeamEntry }) {
  const { file, reading } = entry;
  const { t } = useWording();
  const title = file.owner === '' ? file.name : t('teamOf', file.owner);
  return (
    <section class="mw-team" aria-label={title}>
      <h3 class="mw-team-title">
        <bdi>{title}</bdi>
      </h3>
      <p class="mw-hint">{whenText(entry, props, useWording())}</p>
      {reading.at === 'problem' && <ProblemList problems={reading.problems} alert />}
      {reading.at === 'problem' && reading.problems[0]?.code === 'team_owner' && (
        <div class="mw-row">
          <Button onClick={() => props.onOwner(file)}>
            {t('teamOwnerFollow', reading.problems[0].params[0] ?? '')}
          </Button>
        </div>
      )}
      {reading.at === 'read' && (
        <TeamChanges
          key={reading.document.exportedAt}
          file={file}
          comparison={reading.comparison}
          me={props.me}
          people={props.people}
          onTake={(choices) => props.onTake(entry, choices)}
          onGone={(...gone) => props.onGone(entry, ...gone)}
        />
      )}
      <Switch
        label={t('teamAuto')}
        hint={t('teamAutoHint')}
        checked={file.auto}
        onChange={(auto) => props.onAuto(file, auto)}
      />
      <div class="mw-row">
        <Button
          look={reading.at === 'ask' ? 'primary' : 'plain'}
          onClick={() => props.onRead(file)}
        >
          {t(reading.at === 'by-hand' ? 'teamReadByHand' : 'teamRead', file.name)}
        </Button>
        <Button look="quiet" onClick={() => props.onStop(file)}>
          {t('teamStop')}
        </Button>
      </div>
    </section>
  );
}

/** "team.json, as Cora wrote it on Fri 12:00." */
function whenText(
  { file, reading }: TeamEntry,
  { viewer, now }: Pick<Props, 'viewer' | 'now'>,
  { t, clock }: ReturnType<typeof useWording>,
): string {
  const at = reading.at === 'read' ? reading.document.exportedAt : file.exportedAt;
  const moment = at === '' ? null : Date.parse(at);
  const when = moment === null ? '' : formatMoment(moment, offsetAt(viewer, moment), now, clock);
  const written = when === '' ? file.name : t('teamWritten', file.name, when);
  if (reading.at === 'waiting') return t('teamWaiting', file.name);
  if (reading.at === 'ask') return `${written} ${t('teamAsk')}`;
  return reading.at === 'by-hand' ? `${written} ${t('teamByHand')}` : written;
}
