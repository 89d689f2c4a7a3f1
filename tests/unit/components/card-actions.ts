import type { FactActions } from '../../../components/card/types';
import { fail, problem } from '../../../utils/domain/result';

/** For cards in which nobody edits the teammate. */
export const FACT_ACTIONS: FactActions = {
  facts: async () => fail(problem('person_gone')),
  saveFacts: async () => fail(problem('person_gone')),
  undoFacts: async () => fail(problem('undo_gone')),
  zones: async () => [],
};
