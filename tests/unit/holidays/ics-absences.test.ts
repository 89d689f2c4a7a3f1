import { expect, it } from 'vitest';

import { withFound } from '../../../utils/domain/absences-from-calendar';
import { readAbsences } from '../../../utils/holidays/ics-absences';
import { personOf } from '../domain/people';

const TODAY = '2026-11-22';
const anna = personOf({
  id: 'anna',
  name: 'Anna Weber',
  identities: [{ kind: 'email', value: 'anna@example.com' }],
});
const bo = personOf({ id: 'bo', name: 'Bo Nakamura', aliases: ['Bo N.'] });

const event = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const read = (...events: readonly string[]) => readAbsences(calendar(...events), [anna, bo], TODAY);
const told = (...events: readonly string[]) => {
  const found = read(...events);
  if (!found.ok) return found.problems.map(({ code }) => code);
  return found.value.absences.map(
    ({ from, to, kind = '-', person = '-' }) => `${from} ${to} ${kind} ${person}`,
  );
};
const days = (from: string, to: string) => [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`];

it.each([
  [
    'an exclusive end',
    ['SUMMARY:Vacation', ...days('20261224', '20270102')],
    '2026-12-24 2027-01-01 vacation -',
  ],
  [
    'one day without an end',
    ['SUMMARY:Urlaub', 'DTSTART;VALUE=DATE:20261224'],
    '2026-12-24 2026-12-24 vacation -',
  ],
  [
    'out of office',
    ['SUMMARY:Out of office', ...days('20261224', '20261225')],
    '2026-12-24 2026-12-24 - -',
  ],
  [
    'a teammate by name',
    ['SUMMARY:Anna Weber: conference', ...days('20261224', '20261225')],
    '2026-12-24 2026-12-24 - anna',
  ],
  [
    'a teammate by a further name',
    ['SUMMARY:PTO (Bo N.)', ...days('20261224', '20261225')],
    '2026-12-24 2026-12-24 - bo',
  ],
  [
    'a teammate by address',
    ['SUMMARY:Sick', 'ORGANIZER:mailto:ANNA@example.com', ...days('20261224', '20261225')],
    '2026-12-24 2026-12-24 sick anna',
  ],
  [
    'Outlook’s own word',
    ['SUMMARY:Trip', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF', ...days('20261224', '20261225')],
    '2026-12-24 2026-12-24 - -',
  ],
  [
    'midnight to midnight in a zone of its own',
    [
      'SUMMARY:Leave',
      'DTSTART;TZID=Pacific/Auckland:20261224T000000',
      'DTEND;TZID=Pacific/Auckland:20261226T000000',
    ],
    '2026-12-24 2026-12-25 - -',
  ],
])('%s', (_name, lines, expected) => {
  expect(told(event(...lines))).toEqual([expected]);
});

it('follows a series 400 days ahead, without what was excluded or moved', () => {
  const series = event(
    'UID:1',
    'SUMMARY:Day off',
    'RRULE:FREQ=MONTHLY',
    'EXDATE;VALUE=DATE:20270115',
    ...days('20261215', '20261216'),
  );
  const moved = event(
    'UID:1',
    'RECURRENCE-ID;VALUE=DATE:20270215',
    'SUMMARY:Day off',
    ...days('20270218', '20270219'),
  );
  const found = told(series, moved);
  expect(found.slice(0, 3)).toEqual([
    '2026-12-15 2026-12-15 - -',
    '2027-02-18 2027-02-18 - -',
    '2027-03-15 2027-03-15 - -',
  ]);
  expect(found.at(-1)).toBe('2027-12-15 2027-12-15 - -');
});

it('passes meetings, what is over, what was cancelled, and names of two teammates', () => {
  const passed = [
    event('SUMMARY:Release party', ...days('20261224', '20261225')),
    event('SUMMARY:Vacation planning', 'DTSTART:20261224T100000Z', 'DTEND:20261224T110000Z'),
    event('SUMMARY:Vacation', ...days('20260101', '20260105')),
    event('SUMMARY:Vacation', 'STATUS:CANCELLED', ...days('20261224', '20261225')),
    event('SUMMARY:Anna Weber and Bo Nakamura', ...days('20261224', '20261225')),
  ];
  expect(told(...passed)).toEqual(['ics_no_absences']);
  expect(told('')).toEqual(['ics_no_absences']);
  expect(readAbsences('x', [], TODAY)).toMatchObject({ problems: [{ code: 'ics_not_calendar' }] });
});

it('drops titles unless told, and adds no days that are off already', () => {
  const known = { ...anna, absences: [{ from: '2026-12-20', to: '2026-12-31', label: 'Mine' }] };
  const found = [{ from: '2026-12-24', to: '2026-12-26', title: 'Knee', kind: 'sick' as const }];
  expect(withFound(known, found, true)).toBe(known);
  expect(withFound(anna, found, false).absences).toEqual([
    { from: '2026-12-24', to: '2026-12-26', kind: 'sick' },
  ]);
  expect(withFound(anna, found, true).absences?.[0]?.label).toBe('Knee');
});
