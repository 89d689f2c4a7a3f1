import ICAL from 'ical.js';
import { expect, it } from 'vitest';

import { previewPeople } from '../../../utils/domain/import-people';
import { settle } from '../../../utils/domain/import-settle';
import { cardOf } from '../../../utils/domain/my-card';
import { writeRoster } from '../../../utils/exchange';
import { writeVcard } from '../../../utils/exchange/vcard-write';
import { hoursCalendar } from '../../../utils/holidays/ics-hours';
import { at, personOf } from '../domain/people';
import { readOf, toldOf } from './people-port';

const NOW = at('2026-11-22T12:00:00Z');
const me = personOf({
  id: 'me',
  name: 'Mika; Sanders, "M"',
  updated: '2026-01-01T00:00:00.000Z',
  identities: [{ kind: 'email', value: 'mika@example.com' }],
  workWeek: { mon: [['09:00', '17:30']], tue: [['09:00', '17:30']], fri: [['22:00', '06:00']] },
  mine: { note: 'Private' },
});

it('says what is missing in mine', () => {
  expect(cardOf({ ...me, name: ' ' }, 'Europe/Berlin', NOW)).toMatchObject({
    missing: { code: 'card_name' },
  });
  expect(cardOf({ ...me, identities: [] }, 'Europe/Berlin', NOW)).toMatchObject({
    missing: { code: 'card_email' },
  });
});

it('is my word of now for a colleague who keeps me under another id, and a later one after it', () => {
  const kept = personOf({
    id: 'kept',
    name: 'Mika',
    updated: '2026-11-20T00:00:00.000Z',
    identities: [{ kind: 'email', value: 'mika@example.com' }],
    mine: { note: 'Theirs' },
  });
  const them = personOf({ id: 'me', name: 'Bo' });
  const take = (now: number, on: typeof kept) => {
    const made = cardOf({ ...me, role: `at ${now}` }, 'Europe/Berlin', now);
    const { rows } = readOf(writeRoster('card' in made ? [made.card] : [], me.name, now));
    const [candidate] = previewPeople(rows, them, [on]).candidates;
    const choices = { zones: new Map(), ticks: new Map(), today: '2026-11-22' };
    return candidate && settle(candidate, choices, new Map([[on.id, on]]));
  };
  const first = take(NOW, kept);
  expect(first).toMatchObject({ state: 'changed', ticked: true });
  expect(first?.person).toMatchObject({
    id: 'kept',
    zone: 'Europe/Berlin',
    workWeek: me.workWeek,
    mine: { note: 'Theirs' },
  });
  const stored = { ...kept, ...first?.person, updated: new Date(NOW + 1000).toISOString() };
  expect(take(NOW + 60_000, stored)?.person).toMatchObject({ role: `at ${NOW + 60_000}` });
});

it('as a vCard is read back as it is, commas, semicolons and quotes too', () => {
  const text = writeVcard({ ...me, zone: 'Europe/Berlin' }, 'Mon–Fri; 09:00, “later”'.repeat(9));
  expect(text).toContain('VERSION:4.0\r\n');
  expect(readOf(text).rows.map(toldOf)).toEqual([
    'Mika; Sanders, "M" | mika@example.com | Europe/Berlin',
  ]);
});

it.each([
  ['Europe/Berlin', '2027-03-29', '09:00', '2027-03-29T07:00:00Z'],
  ['Europe/Berlin', '2027-03-26', '22:00', '2027-03-26T21:00:00Z'],
  ['Australia/Lord_Howe', '2027-04-05', '09:00', '2027-04-04T22:30:00Z'],
  ['Asia/Kolkata', '2027-04-05', '09:00', '2027-04-05T03:30:00Z'],
])('as a calendar keeps %s’s clock on %s', (zone, date, time, instant) => {
  const text = hoursCalendar({
    week: me.workWeek ?? {},
    zone,
    summary: 'Mika',
    today: '2026-11-22',
    now: NOW,
  });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const rules = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const found = events.flatMap((event) => {
    const each = event.iterator();
    const starts: string[] = [];
    for (
      let next = each.next();
      next && next.toString() <= `${date}T23:59:59`;
      next = each.next()
    ) {
      next.zone = rules;
      if (next.toString() === `${date}T${time}:00`) starts.push(next.toJSDate().toISOString());
    }
    return starts;
  });
  expect(found).toEqual([new Date(instant).toISOString()]);
});
