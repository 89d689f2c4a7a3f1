import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rankSlots, slotAt } from '../../../utils/domain/plan';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { DAY, MINUTE } from '../../../utils/domain/snapshot-read';
import { together } from '../../../utils/domain/together';
import { oracleAvailability } from './oracle';
import { personOf, WEEK } from '../domain/people';
import { company } from './people';
import { plainPlan } from './plain-plan';

const factor = Number(process.env['MEANWHILE_DEEP'] ?? '1');
const usual = factor > 1 ? Math.floor(Math.random() * 2 ** 31) : 20_261_129;
const seed = Number(process.env['MEANWHILE_SEED'] ?? usual);

const wish = fc.record({
  length: fc.oneof(fc.constantFrom(15, 30, 45, 60, 90, 120, 480), fc.integer({ min: 1, max: 300 })),
  days: fc.integer({ min: 1, max: 5 }),
  offset: fc.constantFrom(0, 60, 330, 345, -210, 765, 7),
  weights: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 4, maxLength: 4 }),
});

describe(`the planner against plain trial of every quarter hour (seed ${seed})`, () => {
  it(
    'finds the same slots in the same order, and says the same of everybody',
    () => {
      fc.assert(
        fc.property(company, wish, ({ people, now }, { length, days, offset, weights }) => {
          const wanted = { from: now, to: now + days * DAY, length: length * MINUTE, offset };
          const attendees = people.map((person, index) => ({
            id: `${index}`,
            snapshot: buildSnapshot(person, now, undefined, 16 * DAY)!,
            weight: weights[index]!,
          }));
          const found = rankSlots(attendees, wanted, Infinity).map(
            ({ start, first, last, cost, people: all }) => ({
              start,
              first,
              last,
              cost,
              people: all.map(({ fit, before, after }) => ({ fit, before, after })),
            }),
          );
          const weighted = people.map((person, index) => ({ person, weight: weights[index]! }));
          expect(found).toEqual(plainPlan(weighted, now, wanted));
          const [best] = found;
          if (!best) return;
          const { cost, people: all } = slotAt(attendees, best.start, wanted.length);
          expect(cost).toBe(best.cost);
          expect(all.map(({ fit, before, after }) => ({ fit, before, after }))).toEqual(
            best.people,
          );
        }),
        { numRuns: 120 * factor, seed },
      );
    },
    600_000 * factor,
  );

  const split = [
    ['09:00', '12:30'],
    ['13:30', '18:00'],
  ] as const;
  const night = [['22:00', '06:00']] as const;
  const days = (hours: typeof split | typeof night) => ({ mon: hours, tue: hours, thu: hours });
  const TEAM = [
    personOf({ zone: 'Europe/Berlin', workWeek: WEEK }),
    personOf({ zone: 'Asia/Kolkata', workWeek: days(split) }),
    personOf({ zone: 'Australia/Adelaide', workWeek: WEEK }),
    personOf({ zone: 'Asia/Kathmandu', workWeek: { sun: split, mon: split, fri: split } }),
    personOf({ zone: 'Europe/London', workWeek: days(night) }),
    personOf({ zone: 'America/Los_Angeles', workWeek: WEEK }),
    personOf({ zone: 'Australia/Lord_Howe', workWeek: days(night) }),
  ];

  // The clocks of Adelaide, Berlin, Los Angeles and Lord Howe change within these fortnights.
  it.each(['2026-09-28', '2026-10-19', '2026-10-26', '2027-03-08', '2027-03-22', '2027-03-29'])(
    'weeks of a change of the clocks from %s on: half-hour zones, split days and nights',
    (date) => {
      const now = Date.parse(`${date}T08:00:00Z`);
      const wanted = { from: now, to: now + 14 * DAY, length: 45 * MINUTE, offset: 345 };
      const attendees = TEAM.map((person, index) => ({
        id: `${index}`,
        snapshot: buildSnapshot(person, now, undefined, 16 * DAY)!,
      }));
      const found = rankSlots(attendees, wanted, Infinity).map(({ start, cost, people }) => ({
        start,
        cost,
        people: people.map(({ fit, before, after }) => ({ fit, before, after })),
      }));
      const weighted = TEAM.map((person) => ({ person, weight: 2 }));
      expect(found).toEqual(
        plainPlan(weighted, now, wanted).map(({ start, cost, people }) => ({
          start,
          cost,
          people,
        })),
      );
    },
    60_000,
  );

  it(
    'finds the hours when all are at work, and no other',
    () => {
      fc.assert(
        fc.property(company, ({ people, now }) => {
          const snapshots = people.map((person) => buildSnapshot(person, now)!);
          const hours = together(snapshots, now, now + 2 * DAY);
          for (let at = now; at < now + 2 * DAY; at += 37 * MINUTE) {
            const all = people.every(
              (person) => oracleAvailability(person, at).state === 'working',
            );
            expect(hours.some(({ from, to }) => from <= at && at < to)).toBe(all);
          }
        }),
        { numRuns: 20 * factor, seed },
      );
    },
    600_000 * factor,
  );
});
