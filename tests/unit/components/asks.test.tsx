// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';

import { askOperations } from '../../../components/asks/ask-operations';
import {
  askShortText,
  askWhenText,
  copyText,
  factSentences,
  questionText,
} from '../../../components/asks/ask-text';
import { awayTexts } from '../../../components/asks/away-text';
import { Popup } from '../../../components/popup/popup';
import type { PageState, PopupPorts } from '../../../components/popup/types';
import type { Notice } from '../../../components/ui/undo-toast';
import type { Ask, DeadlineFacts } from '../../../utils/domain/ask-types';
import type { Target } from '../../../utils/domain/reminder-types';
import { fail, problem } from '../../../utils/domain/result';
import { DAY, HOUR } from '../../../utils/domain/snapshot-read';
import type { ViewRecord } from '../../../utils/protocol/messages';
import { ASK, fakePorts, NOW, REMINDER, TELLING, viewOf } from './popup-samples';

const NONE: PageState = { kind: 'none' };
const asksOf = (questions: readonly Ask[], next: readonly Ask[], count = 9) => ({
  count,
  questions,
  next,
  closed: [],
});

afterEach(() => render(null, document.body));

function show(view: Partial<ViewRecord>, change: Partial<PopupPorts> = {}, page: PageState = NONE) {
  const { ports, asked } = fakePorts(change);
  act(() =>
    render(
      <Popup view={viewOf(view)} page={page} telling={TELLING} ports={ports} />,
      document.body,
    ),
  );
  return asked;
}
const click = (label: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const found = buttons.find(
      (one) => one.getAttribute('aria-label') === label || one.textContent === label,
    );
    if (!found) throw new Error(`no ${label}`);
    found.click();
  });
const section = () => document.querySelector('[aria-labelledby="mw-waiting"]')?.textContent ?? '';

test('when it was asked decides how it is said', () => {
  expect(questionText(ASK, 'Anna', TELLING)).toBe('Did Anna answer? You asked on Fri');
  const today = { ...ASK, askedAt: NOW - HOUR };
  expect(questionText(today, '', TELLING)).toBe('Did they answer? You asked today at 09:12');
});

test('a deadline on both clocks; without one, when it asks; over, how it ended', () => {
  const byAt = NOW + 2 * DAY;
  const dated = { ...ASK, byAt };
  expect(askWhenText(dated, 'Anna', TELLING, 540)).toBe('By Wed 10:12, 18:12 there');
  expect(askWhenText(dated, 'Anna', TELLING, 60)).toBe('By Wed 10:12');
  const open = { ...ASK, checkAt: NOW + DAY };
  expect(askWhenText(open, '', TELLING)).toBe('Asks you Tue 10:12 whether they answered');
  expect(askShortText(open, 'Anna', TELLING)).toBe('Asked Fri 09:00');
  const over = { ...ASK, state: 'answered' as const, endedAt: NOW };
  expect(askWhenText(over, 'Anna', TELLING)).toBe('Answered today 10:12');
});

const facts = (change: Partial<DeadlineFacts>): DeadlineFacts => ({
  by: { date: '2026-11-26', time: '17:00' },
  moment: { at: NOW + 3 * DAY, mine: 60, theirs: 540 },
  lost: [],
  ...change,
});

test('working time is told in hours, however long; lost days by their reason', () => {
  expect(factSentences(facts({ left: 50.5 * HOUR }), 'Anna', TELLING)).toEqual([
    'Thu 18:12 for Anna',
    '50\u00a0h 30\u00a0min of Anna’s working time left',
  ]);
  const lost = [
    { date: '2026-11-25', kind: 'holiday' },
    { date: '2026-12-01', kind: 'away' },
  ] as const;
  expect(factSentences(facts({ left: 0, lost }), 'Anna', TELLING).slice(1)).toEqual([
    'None of Anna’s working time lies before it',
    'Wed is a holiday there',
    'Tue 1 Dec: Anna is away',
  ]);
});

test('copied with both offsets, since it is read elsewhere', () => {
  const { moment } = facts({});
  expect(copyText(moment, 'Anna', TELLING)).toBe(
    'by Thu 10:12 (UTC+1), Thu 18:12 (UTC+9) for Anna',
  );
  expect(copyText({ at: moment.at, mine: 60 }, 'Anna', TELLING)).toBe('by Thu 10:12 (UTC+1)');
});

test('days off are told with dates and nothing of the reason', () => {
  const days = { from: '2026-12-21', to: '2027-01-01', label: 'Surgery' };
  const back = { at: Date.UTC(2027, 0, 4, 8), offset: 60 };
  const texts = awayTexts(days, back, { cover: 'Ben Ito', urgent: 'Call the desk' }, TELLING);
  expect(texts).toEqual({
    slack: 'Away until Fri 1 Jan, back Mon 4 Jan',
    subject: 'Away until Fri 1 Jan',
    mail: [
      'I am away from Mon 21 Dec to Fri 1 Jan and back on Mon 4 Jan.',
      'In the meantime Ben Ito can help.',
      'When it is urgent: Call the desk',
    ].join('\n'),
  });
  const one = awayTexts({ from: '2026-12-21', to: '2026-12-21' }, null, {}, TELLING);
  expect(one.slack).toBe('Away until Mon 21 Dec');
});

