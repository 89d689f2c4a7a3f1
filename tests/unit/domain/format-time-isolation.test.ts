import { expect, it } from 'vitest';

import { formatMoment, formatTime } from '../../../utils/domain/format-time';
import { stateSentence } from '../../../utils/domain/sentences';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { browser } from '../../../utils/platform/browser';
import { translate } from '../../../utils/platform/i18n';
import { at, personOf, WEEK } from './people';

const FSI = '\u2068';
const PDI = '\u2069';
/** Tuesday 24 November in Tokyo, after work. */
const now = at('2026-11-24T23:40+09:00');
const tokyo = personOf({ zone: 'Asia/Tokyo', workWeek: WEEK });
const berlin = personOf({ id: 'me', zone: 'Europe/Berlin', workWeek: WEEK });
const told = (locale: string, clock: 'h12' | 'h23') => {
  const [snapshot, viewer] = [buildSnapshot(tokyo, now), buildSnapshot(berlin, now)];
  if (!snapshot || !viewer) throw new Error('no snapshot');
  return stateSentence(snapshot, { now, viewer, clock: { locale, clock }, t: translate });
};
/** Sign by sign, since isolates cannot be seen. */
const seen = (text: string) =>
  text
    .replaceAll(FSI, '[')
    .replaceAll(PDI, ']')
    .replace(/[\u202F\u00A0]/g, ' ');

it('a sentence of one direction holds no sign that nobody sees', () => {
  expect(told('en-GB', 'h23')).toBe(
    'Off, back at work in 9\u00a0h 20\u00a0min (Wed 09:00 there, 01:00 for you)',
  );
  expect(translate('rosterSaved', 'Jürgen Müller')).not.toMatch(/[\u2066-\u2069]/);
});

it.each([
  ['ar-EG', 'Off, back at work in [[٩] h [٢٠] min] ([الأربعاء ٩:٠٠ ص] there, [١:٠٠ ص] for you)'],
  ['fa', 'Off, back at work in [[۹] h [۲۰] min] ([چهارشنبه ۹:۰۰ ق.ظ.] there, [۱:۰۰ ق.ظ.] for you)'],
  ['he', 'Off, back at work in [9 h 20 min] ([יום ד׳ [9:00 AM]] there, [1:00 AM] for you)'],
])('each time in a sentence keeps to itself in %s', (locale, expected) => {
  expect(seen(told(locale, 'h12'))).toBe(expected);
});

it('a name from the right does not draw what follows it to its side', () => {
  expect(seen(translate('rosterSaved', 'דנה 2'))).toBe('Saved: [דנה 2]');
  expect(seen(translate('momentBoth', 'يوم ٩', '01:00'))).toBe('[يوم ٩], [01:00] for you');
});

it('in a sentence from the right a Latin name keeps to itself too', () => {
  const hebrew = (_key: string, texts?: unknown) =>
    `נשמר: ${Array.isArray(texts) ? texts.join(' · ') : ''}`;
  browser.i18n.getMessage = hebrew as typeof browser.i18n.getMessage;
  expect(seen(translate('rosterSaved', 'Anna (QA)', '09:00'))).toBe('נשמר: [Anna (QA)] · [09:00]');
});

it('a Latin "AM" stays behind its time beside a Hebrew weekday, and a time alone stays as it is', () => {
  const clock = { locale: 'he', clock: 'h12' } as const;
  const tuesday = at('2026-11-24T09:00Z');
  expect(seen(formatMoment(tuesday, 0, at('2026-11-23T10:00Z'), clock))).toBe('יום ג׳ [9:00 AM]');
  expect(seen(formatTime(tuesday, 0, clock))).toBe('9:00 AM');
});
