import type { Problem } from '../../utils/domain/result';
import type { Draft } from './draft';
import { NORM_KEYS } from './norms-draft';

/** Problems that stand at what was not edited since; an error goes when its field is edited. */
export function problemsLeft(
  problems: readonly Problem[],
  before: Draft,
  after: Draft,
): readonly Problem[] {
  const isUntouched = (at: string) =>
    JSON.stringify(valueAt(before, at)) === JSON.stringify(valueAt(after, at));
  return problems.filter(({ at }) => at === undefined || isUntouched(at));
}

/** What the draft holds at a problem's `at`; undefined for what is not in the form. */
function valueAt(draft: Draft, at: string): unknown {
  const [field = '', key = '', line = ''] = at.split('.');
  const { dates } = draft;
  switch (field) {
    case 'name':
    case 'zone':
    case 'cover':
      return draft[field];
    case 'workWeek':
      return Object.entries(draft.week).find(([day]) => day === key);
    case 'norms':
      return NORM_KEYS.filter((one) => one === key).map((one) => draft.norms[one]);
    case 'identities':
      return draft.identities[Number(key)];
    case 'absences':
    case 'stays':
    case 'days':
    case 'spans':
      return dates[field][Number(key)];
    case 'holidays':
      return dates.holidays?.own?.[Number(line)];
    case 'cycle':
      return dates.cycle;
    default:
      return undefined;
  }
}
