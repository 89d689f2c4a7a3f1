import { useMemo } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import { hasNews, NO_CHOICE, settleTeam } from '../../utils/domain/team-settle';
import type { Translate } from '../../utils/domain/translate';
import { Button } from '../ui/button';
import { useWording } from '../ui/translate';
import type { TeamEntry } from './types';

interface Props {
  readonly entries: readonly TeamEntry[];
  readonly me: Person;
  readonly people: readonly Person[];
  readonly onRead: (entry: TeamEntry) => void;
}

/** Above every other page: a team file says something new, or wants a click to be read. */
export function TeamLine({ entries, me, people, onRead }: Props) {
  const { t } = useWording();
  // Once a reading, not once a minute: it compares everybody.
  const lines = useMemo(
    () => entries.flatMap((entry) => lineOf(entry, [me, ...people], t)),
    [entries, me, people, t],
  );
  if (lines.length === 0) return null;
  return (
    <div class="mw-team-lines">
      {lines.map(({ entry, text }) => (
        <div key={entry.file.key} class="mw-row mw-notice mw-team-line">
          <span>{text}</span>
          {entry.reading.at === 'ask' && (
            <Button onClick={() => onRead(entry)}>{t('teamRead', entry.file.name)}</Button>
          )}
          <a href="#/data">{t('teamLook')}</a>
        </div>
      ))}
    </div>
  );
}

function lineOf({ file, reading }: TeamEntry, everybody: readonly Person[], t: Translate) {
  const entry = { file, reading };
  const whose = file.owner === '' ? file.name : t('teamOf', file.owner);
  if (reading.at === 'ask') return [{ entry, text: t('teamLineAsk', whose) }];
  if (reading.at === 'problem') return [{ entry, text: t('teamLineProblem', whose) }];
  if (reading.at !== 'read') return [];
  const { comparison } = reading;
  const rows = settleTeam(comparison, NO_CHOICE, everybody);
  return hasNews(rows, comparison.gone) ? [{ entry, text: t('teamLineNews', whose) }] : [];
}
