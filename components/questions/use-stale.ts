import { useMemo, useState } from 'preact/hooks';

import type { Person } from '../../utils/domain/person';
import { isZoneStale } from '../../utils/domain/questions';

/** Whose zones are old, and whether only they are shown. */
export function useStale(people: readonly Person[], today: string) {
  const stale = useMemo(
    () => new Set(people.filter((one) => isZoneStale(one, today))),
    [people, today],
  );
  const [wanted, setOnlyThese] = useState(false);
  const onlyThese = wanted && stale.size > 0;
  return { stale: [...stale], isStale: (one: Person) => stale.has(one), onlyThese, setOnlyThese };
}
