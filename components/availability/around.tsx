import { useState } from 'preact/hooks';

import type { ViewRecord } from '../../utils/protocol/messages';
import { type Telling, timeThere } from '../../utils/domain/sentences';
import { dayOf } from '../../utils/domain/snapshot-read';
import { Ribbon } from '../ribbon/ribbon';
import { Button } from '../ui/button';
import { inOrder, matching } from './order';
import { stateText } from './state-text';

type Teammate = ViewRecord['around'][number];

interface Props {
  readonly people: readonly Teammate[];
  readonly telling: Telling;
}

/** More people than this get a field to find one, and wait behind "Show all". */
const FEW = 8;

/** Who is around now: a stack of days on the viewer's clock under one now-line. */
export function Around({ people, telling }: Props) {
  const { t, now } = telling;
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const found = inOrder(matching(people, query), now);
  const shown = all || query ? found : found.slice(0, FEW);
  return (
    <section class="mw-section" aria-labelledby="mw-around">
      <h2 id="mw-around">{t('aroundTitle')}</h2>
      {people.length > FEW && (
        <input
          class="mw-input"
          type="search"
          value={query}
          placeholder={t('aroundFilter')}
          aria-label={t('aroundFilter')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <Stack people={shown} telling={telling} />
      <p class="mw-quiet" role="status">
        {found.length === 0 && t('aroundNobody', query)}
      </p>
      {shown.length < found.length && (
        <Button onClick={() => setAll(true)}>{t('aroundAll', found.length)}</Button>
      )}
    </section>
  );
}

function Stack({ people, telling }: Props) {
  const { now, viewer } = telling;
  const day = dayOf(viewer, now);
  const passed = ((now - day.from) / (day.to - day.from)) * 100;
  return (
    <ul class="mw-stack">
      {people.map((person) => (
        <Row key={person.id} person={person} telling={telling} />
      ))}
      {people.length > 0 && (
        <li class="mw-stack-now" role="presentation" aria-hidden="true" dir="ltr">
          <span style={{ left: `${passed.toFixed(2)}%` }} />
        </li>
      )}
    </ul>
  );
}

function Row({ person, telling }: { person: Teammate; telling: Telling }) {
  const { name, role, snapshot } = person;
  return (
    <li class="mw-around-row">
      <span class="mw-around-who">
        <span class="mw-name" title={role}>
          {name}
        </span>
        <span class="mw-secondary">{stateText(snapshot, telling)}</span>
      </span>
      <Ribbon snapshot={snapshot} viewer={telling.viewer} now={telling.now} nowLine={false} />
      <span class="mw-time">{timeThere(snapshot, telling)}</span>
    </li>
  );
}
