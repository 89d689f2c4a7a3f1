import ICAL from 'ical.js';
import { expect, test } from 'vitest';

import { readCalendar } from '../../../utils/holidays/ics';
import { absenceCalendar, slotCalendar } from '../../../utils/holidays/ics-write';

const now = Date.UTC(2026, 10, 23, 9);
const absence = { from: '2026-12-21', to: '2026-12-23', summary: 'Away; at home, mostly', now };

test('one whole-day event that ends on the day after the last, with lines as calendars want them', () => {
  const text = absenceCalendar(absence);
  const lines = text.split('\r\n');
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meanwhile//EN',
    'BEGIN:VEVENT',
    'UID:absence-2026-12-21-2026-12-23@meanwhile.invalid',
    'DTSTAMP:20261123T090000Z',
    'SUMMARY:Away\\; at home\\, mostly',
    'DTSTART;VALUE=DATE:20261221',
    'DTEND;VALUE=DATE:20261224',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('read back by our own reader it is the same days', () => {
  const text = absenceCalendar(absence);
  const read = readCalendar(text, [2026, 2027]);
  expect(read.ok && read.value.days.map(({ date }) => date)).toEqual([
    '2026-12-21',
    '2026-12-22',
    '2026-12-23',
  ]);
});

test('a slot is one event in UTC, with its text in lines', () => {
  const start = Date.UTC(2026, 10, 24, 15);
  const description = 'Tue 24 Nov, 16:00–16:30 Berlin (Anna; Bo)\nWed 25 Nov, 00:00–00:30 Tokyo';
  const text = slotCalendar({ start, end: start + 1_800_000, summary: 'Talk', description, now });
  expect(text).toContain('DTSTART:20261124T150000Z\r\nDTEND:20261124T153000Z\r\n');
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const event = new ICAL.Event(component!);
  expect(event.description).toBe(description);
  expect([event.summary, event.startDate.toUnixTime() * 1000]).toEqual(['Talk', start]);
});
