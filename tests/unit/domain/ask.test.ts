import { expect, test } from 'vitest';

import { type AskContext, checkAtOf, isReplyTo } from '../../../utils/domain/ask';
import { isAsk } from '../../../utils/domain/ask-state';
import { askOffers, deadlineFacts } from '../../../utils/domain/ask-deadline';
import type { Ask, TheirMessage } from '../../../utils/domain/ask-types';
import type { Person } from '../../../utils/domain/person';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { at, iso, personOf, WEEK } from './people';

/** Tuesday, 10:00 in Amsterdam and 18:00 in Tokyo. */
const NOW = at('2026-11-24T10:00+01:00');
const me = { ...personOf({ id: 'me', workWeek: WEEK }), zone: 'Europe/Amsterdam' };
const anna = personOf({ zone: 'Asia/Tokyo', workWeek: WEEK });

function context(person: Person | undefined = anna, change: Partial<AskContext> = {}): AskContext {
  return { now: NOW, me, person, norm: null, ...change };
}
const wall = (date: string, time: string) => ({ date, time });
const factsOf = (by: ReturnType<typeof wall>, about = context()) => {
  const facts = deadlineFacts(by, about);
  if (!facts) throw new Error('no facts');
  return facts;
};

test('by Thursday 17:00 is Friday 01:00 in Tokyo, with the working hours and days that lie before it', () => {
  const holiday = personOf({
    ...anna,
    holidays: { own: [{ date: '2026-11-25', name: 'Founders' }] },
  });
  const facts = factsOf(wall('2026-11-26', '17:00'), context(holiday));
  expect(iso(facts.moment.at)).toBe('2026-11-26T16:00:00.000Z');
  expect([facts.moment.mine, facts.moment.theirs]).toEqual([60, 540]);
  expect(facts.left).toBe(9 * HOUR);
  expect(facts.lost).toEqual([{ date: '2026-11-25', kind: 'holiday' }]);
  // 01:00 is in the night: the end of her Friday suits better, 10:00 for me.
  expect(facts.better?.by).toEqual(wall('2026-11-27', '10:00'));
});

test('leave is told as leave, and a day that is free anyway is not lost', () => {
  const away = personOf({ ...anna, absences: [{ from: '2026-11-27', to: '2026-11-29' }] });
  expect(factsOf(wall('2026-11-30', '09:00'), context(away)).lost).toEqual([
    { date: '2026-11-27', kind: 'away' },
  ]);
});

test('inside working time with an hour or more left nothing better is offered', () => {
  expect(factsOf(wall('2026-11-25', '03:00')).better).toBeUndefined();
  // 09:30 in Tokyo: half an hour of her day.
  expect(factsOf(wall('2026-11-25', '01:30')).better?.by).toEqual(wall('2026-11-25', '10:00'));
});

test('before an answer can be expected by the norm, that moment is the better one', () => {
  const norm = { workingHours: 9 };
  const facts = factsOf(wall('2026-11-25', '03:00'), context(anna, { norm }));
  expect(facts.better?.by).toEqual(wall('2026-11-25', '10:00'));
});

test('without hours on file only the clocks are told, without a person only mine', () => {
  const bare = factsOf(wall('2026-11-26', '17:00'), context(personOf({ zone: 'Asia/Tokyo' })));
  expect([bare.left, bare.better, bare.moment.theirs]).toEqual([undefined, undefined, 540]);
  const alone: AskContext = { now: NOW, me, person: undefined, norm: null };
  expect(factsOf(wall('2026-11-26', '17:00'), alone).moment.theirs).toBeUndefined();
  expect(deadlineFacts(wall('', ''), context())).toBeNull();
});

test('the wall time keeps to my clock over the end of summer time', () => {
  const before = at('2026-10-23T10:00+02:00');
  const facts = factsOf(wall('2026-10-26', '09:00'), context(anna, { now: before }));
  expect(iso(facts.moment.at)).toBe('2026-10-26T08:00:00.000Z');
});

test('offered are the norm and the ends of working days, in order, each once', () => {
  const norm = { workingDays: 1 };
  const offers = askOffers(context(anna, { norm, now: at('2026-11-24T03:00+01:00') }));
  expect(offers.map(({ kind, facts }) => [kind, facts.by.date, facts.by.time])).toEqual([
    ['their-day', '2026-11-24', '10:00'],
    ['expected', '2026-11-25', '03:00'],
    ['their-day', '2026-11-25', '10:00'],
    ['my-day', '2026-11-25', '18:00'],
  ]);
  // Without hours of theirs: today and tomorrow, by mine.
  expect(askOffers(context(personOf({}))).map(({ facts }) => facts.by.date)).toEqual([
    '2026-11-24',
    '2026-11-25',
  ]);
});

