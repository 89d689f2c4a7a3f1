import { canonical } from '../../utils/domain/backup-diff';
import type { Person } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import type { DatesDraft } from './dates-draft';

/**
 * A problem of a record that united two windows, at the line of the form that it is about. Without a
 * place when the line came from the other window: then it stands at the end of the form.
 *
 * @param united The record that was checked.
 * @param edited What the form describes, a line for each of its lines.
 */
export function atLine(
  problem: Problem,
  united: Person,
  edited: Person,
  dates: DatesDraft,
): Problem {
  const { at, ...placeless } = problem;
  const parts = /^(absences|stays|spans|identities|holidays\.own|days)\.([^.]+)(.*)$/.exec(
    at ?? '',
  );
  const [, field = '', key = '', rest = ''] = parts ?? [];
  if (!parts) return problem;
  const index =
    field === 'days'
      ? dates.days.findIndex(({ date }) => date === key)
      : indexOf(linesOf(edited, field), linesOf(united, field)[Number(key)]);
  return index < 0 ? placeless : { ...placeless, at: `${field}.${index}${rest}` };
}

function linesOf(person: Person, field: string): readonly unknown[] {
  switch (field) {
    case 'absences':
    case 'stays':
    case 'spans':
    case 'identities':
      return person[field] ?? [];
    default:
      return person.holidays?.own ?? [];
  }
}

function indexOf(lines: readonly unknown[], line: unknown): number {
  const wanted = canonical(line);
  return lines.findIndex((one) => canonical(one) === wanted);
}
