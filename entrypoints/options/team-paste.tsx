import { useCallback } from 'preact/hooks';

import { PasteTeam } from '../../components/roster/paste-team';
import type { Person } from '../../utils/domain/person';
import { withZone } from '../../utils/exchange/paste';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import { readTeam, searchZones } from './zone-port';

interface Props {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly now: number;
  /** "YYYY-MM-DD" on my clock. */
  readonly today: string;
  /** Text to begin with, from a file. */
  readonly text?: string;
  readonly onDone: (count: number, left: readonly string[]) => void;
}

/** The paste field, wired to the background. */
export function TeamPaste({ me, people, now, today, text, onDone }: Props) {
  const readLines = useCallback((lines: string) => readTeam(lines, [me, ...people]), [me, people]);
  return (
    <PasteTeam
      {...(text === undefined ? {} : { text })}
      now={now}
      readTeam={readLines}
      withZone={withZone}
      searchZones={searchZones}
      onAdd={async (added) => {
        const confirmed = added.map((one) => (one.zone ? { ...one, zoneConfirmed: today } : one));
        const saved = await send('ui→bg save people', { people: confirmed });
        return saved.ok ? [] : saved.problems;
      }}
      onDone={onDone}
    />
  );
}

/** "7 people added, 2 lines remain". */
export function addedText(count: number, left: number): string {
  const added = t(count === 1 ? 'rosterAddedOne' : 'rosterAdded', count);
  if (left === 0) return added;
  return t(left === 1 ? 'rosterAddedLeftOne' : 'rosterAddedLeft', added, left);
}
