import fc from 'fast-check';
import { expect, it } from 'vitest';

import { carryOut } from './carry-out';
import { kindsTold } from './invariants';
import { sequence } from './steps';

/** MEANWHILE_SEED=7 draws other sequences; MEANWHILE_RUNS=20000 more of them. */
const seed = Number(process.env['MEANWHILE_SEED'] ?? 20_261_123);
const runs = Number(process.env['MEANWHILE_RUNS'] ?? 2000);

it(
  'due exactly once, told under one id, none early, always armed',
  { timeout: 600_000 },
  async () => {
    let carried = 0;
    const property = fc.asyncProperty(sequence, async (steps) => {
      await carryOut(steps);
      carried += 1;
    });
    await fc.assert(property, { seed, numRuns: runs });
    expect(carried).toBeGreaterThanOrEqual(runs);
    const kinds = ['one', 'ask', 'many', 'many and ask', 'catch-up'];
    if (runs >= 2000) expect([...kindsTold]).toEqual(expect.arrayContaining(kinds));
  },
);
