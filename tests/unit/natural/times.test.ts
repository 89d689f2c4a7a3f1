import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SaidTime, Written } from '../../../utils/domain/said-time-types';
import { hasTime, timeAt } from '../../../utils/natural/times';

/** A Monday, 10:00 where it was written. */
const MONDAY: Written = { date: '2026-11-30', minutes: 600 };
const FRIDAY: Written = { date: '2026-12-04', minutes: 600 };

/** "|" stands where the pointer is. */
function read(marked: string, written = MONDAY) {
  const at = marked.indexOf('|');
  return timeAt(marked.replace('|', ''), at, written);
}

/** "2026-12-03 15:00 PT counted". */
function told(marked: string, written = MONDAY): string | null {
  const found = read(marked, written);
  return found && wordsOf(found);
}

function wordsOf({ date, minutes, until, zone, day, isAfternoon }: SaidTime): string {
  const clock = (wall: number) =>
    [Math.floor(wall / 60), wall % 60].map((one) => String(one).padStart(2, '0')).join(':');
  const where = { writer: () => [], word: word, offset: offset }[zone.kind]();
  function word() {
    return zone.kind === 'word' ? [zone.word] : [];
  }
  function offset() {
    return zone.kind === 'offset' ? [String(zone.offset)] : [];
  }
  const range = until === undefined ? clock(minutes) : `${clock(minutes)}-${clock(until)}`;
  return [date, range, ...where, day, ...(isAfternoon ? ['pm?'] : [])].join(' ');
}

