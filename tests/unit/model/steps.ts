/** What can happen, as data: drawn at random, and made smaller when a sequence fails. */
import fc from 'fast-check';

export type Step =
  | {
      readonly do: 'create';
      readonly mail: number;
      readonly rule: number;
      readonly minutes: number;
      readonly urgent: boolean;
    }
  | {
      readonly do: 'snooze';
      readonly which: number;
      readonly rule: number;
      readonly minutes: number;
    }
  | { readonly do: 'done' | 'drop' | 'delete'; readonly which: number }
  /** Takes the last end of one back. */
  | { readonly do: 'undo' }
  | { readonly do: 'answer'; readonly mail: number; readonly ago: number }
  /** A question to Anna, by a day's end or without a date. */
  | { readonly do: 'ask'; readonly mail: number; readonly days: number | null }
  | { readonly do: 'reply'; readonly mail: number; readonly ago: number }
  | { readonly do: 'answered' | 'not-yet' | 'drop-ask'; readonly which: number }
  | { readonly do: 'blocks'; readonly variant: number }
  /** "Again until done", in minutes. */
  | { readonly do: 'again'; readonly minutes: number }
  | { readonly do: 'edit'; readonly who: 'anna' | 'me'; readonly variant: number }
  | { readonly do: 'remove' }
  | { readonly do: 'hold'; readonly minutes: number }
  | { readonly do: 'unhold' }
  | { readonly do: 'deny'; readonly denied: boolean }
  /** Time passes; asleep, the alarm fires once, at the end. */
  | { readonly do: 'wait'; readonly minutes: number; readonly asleep: boolean }
  /** The clock is set: up to two days ahead or back. */
  | { readonly do: 'jump'; readonly minutes: number }
  | { readonly do: 'zone'; readonly variant: number }
  | { readonly do: 'focus' }
  | { readonly do: 'stop' }
  | { readonly do: 'restart'; readonly alarmKept: boolean }
  | { readonly do: 'update' }
  /** In the next step the worker is killed at its n-th write or call of the browser, or right after a notification. */
  | { readonly do: 'kill'; readonly at: number | 'show' };

const which = fc.nat(5);
const rule = fc.nat(6);
const minutes = fc.oneof(fc.nat(60), fc.nat(3 * 1440));
const jump = fc.integer({ min: -2 * 1440, max: 2 * 1440 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('create'),
      mail: fc.nat(4),
      rule,
      minutes,
      urgent: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait'), minutes, asleep: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('snooze'), which, rule, minutes }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('done', 'drop', 'delete'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo') }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('answer'), mail: fc.nat(4), ago: fc.nat(120) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('ask'),
      mail: fc.nat(4),
      days: fc.option(fc.nat(3)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('reply'), mail: fc.nat(4), ago: fc.nat(120) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('answered', 'not-yet', 'drop-ask'), which }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('blocks'), variant: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('again'), minutes: fc.constantFrom(0, 15, 90) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edit'),
      who: fc.constantFrom('anna', 'me'),
      variant: fc.nat(3),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove') }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('hold'), minutes: fc.integer({ min: 1, max: 600 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unhold') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deny'), denied: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('jump'), minutes: jump }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('zone'), variant: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('focus') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stop') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restart'), alarmKept: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('update') }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('kill'),
      at: fc.oneof(fc.nat(20), fc.constant('show')),
    }),
  },
) as fc.Arbitrary<Step>;

export const sequence: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  minLength: 4,
  maxLength: 24,
  size: 'max',
});