test('the popup asks first, then names two that need nothing, and how many more', () => {
  const waiting = (id: string): Ask => ({ ...ASK, id, title: `Title ${id}`, state: 'waiting' });
  show({ asks: asksOf([ASK], ['a', 'b', 'c'].map(waiting)) });
  expect(section()).toContain('Did Anna answer? You asked on Fri');
  expect(section()).toContain('Title b');
  expect(section()).not.toContain('Title c');
  expect(section()).toContain('6 more you wait for');
  show({ asks: asksOf([], [], 0) });
  expect(section()).toBe('');
});

test('not yet is said with when it asks again, and taken back to what was there', async () => {
  const asked = show({ asks: asksOf([ASK], [], 1) });
  await click('Not yet: Final figures');
  expect(document.querySelector('.mw-toast')?.textContent).toContain('Asks you again');
  await click('Undo');
  expect(asked.map((one) => one.with[0])).toEqual([
    [{ id: 'q1', action: { kind: 'not-yet' } }],
    [{ id: 'q1', action: { kind: 'restore', to: ASK } }],
  ]);
});

test('a refusal is said, and nothing can be taken back', async () => {
  const notices: Notice[] = [];
  const { ports } = fakePorts({ actOnAsks: async () => fail(problem('ask_gone')) });
  await askOperations(ports, TELLING, (one) => notices.push(one)).actOnAsk(ASK, { kind: 'drop' });
  expect(notices).toMatchObject([{ problem: true }]);
  expect(notices[0]?.undo).toBeUndefined();
});

const target: Target = {
  place: REMINDER.place,
  title: 'Numbers for the board',
  people: [{ email: 'anna@example.com' }, { email: 'bo@example.com' }],
};

test('in the conversation in front: what, from whom, by when', async () => {
  const report: PageState = {
    kind: 'report',
    report: {
      site: 'gmail',
      people: [],
      found: 0,
      matched: 0,
      changed: false,
      target,
      askedAt: NOW - HOUR,
      ticked: [],
    },
  };
  const offer = { kind: 'their-day', facts: facts({}) } as const;
  const people = [
    { id: 'anna', name: 'Anna Weber' },
    { id: 'bo', name: 'Bo Nakamura' },
  ];
  const asked = show({}, { askOffers: async () => ({ people, offers: [offer] }) }, report);
  const labels = [...document.querySelectorAll('.mw-page > button')].map((one) => one.textContent);
  // I wrote last, so the answer comes first.
  expect(labels).toEqual(['Waiting for an answer', 'Reply later to this conversation']);
  await click('Waiting for an answer');
  await act(async () => undefined);
  const choice = [...document.querySelectorAll('select')].at(-1);
  if (!choice) throw new Error('no choice');
  await act(async () => {
    choice.value = 'bo';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => undefined);
  await click('End of Bo’s day: Thu 10:12, 18:12 there');
  expect(asked.at(-1)).toEqual({
    name: 'ask',
    with: [
      {
        target,
        title: 'Numbers for the board',
        people: ['bo'],
        by: { date: '2026-11-26', time: '17:00' },
        askedAt: NOW - HOUR,
      },
    ],
  });
  expect(document.querySelector('.mw-toast')?.textContent).toContain('Waiting for Bo');
});

test('where much is due, what lies out of view is drawn after the first paint', async () => {
  const due = Array.from({ length: 12 }, (_, index) => ({ ...REMINDER, id: `due-${index}` }));
  const { ports } = fakePorts();
  render(
    <Popup view={viewOf({ due })} page={NONE} telling={TELLING} ports={ports} />,
    document.body,
  );
  const count = () => document.querySelectorAll('[data-reminder]').length;
  expect([count(), document.querySelector('#mw-hold')]).toEqual([7, null]);
  await act(async () => undefined);
  await expect.poll(count).toBe(12);
  expect(document.querySelector('#mw-hold')).not.toBeNull();
});

test('what closed by itself is told, and put back with a click', async () => {
  const byAnswer = { ...ASK, state: 'answered' as const, endedAt: NOW - HOUR, answeredBy: NOW };
  const asked = show({ asks: { ...asksOf([], [], 0), closed: [byAnswer] } });
  const told = document.querySelector('[aria-labelledby="mw-answered"]')?.textContent;
  expect(told).toContain('Final figuresAnna Weber · Gmail · Answered today 09:12');
  await click('Put back: Final figures');
  expect(asked[0]?.with[0]).toMatchObject([
    { id: 'q1', action: { kind: 'restore', to: { state: 'waiting' } } },
  ]);
});