describe('a time in a message', () => {
  it.each([
    ['Can we talk at |3pm PT?', '2026-11-30 15:00 PT sent'],
    ['|Thursday 15:00 works', '2026-12-03 15:00 counted'],
    ['Thursday |15:00 works', '2026-12-03 15:00 counted'],
    ['How about |10:30 CET', '2026-11-30 10:30 CET sent'],
    ['See you |tomorrow at 9', '2026-12-01 09:00 counted'],
    ['See you tomorrow at |9.', '2026-12-01 09:00 counted'],
    ['|tomorrow at 14 then', '2026-12-01 14:00 counted'],
    ['at |9 tomorrow, please', '2026-12-01 09:00 counted'],
    ['The call is |Tue 3pm ET.', '2026-12-01 15:00 ET counted'],
    ['on Thursday at 3 p.m. |Pacific', '2026-12-03 15:00 PACIFIC counted'],
    ['3pm |Pacific Time on Friday', '2026-12-04 15:00 PACIFIC counted'],
    ['|3pm eastern standard time', '2026-11-30 15:00 EASTERN sent'],
    ['|3pm est', '2026-11-30 15:00 EST sent'],
    ['|15:00 Central European Time', '2026-11-30 15:00 CET sent'],
    ['|9 am Tokyo time, Dec 7', '2026-12-07 09:00 Tokyo date'],
    ['|15:00 in Berlin', '2026-11-30 15:00 Berlin sent'],
    ['|10am New York time tomorrow', '2026-12-01 10:00 New York counted'],
    ['|15:00 (London)', '2026-11-30 15:00 London sent'],
    ['|15:00 my time', '2026-11-30 15:00 sent'],
    ['|17:00 UTC+2', '2026-11-30 17:00 120 sent'],
    ['|17:00 GMT-03:30', '2026-11-30 17:00 -210 sent'],
    ['|17:00 UTC', '2026-11-30 17:00 UTC sent'],
    ['deploy at |2026-12-03T15:00:00Z', '2026-12-03 15:00 0 date'],
    ['deploy at |2026-12-03T15:00+05:30', '2026-12-03 15:00 330 date'],
    ['|2026-12-03 15:00', '2026-12-03 15:00 date'],
    ['|Dec 3 at 15:00', '2026-12-03 15:00 date'],
    ['|Thursday, Dec 3, 3pm', '2026-12-03 15:00 date'],
    ['|3 December 2026, 15:00', '2026-12-03 15:00 date'],
    ['|25/12 at 3pm', '2026-12-25 15:00 date'],
    ['Thu |10-11am PT', '2026-12-03 10:00-11:00 PT counted'],
    ['|15:00–16:30 CET', '2026-11-30 15:00-16:30 CET sent'],
    ['|22:00 - 02:00 JST', '2026-11-30 22:00-26:00 JST sent'],
    ['|from 3 to 4pm', '2026-11-30 15:00-16:00 sent'],
    ['|noon PT', '2026-11-30 12:00 PT sent'],
    ['by |noon', '2026-11-30 12:00 sent'],
    ['Thursday |noon', '2026-12-03 12:00 counted'],
    ['|tonight at 9', '2026-11-30 21:00 counted'],
    ['|this afternoon at 3', '2026-11-30 15:00 counted'],
    ['|Thursday at 3:30', '2026-12-03 15:30 counted pm?'],
    ['|Thursday at 03:30', '2026-12-03 03:30 counted'],
    ['|Thursday 7:30', '2026-12-03 07:30 counted'],
    ['|yesterday at 3pm', '2026-11-29 15:00 counted'],
    ['|last Thursday at 3pm', '2026-11-26 15:00 counted'],
    ['|this Thursday at 3pm', '2026-12-03 15:00 counted'],
    ['|Thursday next week at 3pm', '2026-12-10 15:00 counted'],
    ['|Monday 15:00', '2026-11-30 15:00 counted'],
    ['|Monday 9:00', '2026-12-07 09:00 counted'],
    ['|Tomorrow at 9 I show it', '2026-12-01 09:00 counted'],
    ['3-4pm ET |Thursday', '2026-12-03 15:00-16:00 ET counted'],
    ['Tue Dec 1, 2026 |10:00 AM - 11:00 AM (PST)', '2026-12-01 10:00-11:00 PST date'],
    ['|Thursday, December 3, 2026 3:00 PM-4:00 PM. (UTC+01:00)', '2026-12-03 15:00-16:00 60 date'],
    ['by |5 p.m. on Friday (Tokyo)', '2026-12-04 17:00 Tokyo counted'],
    ['|16:00 CET (10:00 ET)', '2026-11-30 16:00 CET sent'],
    ['16:00 CET (|10:00 ET)', '2026-11-30 10:00 ET sent'],
    ['15:00 CET/|9:00 ET', '2026-11-30 09:00 ET sent'],
    ['|11:30pm-12:30am ET', '2026-11-30 23:30-24:30 ET sent'],
    ['|11:00-1:00 ET', '2026-11-30 11:00-13:00 ET sent'],
    ['|tomorrow morning at 10', '2026-12-01 10:00 counted'],
    ['Wednesday evening at |8', '2026-12-02 20:00 counted'],
    ['|8 o’clock tomorrow', '2026-12-01 08:00 counted'],
    ['|in two days at 3pm', '2026-12-02 15:00 counted'],
    ['|3pm pt', '2026-11-30 15:00 PT sent'],
    ['|15:00 cet', '2026-11-30 15:00 CET sent'],
    ['|3pm art class', '2026-11-30 15:00 sent'],
    ['|11pm UK', '2026-11-30 23:00 UK sent'],
    ['|3pm San Francisco time', '2026-11-30 15:00 San Francisco sent'],
    ['|3pm Central Station', '2026-11-30 15:00 sent'],
    ['|2pm today', '2026-11-30 14:00 counted'],
    ['stand-up: |09:15', '2026-11-30 09:15 sent'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('shares zone and day with the times beside it', () => {
    expect(told('Thursday |3pm or 4pm PT')).toBe('2026-12-03 15:00 PT counted');
    expect(told('Thursday 3pm or |4pm PT')).toBe('2026-12-03 16:00 PT counted');
    expect(told('|9am PT / 6pm CET')).toBe('2026-11-30 09:00 PT sent');
    expect(told('Thursday 9am PT / |noon ET')).toBe('2026-12-03 12:00 ET counted');
    // Of one moment in two zones one is not named.
    expect(told('|9:30 am / 12:30 pm ET')).toBeNull();
    expect(told('9am PT / |6pm CET')).toBe('2026-11-30 18:00 CET sent');
  });

  it('knows which week is meant, or says nothing', () => {
    expect(told('|next Thursday 15:00', FRIDAY)).toBe('2026-12-10 15:00 counted');
    // On a Monday some mean the third, some the tenth.
    expect(told('|next Thursday 15:00')).toBeNull();
    expect(told('|Thursday 15:00', FRIDAY)).toBe('2026-12-10 15:00 counted');
  });

  it('covers the words of the time, with its day and zone, and no others', () => {
    const found = read('Could you join Thursday |3pm PT, please?');
    expect(found && [found.from, found.to]).toEqual([15, 30]);
    expect(told('|Could you join Thursday 3pm PT')).toBeNull();
    expect(told('Thursday 3pm PT works for m|e')).toBeNull();
  });

  it('finds the first time of a part that is selected', () => {
    const text = 'Could you join Thursday 3pm PT?';
    const found = timeAt(text, 0, MONDAY, text.length);
    expect(found && wordsOf(found)).toBe('2026-12-03 15:00 PT counted');
  });
});

describe('what is no time, or not certain to be one', () => {
  it.each([
    'version |3.15 is out',
    'a |1:1 meeting',
    'the |16:9 picture',
    'aspect ratio |16:10',
    'Score |3:2',
    'we won |3:15',
    'it costs $|3.15',
    '€ |3.50 a piece',
    '|3:30 min long',
    'call +49 |30 1234567',
    'phone 555-|0123',
    'https://example.com/2026-12-|03T15:00Z/notes',
    'see example.com/?t=|15:00',
    '|12:34:56.789 ERROR',
    'in |2 hours',
    '|5 minutes ago',
    'ship tomorrow at |5 places',
    'chapter |12:30',
    'John |3:16',
    '|24/7 support',
    'a team of |9',
    'at |9 sharp edges',
    'room |1500',
    'May |2026',
    'Treffen um |9 am Montag',
    'it took |4:15 to finish',
    '|1.5 am',
    'it is $|5 pm',
    '|15:00h',
    'a marathon in |3:45:10',
    'half past |3',
    'ping me |9-5',
  ])('%s', (text) => {
    expect(told(text)).toBeNull();
  });

  it.each([
    ['a zone that nobody knows', '|15:00 AMT'],
    ['somebody else’s clock', '|15:00 your time'],
    ['another’s clock', '|15:00 Bo’s time'],
    ['a city that is no zone', '|3pm Erlangen time'],
    ['two zones for one time', '|3pm PT CET'],
    ['a zone before it', 'London: |15:00, Tokyo: 24:00'],
    ['letters before it', 'CET |10:30'],
    ['a date that is two', '|3/4 at 15:00'],
    ['a weekday of another date', '|Friday, Dec 3, 15:00'],
    ['half a day of half a range', '|11-1pm'],
    ['a week without a day', '|next week 15:00'],
    ['a month without a day', '|next month at 3pm'],
    ['another week than the words', 'next week on |Thursday 15:00'],
    ['another week than the words', 'two weeks from |Thursday 15:00'],
    ['days from one to another', 'Mon-|Fri 9am-5pm'],
    ['days from one to another', '|9am-5pm PT, Mon-Fri'],
    ['a day in figures', '3.12. |15:00'],
    ['a day without its month', 'on the 5th at |3pm'],
    ['a day that is none', 'Nov 31 |3pm'],
    ['a day in German', 'Donnerstag um |15:00'],
    ['a day in French', 'demain à |15:00'],
    ['a day in Japanese', '明日|15:00'],
    ['the beginning of a day or its end', 'Thursday |12am PT'],
    ['the beginning of a day or its end', '|midnight PT'],
    ['a country of several clocks', '|3pm US time'],
    ['a zone behind the day', 'by |5pm Friday your time'],
  ])('%s: %s', (_why, text) => {
    expect(told(text)).toBeNull();
  });

  it('is told apart before anybody is asked', () => {
    expect(hasTime('version 3.15 is out', 9)).toBe(false);
    expect(hasTime('Thursday 3pm PT', 4)).toBe(true);
  });
});

const PIECES =
  'Thursday|tomorrow|next|last|week|at|on|from|to|-|–|3|15|15:00|3pm|12:30 am|noon|PT|CET|(UTC+2)|Berlin|time|my|Dec 3|3/4|2026-12-03T15:00Z|,|.|/|or|and|Donnerstag|明日|$5|1:1|\u00A0|\n'.split(
    '|',
  );

it('is one time, with its place in the text, in whatever stands together', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(texts, fc.nat(60), (text, at) => {
      const found = timeAt(text, at, MONDAY);
      if (!found) return;
      const { date, minutes, until = minutes + 1, from, to } = found;
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect([from <= at, at <= to, to <= text.length]).toEqual([true, true, true]);
      expect([minutes >= 0, minutes < 1440, until > minutes, until - minutes <= 1440]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }),
    { numRuns: 500 },
  );
});
