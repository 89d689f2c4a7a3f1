import { useMemo, useState } from 'preact/hooks';

import { ME } from '../../utils/domain/person';
import { onGrid, rankSlots } from '../../utils/domain/plan';
import { lastOutside, outsideOf, weightsOf } from '../../utils/domain/plan-picks';
import { bestSentence, type Company, fairSentence } from '../../utils/domain/plan-text';
import type { PastPick, Slot } from '../../utils/domain/plan-types';
import type { Telling } from '../../utils/domain/sentences';
import { MINUTE, offsetAt } from '../../utils/domain/snapshot-read';
import { teamOf, teamSentence } from '../../utils/domain/team';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { DayStack } from './day-stack';
import { clamped, planDay } from './moment';
import { PastPicks } from './past-picks';
import { SlotList } from './slot-list';
import { DAYS, LENGTHS, type PlanPerson, type PlanPorts, type PlanWish } from './types';
import { usePick } from './use-pick';
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

const STEP = 8;

/** The team at a glance, and a slot for those who are chosen of it. */
export function PlanView(props: PlanProps) {
  const { people, telling, wish, onWish } = props;
  const { t, now, viewer } = telling;
  const [moment, setMoment] = useState(() => onGrid(now, offsetAt(viewer, now), Math.floor));
  const chosen = new Set(wish.people);
  const present = people.filter(({ id }) => chosen.has(id));
  const team = teamOf(
    people.filter(({ id }) => id !== ME),
    viewer,
    now,
  );
  const shown = clamped(moment, telling);
  return (
    <>
      <p class="mw-plan-team">{teamSentence(team, telling)}</p>
      <section class="mw-panel" aria-label={t('planWish')}>
        <Who
          {...{ people, chosen, unplaced: props.unplaced }}
          onChange={(next) => onWish({ ...wish, people: [...next] })}
        />
        <div class="mw-inline-form">
          <Choice
            label={t('planLength')}
            value={`${wish.length}`}
            options={LENGTHS.map(
              (minutes) => [`${minutes}`, t('durationMinutes', minutes)] as const,
            )}
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
      {present.length === 0 ? (
        <p class="mw-empty-line">{t('planNobody')}</p>
      ) : (
        <>
          <DayStack people={present} moment={shown} telling={telling} onMoment={setMoment} />
          <Slots {...props} present={present} onShow={({ start }) => setMoment(start)} />
        </>
      )}
      <PastPicks
        {...{ people, telling }}
        picks={props.picks}
        onRemove={(id) => void props.ports.remove(id)}
      />
    </>
  );
}

interface SlotsProps extends PlanProps {
  readonly present: readonly PlanPerson[];
  readonly onShow: (slot: Slot) => void;
}

/** The ranked slots, and to whom the outside ones fell before. */
function Slots({ present, picks, telling, ports, wish, onShow }: SlotsProps) {
  const { t, now, viewer } = telling;
  const [count, setCount] = useState(STEP);
  const ids = present.map(({ id }) => id);
  const key = `${ids.join(' ')} ${wish.length} ${wish.days}`;
  const { before, chosen, choose } = usePick(key, picks, ports);
  const weights = weightsOf(before, ids);
  const offset = offsetAt(viewer, now);
  const from = onGrid(now, offset, Math.ceil);
  const all = useMemo(
    () =>
      rankSlots(
        present.map(({ id, snapshot }) => ({ id, snapshot, weight: weights.get(id) ?? 2 })),
        {
          from,
          to: planDay(viewer, now, wish.days - 1).to,
          length: wish.length * MINUTE,
          offset,
        },
        100,
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key and the weights stand for the people
    [key, from, [...weights.values()].join(' '), viewer],
  );
  const company = companyOf(present, (person) => (person.id === ME ? t('planYou') : person.name));
  const named = companyOf(present, ({ name }) => name);
  const fair = fairSentence(lastOutside(before, ids), ME, company, telling);
  const show = (slot: Slot) => onShow(slot);
  return (
    <section class="mw-panel" aria-labelledby="plan-slots">
      <h2 id="plan-slots" class="mw-heading">
        {t('planSlots')}
      </h2>
      <p role="status">{bestSentence(all, company, telling)}</p>
      {fair && <p class="mw-secondary">{fair}</p>}
      <SlotList
        slots={all.slice(0, count)}
        {...{ company, named, telling, ports, chosen }}
        onShow={show}
        onChoose={(slot) => {
          show(slot);
          const { start, end } = slot;
          void choose({ start, length: end - start, people: ids, outside: outsideOf(slot) });
        }}
      />
      {all.length > count && (
        <div class="mw-row">
          <Button onClick={() => setCount(count + STEP)}>{t('planMore')}</Button>
        </div>
      )}
    </section>
  );
}

function companyOf(people: readonly PlanPerson[], nameOf: (person: PlanPerson) => string): Company {
  const byId = new Map(people.map((person) => [person.id, person]));
  const told = (id: string, of: (person: PlanPerson) => string) => {
    const person = byId.get(id);
    return person ? of(person) : '';
  };
  return {
    nameOf: (id) => told(id, nameOf),
    placeOf: (id) => told(id, ({ place }) => place),
    snapshotOf: (id) => byId.get(id)?.snapshot,
  };
}
