// npm run bench: ratios within one run, medians of several rounds, each with its goal.
import { docsMarkingBench } from './docs-marking.ts';
import { importBench } from './import.ts';
import { inboxBench } from './inbox.ts';
import { LOG_BENCHES } from './log.ts';
import { markingBenches } from './marking.ts';
import { planBench } from './plan.ts';
import { popupBench } from './popup.ts';
import { remindersScrollBench } from './reminders-scroll.ts';
import { slackScrollBench } from './slack-scroll.ts';
import { timeBenches } from './time.ts';

export interface Bench {
  readonly name: string;
  /** The measured thing over the yardstick, or the other way round where "at least" is asked. */
  readonly unit: 'times slower' | 'times faster';
  readonly goal: number;
  /** How many rounds; 9 without. */
  readonly runs?: number;
  /** One round: milliseconds of ours and of the yardstick. */
  run(): Round | Promise<Round>;
  close?(): Promise<void>;
}

interface Round {
  readonly ours: number;
  readonly yardstick: number;
}

const RUNS = 9;
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** Measures and prints one bench; says whether its goal is met. */
async function measure(bench: Bench): Promise<boolean> {
  const runs = bench.runs ?? RUNS;
  const faster = bench.unit === 'times faster';
  await bench.run();
  const ratios: number[] = [];
  for (let round = 0; round < runs; round += 1) {
    const { ours, yardstick } = await bench.run();
    ratios.push(faster ? yardstick / ours : ours / yardstick);
  }
  await bench.close?.();
  const ratio = median(ratios);
  const met = faster ? ratio >= bench.goal : ratio <= bench.goal;
  const wanted = `${faster ? 'at least' : 'at most'} ${bench.goal}`;
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  console.log(
    `${met ? 'met   ' : 'missed'}  ${bench.name}: ${ratio.toFixed(2)} ${bench.unit} (${spread} in ${runs} runs; goal ${wanted})`,
  );
  return met;
}

const met: boolean[] = [];
for (const bench of [...timeBenches(), planBench()]) met.push(await measure(bench));
// One after the other, so that no browser of one disturbs the other.
for (const open of [
  ...LOG_BENCHES,
  importBench,
  ...markingBenches,
  docsMarkingBench,
  slackScrollBench,
  popupBench,
  remindersScrollBench,
  inboxBench,
])
  met.push(await measure(await open()));
const missed = met.filter((one) => !one).length;
console.log(missed === 0 ? 'All goals met.' : `${missed} missed.`);
