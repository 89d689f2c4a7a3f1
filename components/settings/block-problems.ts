import { problem, type Problem } from '../../utils/domain/result';
import type { CatchUpBlock } from '../../utils/domain/settings';
import { minutesOf } from '../../utils/domain/work-week';

/**
 * Why blocks are not added: a block ends on its own day, and stands once in the list.
 *
 * @param added Blocks of one day, in the order typed.
 * @param dayName The day as the sentences name it.
 */
export function blockProblems(
  added: readonly CatchUpBlock[],
  blocks: readonly CatchUpBlock[],
  dayName: string,
): readonly Problem[] {
  return added.flatMap((block, index) => {
    const { from, to } = block;
    if ((minutesOf(to) ?? 0) < (minutesOf(from) ?? 0)) return [problem('block_end', [to, from])];
    const before = [...blocks, ...added.slice(0, index)];
    return before.some((one) => isEqual(one, block))
      ? [problem('block_twice', [dayName, from, to])]
      : [];
  });
}

const isEqual = (a: CatchUpBlock, b: CatchUpBlock) =>
  a.day === b.day && a.from === b.from && a.to === b.to;
