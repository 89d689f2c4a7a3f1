import { useState } from 'preact/hooks';

import { ME } from '../../utils/domain/person';
import { foldText } from '../../utils/domain/zone-id';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWording } from '../ui/translate';
import type { PlanPerson } from './types';

interface Props {
  readonly people: readonly PlanPerson[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** How many teammates have no time zone, and cannot be asked. */
  readonly unplaced: number;
}

/** More than these get a field to find somebody. */
const FEW = 12;

/** Who is to be there: whole groups by one button each, or one by one. */
export function Who({ people, chosen, onChange, unplaced }: Props) {
  const { t } = useWording();
  const [query, setQuery] = useState('');
  const words = foldText(query);
  const shown = people.filter(({ name }) => foldText(name).includes(words));
  const set = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isIn) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return (
    <fieldset class="mw-plan-who">
      <legend class="mw-label">{t('planWho')}</legend>
      <div class="mw-row">
        {groupsOf(people, t('planEverybody')).map(({ name, ids }) => {
          const all = ids.every((id) => chosen.has(id));
          return (
            <Button key={name} pressed={all} onClick={() => set(ids, !all)}>
              {name} <span class="mw-count">{ids.length}</span>
            </Button>
          );
        })}
      </div>
      {people.length > FEW && (
        <div class="mw-narrow">
          <TextField label={t('aroundFilter')} keys="search" value={query} onChange={setQuery} />
        </div>
      )}
      <ul class="mw-plan-people">
        {shown.map(({ id, name, place }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => set([id], event.currentTarget.checked)}
              />{' '}
              <span dir="auto">{id === ME ? t('rosterYou') : name}</span>{' '}
              <span class="mw-secondary">{place}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="mw-hint">{t('aroundNobody', query)}</p>}
      {unplaced > 0 && (
        <p class="mw-hint">{t(unplaced === 1 ? 'planUnplacedOne' : 'planUnplaced', unplaced)}</p>
      )}
    </fieldset>
  );
}

/** Everybody, then each group by name; mine is in none. */
function groupsOf(people: readonly PlanPerson[], everybody: string) {
  const others = people.filter(({ id }) => id !== ME);
  const groups = new Map<string, string[]>();
  for (const { id, groups: own } of others) {
    for (const name of own) groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  const named = [...groups]
    .map(([name, ids]) => ({ name, ids }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return [{ name: everybody, ids: others.map(({ id }) => id) }, ...named];
}
