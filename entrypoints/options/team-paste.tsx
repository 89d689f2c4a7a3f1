import { PasteTeam } from '../../components/roster/paste-team';
import type { Person } from '../../utils/domain/person';
import { withZone } from '../../utils/exchange/paste';
import { send } from '../../utils/protocol/client';
import { readTeam, searchZones } from './zone-port';

interface Props {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly now: number;
  /** Text to begin with, from a file. */
  readonly text?: string;
  readonly onDone: (count: number) => void;
}

/** The paste field, wired to the background. */
export function TeamPaste({ me, people, now, text, onDone }: Props) {
  return (
    <PasteTeam
      {...(text === undefined ? {} : { text })}
      now={now}
      readTeam={(lines) => readTeam(lines, [me, ...people])}
      withZone={withZone}
      searchZones={searchZones}
      onAdd={async (added) => {
        const saved = await send('ui→bg save people', { people: added });
        return saved.ok ? [] : saved.problems;
      }}
      onDone={onDone}
    />
  );
}
