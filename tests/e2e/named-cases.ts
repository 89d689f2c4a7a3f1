// The named cases as a person enters them, and the record that has to come of it.
import type { Interval, Person, WorkWeek } from '../../utils/domain/person.ts';

type Stored = Omit<Person, 'id' | 'updated' | 'zoneConfirmed' | 'name'>;

/** What is typed or pressed, by the words that stand in the form. */
export interface NamedCase {
  readonly name: string;
  readonly zone: string;
  /** Takes the first place that the list offers; without it the text stays as typed. */
  readonly choose?: boolean;
  /** Buttons above the week, pressed after the hours of days were typed. */
  readonly week?: { readonly [day: string]: string };
  readonly press?: readonly string[];
  readonly journeys?: readonly { from: string; to: string; zone: string }[];
  readonly leave?: readonly { from: string; to?: string; kind?: string; label?: string }[];
  readonly days?: readonly { date: string; hours: string }[];
  readonly spans?: readonly {
    from: string;
    to: string;
    week: { readonly [day: string]: string };
  }[];
  readonly turns?: { readonly from: string; readonly second: { readonly [day: string]: string } };
  /** A picture of the filled form is worth a look. */
  readonly picture?: boolean;
  readonly stored: Stored;
}

const daily = (...hours: Interval[]): WorkWeek => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
  sat: hours,
  sun: hours,
});
const weekdays = (...hours: Interval[]): WorkWeek => {
  const { sat: _sat, sun: _sun, ...rest } = daily(...hours);
  return rest;
};
const eachDay = (hours: string) => ({
  Monday: hours,
  Tuesday: hours,
  Wednesday: hours,
  Thursday: hours,
  Friday: hours,
  Saturday: hours,
  Sunday: hours,
});
const NINE_TO_FIVE = weekdays(['09:00', '17:00']);
const ORDINARY = { press: ['Nine to five'], stored: { workWeek: NINE_TO_FIVE } } as const;

/** A zone that is found by a city or written as it is, with an ordinary week. */
const place = (name: string, zone: string, id: string, choose = true): NamedCase => ({
  ...ORDINARY,
  name,
  zone,
  choose,
  stored: { ...ORDINARY.stored, zone: id },
});

