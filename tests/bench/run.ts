// npm run bench: ratios within one process, medians of several runs, each with its goal.
import { timeBenches } from './time.ts';

export interface Bench {
  readonly name: string;
  /** The measured thing over the yardstick, or the other way round where "at least" is asked. */
  readonly unit: 'times slower' | 'times faster';
  readonly goal: number;
  /** One run: milliseconds of ours and of the yardstick. */
  run(): { ours: number; yardstick: number };
}

const RUNS = 9;
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

let missed = 0;
for (const bench of timeBenches()) {
  bench.run();
  const ratios = Array.from({ length: RUNS }, () => {
    const { ours, yardstick } = bench.run();
    return bench.unit === 'times faster' ? yardstick / ours : ours / yardstick;
  });
  const ratio = median(ratios);
  const met = bench.unit === 'times faster' ? ratio >= bench.goal : ratio <= bench.goal;
  if (!met) missed += 1;
  const wanted = `${bench.unit === 'times faster' ? 'at least' : 'at most'} ${bench.goal}`;
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  console.log(
    `${met ? 'met   ' : 'missed'}  ${bench.name}: ${ratio.toFixed(2)} ${bench.unit} (${spread} in ${RUNS} runs; goal ${wanted})`,
  );
}
console.log(missed === 0 ? 'All goals met.' : `${missed} missed.`);
