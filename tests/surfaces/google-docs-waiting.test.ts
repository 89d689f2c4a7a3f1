import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { waitingIn } from '../../utils/surfaces/google-docs/waiting';
import { ANNA, BO, DINA, documentOf, setClock, stream, thread } from './docs-markup';

const anna = (words: string, time = '9:00 AM Today') => ({
  by: 'Anna Weber',
  id: ANNA,
  words,
  time,
});
const bo = (words: string) => ({ by: 'Bo Nakamura', id: BO, words, time: '9:05 AM Today' });
const mine = (words: string, time = '10:00 AM Today') => ({
  by: 'Dina Haddad',
  id: DINA,
  words,
  time,
});
const at = (time: string) => new Date(`2026-11-23T${time}`).getTime();
const ASSIGNED = `<div class="docos-assigneeview"><span class="docos-assigneeview-assignee-text" data-name="Bo Nakamura" data-hovercard-id="${BO}">Bo Nakamura</span></div>`;

function waiting(...threads: readonly string[]) {
  const document = documentOf(stream(threads));
  setClock(document, '2026-11-23T14:00');
  return waitingIn(document).map(({ ref, since }) => [ref.google ?? ref.email, since]);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('my last word asks who spoke before me, since the first of my questions', () => {
  const says = [bo('A.'), anna('B.'), mine('Which week?'), mine('Anybody?', '11:00 AM Today')];
  expect(waiting(thread(says))).toEqual([[ANNA, at('10:00')]]);
});

test('an answer ends it, a remark asks nothing, and a resolved thread asks nobody', () => {
  const asked = [anna('A.'), mine('Which week?')];
  expect(waiting(thread([...asked, anna('The first.')]))).toEqual([]);
  expect(waiting(thread([anna('A.'), mine('Thank you.')]))).toEqual([]);
  const resolved = thread(asked).replace('class="', 'class="docos-docoview-resolved ');
  expect(waiting(resolved)).toEqual([]);
});

test('a mention comes first, then the assignee, who is asked without a question mark', () => {
  const inside = ASSIGNED;
  expect(waiting(thread([mine('@anna@example.com, is this so?')], { inside }))).toEqual([
    ['anna@example.com', at('10:00')],
  ]);
  expect(waiting(thread([mine('Please draw it.')], { inside }))).toEqual([[BO, at('10:00')]]);
});

test('nobody is asked where nobody else speaks, and nothing is said without a time', () => {
  expect(waiting(thread([mine('Is this so?')]))).toEqual([]);
  expect(waiting(thread([anna('A.'), mine('Which week?', '')]))).toEqual([]);
});

test('the time is told as far as the comment says it: the minute, the day, or its own words', () => {
  const told = (time: string) => {
    const document = documentOf(stream([thread([anna('A.'), mine('Which week?', time)])]));
    setClock(document, '2026-11-23T14:00');
    return waitingIn(document).map(({ ref: _ref, ...waits }) => waits);
  };
  expect(told('10:00 AM Today')).toEqual([{ since: at('10:00'), text: '10:00 AM Today' }]);
  const since = new Date('2026-11-20T00:00').getTime();
  expect(told('Nov 20')).toEqual([{ since, day: '2026-11-20', text: 'Nov 20' }]);
  expect(told('20. Nov.')).toEqual([{ text: '20. Nov.' }]);
});

test('margin and pane show the same thread: it waits once', () => {
  const one = thread([anna('A.'), mine('Which week?')]);
  const document = documentOf(`${stream([one])}<div>${stream([one])}</div>`);
  setClock(document, '2026-11-23T14:00');
  expect(waitingIn(document)).toHaveLength(1);
});

test('nothing is taken for my question where somebody else bears my name', () => {
  const namesake = { ...mine('Is this so?'), id: BO };
  expect(waiting(thread([anna('A.'), mine('Which week?')]), thread([namesake]))).toEqual([]);
});
