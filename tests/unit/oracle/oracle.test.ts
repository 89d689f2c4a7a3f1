import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';

import { availabilityAt, workingWithin } from '../../../utils/domain/availability';
import { addWorkingTime } from '../../../utils/domain/response';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { DAY, HOUR, segmentAt } from '../../../utils/domain/snapshot-read';
import { intervalsAround, oracleAddWorkingTime, oracleAvailability, oracleOffset } from './oracle';
import { changesOf, situation, ZONES } from './people';

/** `MEANWHILE_DEEP` multiplies the cases (npm run test:deep); the seed makes a failure repeatable. */
const factor = Number(process.env['MEANWHILE_DEEP'] ?? '1');
const seed = Number(process.env['MEANWHILE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const runs = (count: number) => ({ numRuns: count * factor, seed });

describe(`the domain against an independent implementation (seed ${seed})`, () => {
  it(
    'tells the same state and until',
    () => {
      fc.assert(
        fc.property(situation, ({ person, now }) => {
          const { state, until } = availabilityAt(person, now);
          expect({ state, until: until ?? null }).toEqual(oracleAvailability(person, now));
        }),
        runs(14_000),
      );
    },
    600_000 * factor,
  );

  it(
    'tells the same from a snapshot, days later',
    () => {
      const later = fc.integer({ min: 0, max: 14 * DAY - 1 });
      fc.assert(
        fc.property(situation, later, ({ person, now }, ahead) => {
          const snapshot = buildSnapshot(person, now);
          const segment = snapshot && segmentAt(snapshot, now + ahead);
          const expected = oracleAvailability(person, now + ahead);
          const told = {
            state: segment?.state,
            until: segment?.until ?? null,
            offset: segment?.offset,
          };
          expect(told).toEqual({ ...expected, offset: oracleOffset(person, now + ahead) });
        }),
        runs(4_000),
      );
    },
    600_000 * factor,
  );

  it(
    'finds the same working time, and adds it up alike',
    () => {
      fc.assert(
        fc.property(situation, fc.integer({ min: 1, max: 60 }), ({ person, now }, hours) => {
          const { joined } = intervalsAround(person, now, 4, 12);
          const clipped = joined
            .map(([from, to]) => ({ from: Math.max(from, now), to: Math.min(to, now + 7 * DAY) }))
            .filter(({ from, to }) => to > from);
          expect(workingWithin(person, now, now + 7 * DAY)).toEqual(clipped);
          const expected = oracleAddWorkingTime(person, now, hours * HOUR);
          if (expected !== null) expect(addWorkingTime(person, now, hours * HOUR)).toBe(expected);
        }),
        runs(2_000),
      );
    },
    600_000 * factor,
  );
});

it('the zone data of luxon and Temporal agree, or their differences are named', () => {
  const differing = ZONES.filter((zone) =>
    changesOf(zone).some((at) => {
      const offset =
        Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds /
        60e9;
      return DateTime.fromMillis(at, { zone }).offset !== offset;
    }),
  );
  expect(differing).toEqual([]);
});
