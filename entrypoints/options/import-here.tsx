import { ImportPanel } from '../../components/import/import-panel';
import { importTemplate } from '../../utils/domain/import-template';
import { downloadText } from '../../utils/platform/download';
import { translate as t } from '../../utils/platform/i18n';
import { send } from '../../utils/protocol/client';
import { SITES } from '../../utils/surfaces/sites';
import type { PageProps } from './context';
import { holidayPort } from './holiday-port';
import { todayOn } from './my-clock';
import { readImport } from './read-import';
import { takeBack } from './take-back';
import { searchZones } from './zone-port';

interface Props extends PageProps {
  /** Above the fields; none where the page says it already. */
  readonly title?: string;
  /** Text to begin with. */
  readonly text?: string;
  /** `left`: pasted lines that were not taken. */
  readonly onTaken: (count: number, left: readonly string[]) => void;
}

/** The one place for people from elsewhere, wired to the background. */
export function ImportHere(props: Props) {
  const { me, people, settings, viewer, now, notify } = props;
  let undo: (() => void) | undefined;
  return (
    <ImportPanel
      {...(props.title === undefined ? {} : { title: props.title })}
      {...(props.text === undefined ? {} : { text: props.text })}
      me={me}
      people={people}
      followed={props.team.entries.map(({ file }) => file.key)}
      now={now}
      today={todayOn(viewer, now)}
      searchZones={searchZones}
      holidayPort={holidayPort}
      onRead={(reading) => readImport(reading, me, people, todayOn(viewer, now))}
      onImport={(document) => send('ui→bg import', { document })}
      onFile={{ me, people, settings, sites: SITES }}
      onTemplate={() => downloadText('meanwhile-team.csv', importTemplate(t), 'text/csv')}
      onTake={async (wanted, seen) => {
        const taken = await send('ui→bg take people', { people: wanted, seen });
        if (!taken.ok) return taken.problems;
        const { saved, before } = taken.value;
        undo = () => void takeBack(saved, before, notify);
        return [];
      }}
      onTaken={(count, left) => {
        notify({ text: addedText(count, left.length), ...(undo ? { undo } : {}) });
        props.onTaken(count, left);
      }}
    />
  );
}

/** "7 people added, 2 lines remain". */
function addedText(count: number, left: number): string {
  const added = t(count === 1 ? 'importTakenOne' : 'importTaken', count);
  if (left === 0) return added;
  return t(left === 1 ? 'rosterAddedLeftOne' : 'rosterAddedLeft', added, left);
}
