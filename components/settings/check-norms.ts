import type { Norms } from '../../utils/domain/person';
import { checkRecord } from '../../utils/domain/person-check';
import type { Problem } from '../../utils/domain/result';

/** The same rules as for a person's norms; problems carry "norms.slack" in `at`. */
export function checkNorms(norms: Norms): readonly Problem[] {
  return checkRecord({ id: 'team', updated: '', name: 'team', norms });
}
