import type { Mark } from '../../components/mark/mark';

/** As many as a page ever shows at once. */
const LIMIT = 700;

/**
 * Marks that were taken out, for the next ones to come: putting one back costs a third of making one,
 * and pages go to and fro. First out, first in: a list that comes back needs no face drawn anew. Held
 * weakly, so that a page at rest keeps none.
 */
export function createSpare() {
  let kept: WeakRef<Mark[]> | undefined;
  return {
    put(mark: Mark): void {
      const marks = kept?.deref() ?? [];
      if (marks.length === 0) kept = new WeakRef(marks);
      if (marks.length < LIMIT) marks.push(mark);
    },
    take: (): Mark | undefined => kept?.deref()?.shift(),
  };
}
