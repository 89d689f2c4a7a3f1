// The sample roster: the traits of the design's sample people, around a given moment.
import type { Interval, Person, PlainDate, Weekday, WorkWeek } from '../../utils/domain/person.ts';
import { samplePerson, TEAM } from './people.ts';

const DAY = 86_400_000;
const MON_FRI: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const week = (days: readonly Weekday[], ...hours: Interval[]): WorkWeek =>
  Object.fromEntries(days.map((day) => [day, hours]));

const dateAt = (now: number, days: number): PlainDate =>
  new Date(now + days * DAY).toISOString().slice(0, 10);

function base(now: number, key: string): Pick<Person, 'id' | 'updated' | 'name' | 'identities'> {
  const { name, email, slack, google } = samplePerson(key);
  return {
    id: `sample-${key}`,
    updated: new Date(now - DAY).toISOString(),
    name,
    identities: [
      { kind: 'email', value: email },
      { kind: 'slack', team: TEAM, user: slack },
      { kind: 'google', account: google },
    ],
  };
}

/** @param now Milliseconds since 1970; stays and absences lie around it. */
export function sampleMe(now: number): Person {
  return {
    ...base(now, 'mika'),
    id: 'me',
    zone: 'Europe/Amsterdam',
    workWeek: week(MON_FRI, ['09:00', '17:30']),
  };
}

/** @param now Milliseconds since 1970; stays and absences lie around it. */
export function sampleRoster(now: number): Person[] {
  return [
    {
      ...base(now, 'anna'),
      role: 'Design lead',
      groups: ['Design'],
      zone: 'Europe/Berlin',
      workWeek: week(MON_FRI, ['09:00', '17:30']),
      norms: { default: { workingDays: 1 }, slack: { workingHours: 4 } },
      cover: 'sample-chidi',
      mine: { note: 'Likes a short summary first.' },
    },
    {
      ...base(now, 'bo'),
      role: 'Platform engineer',
      groups: ['Engineering'],
      zone: 'Asia/Tokyo',
      workWeek: week(MON_FRI, ['10:00', '19:00']),
      absences: [{ from: dateAt(now, -1), to: dateAt(now, 3), kind: 'vacation' }],
      cover: 'sample-ravi',
    },
    {
      ...base(now, 'chidi'),
      role: 'Product manager',
      zone: 'Africa/Lagos',
      workWeek: week(MON_FRI, ['08:30', '17:00']),
      howToAsk: 'A Slack thread is best.',
    },
    {
      ...base(now, 'dina'),
      role: 'Support lead',
      zone: 'Asia/Amman',
      workWeek: week(['sun', 'mon', 'tue', 'wed', 'thu'], ['09:00', '17:00']),
      outOfHours: 'prefer-later',
    },
    {
      ...base(now, 'elena'),
      role: 'Writer',
      zone: 'Europe/Sofia',
      stays: [{ from: dateAt(now, -5), to: dateAt(now, 9), zone: 'Europe/Lisbon' }],
      workWeek: week(MON_FRI, ['09:00', '18:00']),
    },
    {
      ...base(now, 'femi'),
      role: 'Operations, nights',
      groups: ['Engineering'],
      zone: 'Europe/London',
      workWeek: week(['sun', 'mon', 'tue', 'wed', 'thu'], ['22:00', '06:00']),
      whenUrgent: 'Call the operations desk.',
      outOfHours: 'fine',
    },
    {
      ...base(now, 'grace'),
      role: 'Data analyst',
      zone: 'America/Los_Angeles',
      workWeek: week(['mon', 'tue', 'wed', 'thu'], ['08:00', '17:00']),
      norms: { default: { workingDays: 2 } },
    },
    {
      ...base(now, 'ravi'),
      role: 'Backend engineer',
      groups: ['Engineering'],
      zone: 'Asia/Kolkata',
      workWeek: week(MON_FRI, ['07:00', '11:00'], ['16:00', '20:00']),
    },
  ];
}
