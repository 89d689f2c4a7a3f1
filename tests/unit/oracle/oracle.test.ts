import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { availabilityAt, workingWithin } from '../../../utils/domain/availability';
import { addWorkingTime } from '../../../utils/domain/response';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { DAY, HOUR, offsetAt, segmentAt } from '../../../utils/domain/snapshot-read';
import {
  intervalsAround,
  knowsHours,
  oracleAddWorkingTime,
  oracleAvailability,
  oracleOffset,
} from './oracle';
import { situation } from './people';
import { ALL_ZONES, DIFFERING, differingZones } from './zones';

/**
 * `MEANWHILE_DEEP` multiplies the cases (npm run test:deep), each time with another seed; `npm test`
 * stays with one, so that it says the same of the same code. `MEANWHILE_SEED` repeats a failure.
 */
const factor = Number(process.env['MEANWHILE_DEEP'] ?? '1');
const usual = factor > 1 ? Math.floor(Math.random() * 2 ** 31) : 20_261_122;
const seed = Number(process.env['MEANWHILE_SEED'] ?? usual);
/** Berlin's clocks go back. */
const CHANGE = Date.parse('2026-10-25T01:00:00Z');
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
          // The end may lie months ahead, on a clock that has changed by then.
          if (snapshot && told.until !== null) {
            expect(offsetAt(snapshot, told.until)).toBe(oracleOffset(person, told.until));
          }
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
          const joined = knowsHours(person) ? intervalsAround(person, now, 4, 12).joined : [];
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

describe('the zone data of luxon and of Temporal', () => {
  // Luxon asks Intl; Temporal may bring data of its own, whose version no API tells.
  it('agree, or the versions and the zones that differ are named and left out above', () => {
    if (DIFFERING.length > 0) {
      const { tz = 'unknown', icu = 'unknown', v8 } = process.versions;
      const versions = `Node ${process.version}, V8 ${v8}, Intl with tzdata ${tz} of ICU ${icu}`;
      console.warn(
        `note: the zone data of luxon (Intl) and Temporal differ in version (${versions}). ` +
          `Left out of the properties: ${DIFFERING.join(', ')}`,
      );
    }
    // A release of tzdata touches a handful of zones; more than this is an error of ours or theirs.
    expect(DIFFERING.length / ALL_ZONES.length, DIFFERING.join(', ')).toBeLessThanOrEqual(0.05);
  });

  it('are compared at each change, just before it, and in between', () => {
    const berlin = (at: number) => (at >= CHANGE ? 60 : 120);
    const asked = ['Europe/Berlin'];
    const against = (other: (zone: string, at: number) => number) =>
      differingZones(asked, (_zone, at) => berlin(at), other);
    expect(against((_zone, at) => berlin(at))).toEqual([]);
    expect(against((_zone, at) => berlin(at - HOUR))).toEqual(asked);
    expect(against((_zone, at) => berlin(at + HOUR))).toEqual(asked);
    const inWinter = (at: number) => at >= CHANGE + 40 * DAY && at < CHANGE + 70 * DAY;
    expect(against((_zone, at) => (inWinter(at) ? 0 : berlin(at)))).toEqual(asked);
  });
});
