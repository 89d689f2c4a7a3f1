import { useMemo, useState } from 'preact/hooks';

import { ME } from '../../utils/domain/person';
import { onGrid, rankSlots } from '../../utils/domain/plan';
import { lastOutside, outsideOf, weightsOf } from '../../utils/domain/plan-picks';
import { bestSentence, type Company, fairSentence } from '../../utils/domain/plan-text';
import type { Slot } from '../../utils/domain/plan-types';
import { MINUTE, offsetAt } from '../../utils/domain/snapshot-read';
import { Button } from '../ui/button';
import { planDay } from './moment';
import type { PlanProps } from './plan-view';
import { SlotList } from './slot-list';
import type { PlanPerson } from './types';
import { usePick } from './use-pick';

const STEP = 8;
/** More are not looked through; the best come first. */
const MOST = 100;

type SlotsProps = Pick<PlanProps, 'picks' | 'telling' | 'ports' | 'wish'> & {
  readonly present: readonly PlanPerson[];
  readonly onShow: (slot: Slot) => void;
};

/** The ranked slots, and to whom the outside ones fell before. */
export function SlotsPanel({ present, picks, telling, ports, wish, onShow }: SlotsProps) {
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
        MOST,
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text stands for the weights
    [present, wish.length, wish.days, from, viewer, [...weights.values()].join(' ')],
  );
  const company = companyOf(present, (person) => (person.id === ME ? t('planYou') : person.name));
  const named = companyOf(present, ({ name }) => name);
  const fair = fairSentence(lastOutside(before, ids), ME, company, telling);
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
        onShow={onShow}
        onChoose={(slot) => {
          onShow(slot);
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
