import { expect, it } from 'vitest';

import { type Asked, askTemplate } from '../../../components/line/ask-template';
import { englishMessage } from '../../tools/fake-apis';

const t = (key: string, ...texts: readonly (string | number)[]) =>
  englishMessage(key, texts.map(String));
/** Thursday 14:00 UTC: 15:00 in Berlin, 23:00 in Tokyo, 06:00 in Los Angeles. */
const AT = Date.parse('2026-11-26T14:00:00Z');
const [BERLIN, TOKYO, LA] = [60, 540, -480];
const anna: Asked = { name: 'Anna', offset: BERLIN };
const bo: Asked = { name: 'Bo', offset: TOKYO };
const kim: Asked = { name: 'Kim', offset: LA };

const words = { t, clock: { locale: 'en-GB', clock: 'h23' } } as const;
const when = (mine: number, asked: readonly Asked[], alone = asked.length === 1, at = AT) =>
  askTemplate(at, mine, asked, alone, words).split('\n').at(-1);

it('has a line each for what, where, why and by when, the first three to be filled in', () => {
  expect(askTemplate(AT, TOKYO, [anna], true, words)).toBe(
    'What: …\nWhere: …\nWhy: …\nBy when: Thu 26 Nov, 15:00 your time (UTC+1), 23:00 mine (UTC+9)',
  );
});

it('says one clock where all have the same', () => {
  expect(when(BERLIN, [anna])).toBe('By when: Thu 26 Nov, 15:00 (UTC+1)');
  expect(when(BERLIN, [anna, { name: 'Ed', offset: BERLIN }])).toBe(
    'By when: Thu 26 Nov, 15:00 (UTC+1)',
  );
});

it('says the date of mine where it is another one', () => {
  expect(when(TOKYO, [anna], true, AT + 3 * 3_600_000)).toBe(
    'By when: Thu 26 Nov, 18:00 your time (UTC+1), Fri 27 Nov, 02:00 mine (UTC+9)',
  );
});

it('names whose clock it is where several are asked, and mine among theirs', () => {
  expect(when(LA, [anna, bo])).toBe(
    'By when: Thu 26 Nov, 15:00 for Anna (UTC+1), 23:00 for Bo (UTC+9), 06:00 mine (UTC−8)',
  );
  expect(when(BERLIN, [anna, bo, { name: 'Ed', offset: BERLIN }, kim])).toBe(
    'By when: Thu 26 Nov, 15:00 for Anna, Ed and me (UTC+1), 23:00 for Bo (UTC+9), 06:00 for Kim (UTC−8)',
  );
});

it('does not say "your time" to somebody of whom nothing is known', () => {
  expect(when(TOKYO, [anna], false)).toBe(
    'By when: Thu 26 Nov, 15:00 for Anna (UTC+1), 23:00 mine (UTC+9)',
  );
});

it('is plain text, on twelve hours too', () => {
  const text = askTemplate(AT, TOKYO, [anna], true, {
    t,
    clock: { locale: 'en-US', clock: 'h12' },
  });
  expect(text).toContain('3:00 PM your time (UTC+1), 11:00 PM mine (UTC+9)');
});

it('says the date again where it is not that of the clock before', () => {
  // Thursday 18:00 in Berlin is Friday in Tokyo and in Singapore.
  const li: Asked = { name: 'Li', offset: 480 };
  expect(when(LA, [bo, anna, li], false, AT + 3 * 3_600_000)).toBe(
    'By when: Fri 27 Nov, 02:00 for Bo (UTC+9), Thu 26 Nov, 18:00 for Anna (UTC+1), ' +
      'Fri 27 Nov, 01:00 for Li (UTC+8), Thu 26 Nov, 09:00 mine (UTC−8)',
  );
});

it('leaves out the names where many are asked', () => {
  const many = [...'ABCDEFGH'].map((name) => ({ name, offset: TOKYO }));
  expect(when(BERLIN, [anna, ...many])).toBe('By when: Thu 26 Nov, 15:00 (UTC+1), 23:00 (UTC+9)');
  expect(when(LA, many)).toBe('By when: Thu 26 Nov, 23:00 (UTC+9), 06:00 (UTC−8)');
});
