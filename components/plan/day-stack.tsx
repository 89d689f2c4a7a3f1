import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Stretch } from '../../utils/domain/availability-types';
import { formatTime, formatWeekdayDate } from '../../utils/domain/format-time';
import { ME } from '../../utils/domain/person';
import type { Telling } from '../../utils/domain/sentences';
import { dayNumber, dayOf, offsetAt, segmentAt } from '../../utils/domain/snapshot-read';
import type { Snapshot } from '../../utils/domain/snapshot-types';
import { Ribbon } from '../ribbon/ribbon';
import { Button } from '../ui/button';
import { movedByDays, planRange } from './moment';
import { type Shared, shared, sharedSentence, stateCount } from './shared';
import { TimeSlider } from './time-slider';
import type { PlanPerson } from './types';

interface Props {
  readonly people: readonly PlanPerson[];
  readonly moment: number;
  readonly telling: Telling;
  readonly onMoment: (moment: number) => void;
}

/** Everyone's day on my clock, one under the other, with what they share shaded, and one moment through all. */
export function DayStack({ people, moment, telling, onMoment }: Props) {
  const { viewer, clock, t, now } = telling;
  const offset = offsetAt(viewer, moment);
  const day = dayOf(viewer, moment);
  const range = planRange(viewer, now);
  const { both, bands } = useMemo(() => {
    const found = shared(people, day);
    return { both: found, bands: bandsOf(found, day) };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the day is known by its beginning
  }, [people, day.from]);
  const count = stateCount(people, moment, telling);
  return (
    <section class="mw-panel" aria-labelledby="plan-day">
      <div class="mw-row mw-plan-day-head">
        <Button
          label={t('planDayBefore')}
          disabled={day.from <= range.from}
          onClick={() => onMoment(movedByDays(moment, -1, telling))}
        >
          <span aria-hidden="true">‹</span>
        </Button>
        <h2 id="plan-day" class="mw-heading">
          {formatWeekdayDate(moment, offset, clock)}
        </h2>
        <Button
          label={t('planDayAfter')}
          disabled={day.to >= range.to}
          onClick={() => onMoment(movedByDays(moment, 1, telling))}
        >
          <span aria-hidden="true">›</span>
        </Button>
        <span class="mw-plan-moment">{formatTime(moment, offset, clock)}</span>
        <span class="mw-secondary">{count}</span>
      </div>
      <p class="mw-plan-shared">{sharedSentence(both, people.length, telling)}</p>
      <div class="mw-plan-stack">
        <TimeSlider {...{ moment, telling }} told={count} onChange={onMoment} />
        <ul class="mw-plain">
          {inOrder(people, day.from).map((person) => (
            <li key={person.id} class="mw-plan-row">
              <Row {...{ person, moment, telling }} />
              <span class="mw-plan-cell" aria-hidden="true" dir="ltr">
                <Still {...{ person, day, telling, bands }} />
                <span class="mw-plan-line" style={{ left: placeIn(day, moment) }} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface StillProps {
  readonly person: PlanPerson;
  readonly day: Stretch;
  readonly telling: Telling;
  readonly bands: ComponentChildren;
}

/** What stands as long as the day is the same: drawn once, however far the slider goes. */
function Still({ person, day, telling, bands }: StillProps) {
  const { viewer, now } = telling;
  return useMemo(
    () => (
      <>
        {bands}
        <Ribbon
          snapshot={person.snapshot}
          viewer={viewer}
          now={Math.max(day.from, person.snapshot.from)}
          nowLine={false}
        />
        {now >= day.from && now < day.to && (
          <span class="mw-plan-now" style={{ left: placeIn(day, now) }} />
        )}
      </>
    ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the day is known by its beginning
    [person.snapshot, viewer, day.from, now, bands],
  );
}

/** What they share, the same in each row. */
function bandsOf({ stretches, isAll }: Shared, day: Stretch): ComponentChildren {
  return stretches.map(({ from, to }) => (
    <span
      key={from}
      class={isAll ? 'mw-plan-band mw-plan-band-all' : 'mw-plan-band'}
      style={{ left: placeIn(day, from), right: `calc(100% - ${placeIn(day, to)})` }}
    />
  ));
}

/** Where an instant stands in a day, from its left end. */
function placeIn({ from, to }: Stretch, at: number): string {
  return `${(((at - from) / (to - from)) * 100).toFixed(3)}%`;
}

/** Name, place, their time then and whether they work. */
function Row({
  person,
  moment,
  telling,
}: {
  readonly person: PlanPerson;
  readonly moment: number;
  readonly telling: Telling;
}) {
  const { viewer, clock, t } = telling;
  const { id, name, place, snapshot } = person;
  const offset = offsetAt(snapshot, moment);
  const isOtherDay = dayNumber(moment, offset) !== dayNumber(moment, offsetAt(viewer, moment));
  return (
    <>
      <span class="mw-plan-who-name">
        <span class="mw-name" dir="auto">
          {id === ME ? t('rosterYou') : name}
        </span>
        <span class="mw-secondary">
          {place} · {t(stateKey(snapshot, moment))}
        </span>
      </span>
      <span class="mw-plan-time">
        {formatTime(moment, offset, clock)}
        {isOtherDay && (
          <span class="mw-secondary mw-block">{formatWeekdayDate(moment, offset, clock)}</span>
        )}
      </span>
    </>
  );
}

function stateKey(snapshot: Snapshot, at: number): string {
  const state = segmentAt(snapshot, at)?.state ?? 'unknown';
  const keys = {
    working: 'planStateWorking',
    off: 'planStateOff',
    away: 'planStateAway',
    unknown: 'planStateUnknown',
  } as const;
  return keys[state];
}

/** Mine first, then from west to east. */
function inOrder(people: readonly PlanPerson[], at: number): PlanPerson[] {
  const rank = ({ id, snapshot }: PlanPerson) => (id === ME ? -Infinity : offsetAt(snapshot, at));
  return people.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