export const NAMED_CASES: readonly NamedCase[] = [
  {
    name: 'Lord Howe',
    zone: 'Lord Howe',
    choose: true,
    week: { Sunday: '1-3' },
    stored: { zone: 'Australia/Lord_Howe', workWeek: { sun: [['01:00', '03:00']] } },
  },
  {
    name: 'Apia',
    zone: 'Apia',
    choose: true,
    week: eachDay('9-17'),
    stored: { zone: 'Pacific/Apia', workWeek: daily(['09:00', '17:00']) },
  },
  place('Kathmandu', 'Asia/Kathmandu', 'Asia/Kathmandu', false),
  place('Chatham', 'Chatham', 'Pacific/Chatham'),
  place('Kiritimati', 'Kiritimati', 'Pacific/Kiritimati'),
  place('Casablanca', 'Casablanca', 'Africa/Casablanca'),
  place('Alias Calcutta', 'Asia/Calcutta', 'Asia/Calcutta', false),
  place('Alias Kiev', 'Europe/Kiev', 'Europe/Kiev', false),
  {
    name: 'Troll',
    zone: 'Troll',
    choose: true,
    week: { Sunday: '2am-5am' },
    stored: { zone: 'Antarctica/Troll', workWeek: { sun: [['02:00', '05:00']] } },
  },
  {
    name: 'Night in Berlin',
    zone: 'Berlin',
    choose: true,
    week: { Saturday: '22-6' },
    picture: true,
    stored: { zone: 'Europe/Berlin', workWeek: { sat: [['22:00', '06:00']] } },
  },
  {
    name: 'Night in New York',
    zone: 'New York',
    choose: true,
    week: { Saturday: '10pm to 6am' },
    stored: { zone: 'America/New_York', workWeek: { sat: [['22:00', '06:00']] } },
  },
  {
    name: 'Zone change on a stay',
    zone: 'Berlin',
    choose: true,
    press: ORDINARY.press,
    journeys: [{ from: '2026-10-20', to: '2026-11-05', zone: 'New York' }],
    picture: true,
    stored: {
      zone: 'Europe/Berlin',
      workWeek: NINE_TO_FIVE,
      stays: [{ from: '2026-10-20', to: '2026-11-05', zone: 'America/New_York' }],
    },
  },
  {
    name: 'Journey east',
    zone: 'Los Angeles',
    choose: true,
    week: { Monday: '12-24', Tuesday: '12:00–24:00' },
    journeys: [{ from: '2026-11-24', to: '2026-11-30', zone: 'Tokyo' }],
    stored: {
      zone: 'America/Los_Angeles',
      workWeek: { mon: [['12:00', '24:00']], tue: [['12:00', '24:00']] },
      stays: [{ from: '2026-11-24', to: '2026-11-30', zone: 'Asia/Tokyo' }],
    },
  },
  {
    name: 'Leap day',
    zone: 'Berlin',
    choose: true,
    press: ORDINARY.press,
    leave: [{ from: '2028-02-29', to: '2028-02-29' }],
    stored: {
      zone: 'Europe/Berlin',
      workWeek: NINE_TO_FIVE,
      absences: [{ from: '2028-02-29', to: '2028-02-29' }],
    },
  },
  {
    name: 'Empty week',
    zone: 'Berlin',
    choose: true,
    week: { Monday: 'off' },
    picture: true,
    stored: { zone: 'Europe/Berlin', workWeek: {} },
  },
  {
    name: 'Whole week',
    zone: 'Berlin',
    choose: true,
    week: eachDay('24h'),
    picture: true,
    stored: { zone: 'Europe/Berlin', workWeek: daily(['00:00', '24:00']) },
  },
  {
    name: 'Leave during a night',
    zone: 'Berlin',
    choose: true,
    week: eachDay('22-6'),
    leave: [{ from: '2026-11-24', to: '2026-11-25' }],
    stored: {
      zone: 'Europe/Berlin',
      workWeek: daily(['22:00', '06:00']),
      absences: [{ from: '2026-11-24', to: '2026-11-25' }],
    },
  },
  {
    name: 'Split days',
    zone: 'Berlin',
    choose: true,
    week: { Monday: '9-12:30, 13:30-18' },
    press: ['Copy Monday to weekdays'],
    stored: {
      zone: 'Europe/Berlin',
      workWeek: weekdays(['09:00', '12:30'], ['13:30', '18:00']),
    },
  },
  {
    name: 'Every other Friday',
    zone: 'Berlin',
    choose: true,
    press: ORDINARY.press,
    turns: { from: '2026-11-02', second: { Friday: '' } },
    picture: true,
    stored: {
      zone: 'Europe/Berlin',
      workWeek: NINE_TO_FIVE,
      cycle: {
        from: '2026-11-02',
        weeks: [
          { ...NINE_TO_FIVE, sat: [], sun: [] },
          { ...NINE_TO_FIVE, fri: [], sat: [], sun: [] },
        ],
      },
    },
  },
  {
    name: 'Summer span',
    zone: 'Berlin',
    choose: true,
    press: ORDINARY.press,
    spans: [{ from: '2027-05-01', to: '2027-08-31', week: { Monday: '8-14', Friday: '8-12' } }],
    picture: true,
    stored: {
      zone: 'Europe/Berlin',
      workWeek: NINE_TO_FIVE,
      spans: [
        {
          from: '2027-05-01',
          to: '2027-08-31',
          workWeek: { mon: [['08:00', '14:00']], fri: [['08:00', '12:00']] },
        },
      ],
    },
  },
  {
    name: 'Leave without an end',
    zone: 'Berlin',
    choose: true,
    press: ORDINARY.press,
    leave: [{ from: '2026-11-01', kind: 'Parental leave', label: 'Until spring' }],
    days: [
      { date: '2026-12-24', hours: '' },
      { date: '2026-12-31', hours: '9-12' },
    ],
    picture: true,
    stored: {
      zone: 'Europe/Berlin',
      workWeek: NINE_TO_FIVE,
      absences: [{ from: '2026-11-01', kind: 'parental', label: 'Until spring' }],
      days: { '2026-12-24': [], '2026-12-31': [['09:00', '12:00']] },
    },
  },
];
