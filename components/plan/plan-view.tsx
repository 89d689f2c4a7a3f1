import { useMemo, useState } from 'preact/hooks';

import { ME } from '../../utils/domain/person';
import { onGrid } from '../../utils/domain/plan';
import type { PastPick, Slot } from '../../utils/domain/plan-types';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { teamOf, teamSentence } from '../../utils/domain/team';
import { Choice } from '../ui/choice';
import { DayStack } from './day-stack';
import { clamped } from './moment';
import { PastPicks } from './past-picks';
import { SlotsPanel } from './slots-panel';
import { DAYS, LENGTHS, type PlanPerson, type PlanPorts, type PlanWish } from './types';
import { Who } from './who';

export interface PlanProps {
  /** Mine first. */
  readonly people: readonly PlanPerson[];
  readonly unplaced: number;
  readonly picks: readonly PastPick[];
  readonly telling: Telling;
  readonly ports: PlanPorts;
  readonly wish: PlanWish;
  readonly onWish: (wish: PlanWish) => void;
}

/** The team at a glance, and a slot for those who are chosen of it. */
export function PlanView(props: PlanProps) {
  const { telling } = props;
  const { t, now, viewer } = telling;
  const [moment, setMoment] = useState(() => onGrid(now, offsetAt(viewer, now), Math.floor));
  // What does not follow the slider is not drawn anew with it.
  const still = useMemo(() => {
    const { people, picks, ports } = props;
    const present = people.filter(({ id }) => props.wish.people.includes(id));
    const onShow = ({ start }: Slot) => setMoment(start);
    const team = teamOf(
      people.filter(({ id }) => id !== ME),
      viewer,
      now,
    );
    return {
      present,
      top: (
        <>
          <p class="mw-plan-team">{teamSentence(team, telling)}</p>
          <Wish {...props} />
        </>
      ),
      slots: <SlotsPanel {...props} {...{ present, onShow }} />,
      past: <PastPicks {...{ people, picks, telling }} onRemove={(id) => void ports.remove(id)} />,
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- all of these are of the props
  }, [props]);
  return (
    <>
      {still.top}
      {still.present.length > 0 && (
        <DayStack
          people={still.present}
          moment={clamped(moment, telling)}
          telling={telling}
          onMoment={setMoment}
        />
      )}
      {/* I alone can meet at any hour of mine: nothing to rank. */}
      {still.present.some(({ id }) => id !== ME) ? (
        still.slots
      ) : (
        <p class="mw-empty-line">{t('planNobody')}</p>
      )}
      {still.past}
    </>
  );
}

/** Who, how long and when. */
function Wish({ people, unplaced, wish, onWish, telling: { t } }: PlanProps) {
  return (
    <section class="mw-panel" aria-label={t('planWish')}>
      <Who
        {...{ people, unplaced }}
        chosen={new Set(wish.people)}
        onChange={(next) => onWish({ ...wish, people: [...next] })}
      />
      <div class="mw-inline-form">
        <Choice
          label={t('planLength')}
          value={`${wish.length}`}
          options={LENGTHS.map((minutes) => [`${minutes}`, t('durationMinutes', minutes)] as const)}
          onChange={(length) => onWish({ ...wish, length: Number(length) })}
        />
        <Choice
          label={t('planDays')}
          value={`${wish.days}`}
          options={DAYS.map((days) => [`${days}`, t(`planDays${days}`)] as const)}
          onChange={(days) => onWish({ ...wish, days: Number(days) })}
        />
      </div>
    </section>
  );
}
