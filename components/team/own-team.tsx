import { useState } from 'preact/hooks';

import { formatMoment } from '../../utils/domain/format-time';
import type { OwnTeamFile } from '../../utils/domain/own-team-types';
import type { Problem } from '../../utils/domain/result';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { ProblemList } from '../ui/problem-text';
import { useWording } from '../ui/translate';

interface Props {
  readonly own: OwnTeamFile | null;
  readonly groups: readonly string[];
  /** How many are in a group, or on the roster. */
  readonly countOf: (group: string | undefined) => number;
  readonly viewer: Snapshot;
  readonly now: number;
  /** Whether the browser writes to the same file again; else each writing is a download. */
  readonly remembers: boolean;
  readonly problems: readonly Problem[];
  /** Somebody else wrote to it since: by whom and when, in words. Nothing is written before an answer. */
  readonly changed: string | null;
  readonly onSave: (group: string | undefined) => void;
  /** A file that I wrote on another machine. */
  readonly onAdopt: () => void;
  readonly onUpdate: (overwrite: boolean) => void;
  readonly onCancel: () => void;
  readonly onStop: () => void;
}

const EVERYBODY = '';

/** A file of people that I keep for others, written anew by one click. */
export function OwnTeam(props: Props) {
  const { own, groups, countOf, changed } = props;
  const { t, clock } = useWording();
  const [group, setGroup] = useState(EVERYBODY);
  const chosen = groups.includes(group) ? group : EVERYBODY;
  const count = countOf(own ? own.group : chosen || undefined);
  const at = own ? Date.parse(own.exportedAt) : 0;
  return (
    <section class="mw-team" aria-labelledby="own-team">
      <h3 id="own-team" class="mw-team-title">
        {t('teamOwnTitle')}
      </h3>
      <p class="mw-hint">{t(props.remembers ? 'teamOwnText' : 'teamOwnTextByHand')}</p>
      {own && (
        <p>
          {t(
            'teamOwnWritten',
            own.name,
            formatMoment(at, offsetAt(props.viewer, at), props.now, clock),
            own.group ?? t('teamEverybody'),
          )}
        </p>
      )}
      {!own && (
        <div class="mw-narrow">
          <Choice
            label={t('teamWho')}
            value={chosen}
            options={[[EVERYBODY, t('rosterShowAll')], ...groups.map((one) => [one, one] as const)]}
            onChange={setGroup}
          />
        </div>
      )}
      <ProblemList problems={props.problems} alert />
      {changed !== null && (
        <div class="mw-row mw-notice" role="alert">
          <span>{changed}</span>
          <Button look="danger" onClick={() => props.onUpdate(true)}>
            {t('teamOverwrite')}
          </Button>
          <Button onClick={props.onCancel}>{t('uiCancel')}</Button>
        </div>
      )}
      {changed === null && (
        <div class="mw-row">
          {own ? (
            <>
              <Button disabled={count === 0} onClick={() => props.onUpdate(false)}>
                {t('teamUpdate', own.name, count)}
              </Button>
              <Button look="quiet" onClick={props.onStop}>
                {t('teamOwnStop')}
              </Button>
            </>
          ) : (
            <>
              <Button disabled={count === 0} onClick={() => props.onSave(chosen || undefined)}>
                {t('teamSave', count)}
              </Button>
              <Button look="quiet" onClick={props.onAdopt}>
                {t('teamAdopt')}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}