test('somebody who works around the clock has no end of a day', () => {
  const all = [['00:00', '24:00']] as const;
  const always = { mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all };
  const offers = askOffers(context(personOf({ zone: 'Asia/Tokyo', workWeek: always })));
  expect(offers.map(({ kind }) => kind)).toEqual(['my-day']);
});

test('asked at the deadline; after it, and without one, when an answer can be expected', () => {
  const byAt = at('2026-11-26T17:00+01:00');
  expect(checkAtOf({ byAt, since: NOW }, context())).toBe(byAt);
  const late = checkAtOf({ byAt, since: byAt + HOUR }, context());
  // Friday 02:00 in Tokyo: her Friday is where it begins, one working day on is Monday 09:00.
  expect(iso(late)).toBe('2026-11-30T00:00:00.000Z');
  const hours = checkAtOf({ since: NOW }, context(anna, { norm: { workingHours: 1 } }));
  expect(iso(hours)).toBe('2026-11-25T01:00:00.000Z');
});

test('without hours of theirs mine count, and without mine a day', () => {
  const stranger: AskContext = { now: NOW, me, person: undefined, norm: null };
  expect(iso(checkAtOf({ since: NOW }, stranger))).toBe('2026-11-25T09:00:00.000Z');
  const nobody = { ...personOf({ id: 'me' }), zone: 'Europe/Amsterdam' };
  expect(checkAtOf({ since: NOW }, { ...stranger, me: nobody })).toBe(NOW + 24 * HOUR);
});

const ask: Ask = {
  id: 'a',
  created: '2026-11-24T09:00:00.000Z',
  updated: '2026-11-24T09:00:00.000Z',
  place: { site: 'gmail', url: 'https://mail.google.com/', container: '18a', message: '1' },
  title: 'Budget',
  people: ['anna'],
  names: [],
  askedAt: NOW,
  since: NOW,
  checkAt: NOW + HOUR,
  state: 'waiting',
};
const theirs: TheirMessage = {
  ...ask.place,
  container: '18a',
  message: '2',
  sentAt: NOW + 1,
  from: { email: 'anna@example.com' },
};

test('answered by a newer message of theirs in the thread, and by no other', () => {
  expect(isReplyTo(ask, theirs, 'anna')).toBe(true);
  expect(isReplyTo(ask, theirs, 'bo')).toBe(false);
  expect(isReplyTo(ask, theirs, null)).toBe(false);
  expect(isReplyTo(ask, { ...theirs, sentAt: NOW }, 'anna')).toBe(false);
  expect(isReplyTo(ask, { ...theirs, container: '18b' }, 'anna')).toBe(false);
  expect(isReplyTo(ask, { ...theirs, message: '1' }, 'anna')).toBe(false);
  expect(isReplyTo({ ...ask, notAnsweredBy: NOW + 1 }, theirs, 'anna')).toBe(false);
  // Kept later than asked: what stood there by then was no answer.
  const later = { ...ask, askedAt: NOW - HOUR, created: new Date(NOW + 1).toISOString() };
  expect(isReplyTo(later, theirs, 'anna')).toBe(false);
});

test('in Slack only what stands in the thread of the question answers it', () => {
  const url = 'https://app.slack.com/client/T1/C1';
  const root = { site: 'slack', url, account: 'T1', container: 'C1', message: '100.1' } as const;
  const asked: Ask = { ...ask, place: root };
  const from = { slack: { team: 'T1', user: 'U1' } };
  const sent = { ...root, message: '101.1', sentAt: NOW + 1, from };
  expect(isReplyTo(asked, { ...sent, thread: '100.1' }, 'anna')).toBe(true);
  expect(isReplyTo(asked, sent, 'anna')).toBe(false);
  expect(isReplyTo(asked, { ...sent, thread: '99.1' }, 'anna')).toBe(false);
});

test('a record of another shape is no ask', () => {
  expect(isAsk(ask)).toBe(true);
  expect(isAsk({ id: 'x', updated: '2026-11-24T09:00:00.000Z' })).toBe(false);
  expect(isAsk({ ...ask, state: 'later' })).toBe(false);
});
