import { formatMoment } from '../../utils/domain/format-time';
import { ME } from '../../utils/domain/person';
import type { PastPick } from '../../utils/domain/plan-types';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import { Button } from '../ui/button';
import type { PlanPerson } from './types';

interface Props {
  readonly picks: readonly PastPick[];
  readonly people: readonly PlanPerson[];
  readonly telling: Telling;
  readonly onRemove: (id: string) => void;
}

const SHOWN = 12;

/** What fairness goes by: slots that were chosen, the latest first, each to be taken back. */
export function PastPicks({ picks, people, telling, onRemove }: Props) {
  const { t, clock, viewer, now } = telling;
  if (picks.length === 0) return null;
  const names = new Map(people.map(({ id, name }) => [id, id === ME ? t('planYou') : name]));
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat(clock.locale).format(ids.flatMap((id) => names.get(id) ?? []));
  const latest = picks.toSorted((a, b) => b.start - a.start).slice(0, SHOWN);
  return (
    <details class="mw-plan-past">
      <summary>
        {t('planPast')} <span class="mw-count">{picks.length}</span>
      </summary>
      <ul class="mw-items">
        {latest.map(({ id, start, people: who, outside }) => {
          const time = formatMoment(
            start,
            offsetAt(viewer, start),
            now,
            clock,
            offsetAt(viewer, now),
          );
          const out = list(outside.map(({ person }) => person));
          return (
            <li key={id} class="mw-item mw-plan-slot">
              <span>
                {time} <span class="mw-secondary">{list(who)}</span>
                <span class="mw-secondary mw-block">
                  {out === '' ? t('planSuitsShort') : t('planPastOutside', out)}
                </span>
              </span>
              <Button look="quiet" label={t('planPastRemove', time)} onClick={() => onRemove(id)}>
                {t('planPastTakeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
