import { type Telling, timeThere } from '../../utils/domain/sentences';
import { dayOf } from '../../utils/domain/snapshot-read';
import type { FoundPerson, Teammate } from '../../utils/protocol/messages';
import { Ribbon } from '../ribbon/ribbon';
import { RosterLink } from './own-link';
import { stateText } from './state-text';

interface Props {
  readonly people: readonly Teammate[];
  /** Those without a time zone: a name, and the way to where it can be entered. */
  readonly unplaced: readonly FoundPerson[];
  readonly telling: Telling;
  readonly goTo: (page: string) => void;
}

/** People's days one under the other, on the viewer's clock, under one now-line. */
export function Stack({ people, unplaced, telling, goTo }: Props) {
  const { now, viewer, t } = telling;
  const day = dayOf(viewer, now);
  const passed = ((now - day.from) / (day.to - day.from)) * 100;
  return (
    <>
      <ul class="mw-stack">
        {people.map((person) => (
          <Row key={person.id} person={person} telling={telling} />
        ))}
        {people.length > 0 && (
          <li class="mw-stack-now" role="presentation" aria-hidden="true">
            <span style={{ left: `${passed.toFixed(2)}%` }} />
          </li>
        )}
      </ul>
      {unplaced.length > 0 && (
        <ul class="mw-stack">
          {unplaced.map(({ id, name }) => (
            <li key={id} class="mw-unplaced">
              <span class="mw-name" dir="auto">
                {name}
              </span>
              <RosterLink goTo={goTo}>{t('aroundNoZone')}</RosterLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ person, telling }: { person: Teammate; telling: Telling }) {
  const { name, role, snapshot } = person;
  return (
    <li class="mw-around-row">
      <span class="mw-name" dir="auto" title={role}>
        {name}
      </span>
      <span class="mw-time">{timeThere(snapshot, telling)}</span>
      <span class="mw-secondary">{stateText(snapshot, telling)}</span>
      <Ribbon snapshot={snapshot} viewer={telling.viewer} now={telling.now} nowLine={false} />
    </li>
  );
}
