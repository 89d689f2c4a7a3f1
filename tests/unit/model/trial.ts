import type { Person } from '../../../utils/domain/person';
import type { DueRule, Reminder } from '../../../utils/domain/reminder-types';
import type { CatchUpBlock } from '../../../utils/domain/settings';
import { dateAt } from '../../../utils/domain/zoned';
import { personOf, WEEK } from '../domain/people';
import { mail } from '../services/harness';
import type { Ledger } from './invariants';
import type { Plain, Promised } from './plain-model';
import { createSimulation, type Simulation } from './simulation';

export const MINUTE = 60_000;
const START = Date.parse('2026-11-23T10:00+01:00');
const HOME = 'Europe/Amsterdam';
export const ZONES = [HOME, 'Asia/Kolkata', 'America/Los_Angeles'];

/** One sequence: the services, the plain model, and what was told. */
export interface Trial {
  readonly sim: Simulation;
  readonly plain: Plain;
  readonly ledger: Ledger;
  /** The last one that was ended by hand, as it was before. */
  ended: { readonly before: Promised; readonly record: Reminder } | null;
}

export function createTrial(): Trial {
  const plain: Plain = {
    now: START,
    machineZone: HOME,
    seenZone: undefined,
    me: personOf({ id: 'me', name: '' }),
    people: new Map(),
    hold: null,
    catchUp: [],
    again: 0,
    promises: new Map(),
    asked: new Map(),
  };
  const ledger: Ledger = { ids: new Map(), undone: new Set() };
  return { sim: createSimulation(START), plain, ledger, ended: null };
}

const NIGHTS = { mon: [['22:00', '06:00']], wed: [['22:00', '06:00']] } as const;

const ANNAS: readonly Partial<Person>[] = [
  { zone: 'Asia/Tokyo', workWeek: WEEK },
  { zone: 'America/New_York', workWeek: WEEK },
  { zone: 'Europe/London', workWeek: NIGHTS },
  { zone: 'Asia/Tokyo' },
];
const MINES: readonly Partial<Person>[] = [
  { workWeek: WEEK },
  {},
  { workWeek: NIGHTS },
  { workWeek: WEEK, zone: 'America/New_York' },
];

const identities = [{ kind: 'email', value: 'anna@example.com' }] as const;
export const annaOf = (variant: number): Person => personOf({ ...ANNAS[variant], identities });
export const meOf = (variant: number): Person =>
  personOf({ ...MINES[variant], id: 'me', name: 'Mika Sanders' });

const everyDay = (from: string, to: string): readonly CatchUpBlock[] =>
  (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => ({ day, from, to }));
/** In my hours, over midnight, one a week, none. */
export const BLOCKS: readonly (readonly CatchUpBlock[])[] = [
  everyDay('15:00', '16:00'),
  everyDay('23:30', '01:00'),
  [{ day: 'tue', from: '09:00', to: '09:30' }],
  [],
];

/** Each in a conversation of its own. */
export function mailOf(number: number) {
  const { place, ...rest } = mail(`message-${number}`);
  return { ...rest, place: { ...place, container: `thread-${number}` } };
}

/** A rule of each kind; the first two at a time of one's own. */
export function ruleOf(step: { rule: number; minutes: number }, { now }: Plain): DueRule {
  const at = now + step.minutes * MINUTE;
  const person = 'anna';
  const time = new Date(at + 60 * MINUTE).toISOString().slice(11, 16);
  const rules: readonly DueRule[] = [
    { kind: 'at', at },
    { kind: 'wall', date: dateAt(HOME, at), time, zone: HOME },
    { kind: 'in-time-for', person },
    { kind: 'when-starts', person },
    { kind: 'both-working', person },
    { kind: 'my-next-start' },
    { kind: 'next-catch-up' },
  ];
  return rules[step.rule] ?? { kind: 'at', at };
}
