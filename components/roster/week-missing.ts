import { canonical } from '../../utils/domain/backup-diff';
import type { Person } from '../../utils/domain/person';
import { type Problem, problem } from '../../utils/domain/result';
import { hasHours } from '../../utils/domain/work-week';

/**
 * Asks for the ordinary week, at its Monday, where hours of single dates or of a time were put in
 * and there is nothing beside them: alone they say too little to tell anything.
 *
 * @param before The record on file: what stands there already is not asked about again.
 */
export function weekMissing(next: Person, before: Person): Problem[] {
  if (hasHours(next)) return [];
  const now = datedHours(next);
  const isNew = canonical(now) !== canonical(datedHours(before)) || hasHours(before);
  return now.length > 0 && isNew ? [problem('week_missing', [], 'workWeek.mon')] : [];
}

function datedHours({ days = {}, spans = [] }: Person): readonly unknown[] {
  const onDays = Object.entries(days).filter(([, hours]) => hours.length > 0);
  const inTimes = spans.filter(({ workWeek }) =>
    Object.values(workWeek).some((hours) => hours.length > 0),
  );
  return [...onDays, ...inTimes];
}
