// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { Card, type CardProps } from '../../../components/card/card';
import type { CardActions, Draft } from '../../../components/card/types';
import type { Ask, AskOffer, DeadlineFacts } from '../../../utils/domain/ask-types';
import type { Target } from '../../../utils/domain/reminder-types';
import { fail, ok, problem } from '../../../utils/domain/result';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { NOW, snapshotOf } from '../annotate/harness';
import { FACT_ACTIONS } from './card-actions';
import { ASK as SAMPLE, t } from './popup-samples';

const target: Target = {
  place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1', container: '1' },
  title: 'Budget',
  people: [{ email: 'anna@example.com' }],
};
/** Tuesday 12:05; by Thursday 17:00 here, 01:00 on Friday in Tokyo. */
const by = { date: '2026-11-26', time: '17:00' };
const at = Date.parse('2026-11-26T17:00:00Z');
const facts: DeadlineFacts = {
  by,
  moment: { at, mine: 0, theirs: 480 },
  left: 3 * HOUR,
  lost: [{ date: '2026-11-25', kind: 'holiday' }],
  better: {
    by: { date: '2026-11-27', time: '10:00' },
    moment: { at: at + 17 * HOUR, mine: 0, theirs: 480 },
  },
};
const offer: AskOffer = { kind: 'their-day', facts };
const ask: Ask = { ...SAMPLE, place: target.place, state: 'waiting', byAt: at, checkAt: at };
const { shownAt: _shown, ...waiting } = ask;

/** At work all day as far as the snapshot says: 53 hours less five minutes from now. */
const KEPT =
  'Waiting for Anna, by Thu 17:00, Fri 01:00 there · 52\u00a0h 55\u00a0min of Anna’s working time left';

const CONTENT: CardProps['content'] = {
  person: { id: 'anna', name: 'Anna Weber' },
  snapshot: snapshotOf('anna', 480, 'working'),
  viewer: snapshotOf('me', 0, 'working'),
  presets: [],
  offers: [offer],
};

const box = document.createElement('div');
let draft: Draft = { note: '', when: '' };
let drawn: CardProps;

function actionsOf(change: Partial<CardActions> = {}): CardActions {
  return {
    remind: vi.fn(async () => fail(problem('no_answer'))),
    change: vi.fn(async () => fail(problem('no_answer'))),
    done: vi.fn(async () => fail(problem('no_answer'))),
    undo: vi.fn(async () => fail(problem('no_answer'))),
    learn: vi.fn(async () => ok(null)),
    ...FACT_ACTIONS,
    place: vi.fn(async () => ok(null)),
    close: vi.fn(),
    ask: vi.fn(async () => ok({ now: waiting, before: null })),
    actOnAsk: vi.fn(async () => ok(waiting)),
    askDeadline: vi.fn(async () => facts),
    copy: vi.fn(async () => true),
    ...change,
  };
}

const draw = (change: Partial<CardProps> = {}) => {
  drawn = {
    content: CONTENT,
    target,
    count: 1,
    now: NOW,
    wording: { t, clock: { locale: 'en-GB', clock: 'h23' } },
    lang: 'en',
    dir: 'ltr',
    draft,
    onDraft: (next) => {
      draft = next;
      draw({ ...drawn, draft });
    },
    actions: actionsOf(),
    ...change,
  };
  return act(() => render(<Card {...drawn} />, box));
};
const said = () =>
  [...box.querySelectorAll('[data-text]')].map((one) => one.getAttribute('data-text') ?? '');
const press = (label: string) =>
  act(async () => {
    const buttons = [...box.querySelectorAll('button')];
    const found = buttons.find((one) => one.getAttribute('aria-label')?.startsWith(label));
    if (!found) throw new Error(`no ${label} in ${said().join(' | ')}`);
    found.click();
  });
const type = async (value: string) => {
  await act(async () => {
    const field = box.querySelector<HTMLInputElement>('input[type="datetime-local"]');
    if (!field) throw new Error('no field');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  // The background's answer.
  await act(async () => undefined);
};

afterEach(() => {
  act(() => render(null, box));
  draft = { note: '', when: '' };
});

test('a message of theirs begins with the reply, one of mine with the answer', () => {
  draw();
  expect(said()).toContain('Reply later');
  expect(said()).not.toContain('By when do you want the answer?');
  act(() => render(null, box));
  draw({ askedAt: NOW - HOUR });
  expect(said()).toContain('By when do you want the answer?');
});

test('the other one is a click away, and back', async () => {
  draw();
  await press('Waiting for an answer');
  expect(said()).toContain('End of Anna’s day: Thu 17:00, Fri 01:00 there');
  await press('Reply later');
  expect(said()).not.toContain('By when do you want the answer?');
});

test('an offered moment is kept with when I asked, and can be taken back', async () => {
  const actions = actionsOf();
  draw({ askedAt: NOW - HOUR, actions });
  await press('End of Anna’s day');
  expect(actions.ask).toHaveBeenCalledWith(by, '', NOW - HOUR);
  expect(said()).toContain(KEPT);
  await press('Undo');
  const to = { ...waiting, deleted: waiting.updated };
  expect(actions.actOnAsk).toHaveBeenCalledWith(waiting, { kind: 'restore', to });
  expect(said()).toContain('By when do you want the answer?');
});

test('a moment of my own says what it means for them, what is better, and copies both clocks', async () => {
  const actions = actionsOf();
  draw({ waits: true, actions });
  await type('2026-11-26T17:00');
  expect(said()).toContain(
    'Fri 01:00 for Anna · 3\u00a0h of Anna’s working time left · Wed is a holiday there',
  );
  await press('Copy for both clocks');
  expect(actions.copy).toHaveBeenCalledWith('by Thu 17:00 (UTC), Fri 01:00 (UTC+8) for Anna');
  expect(said()).toContain('Copied');
  await press('Better for Anna: Fri 18:00, 10:00 for you');
  expect(draft.when).toBe('2026-11-27T10:00');
  await press('Set');
  expect(actions.ask).toHaveBeenCalledWith({ date: '2026-11-27', time: '10:00' }, '', undefined);
});

test('a moment that has passed cannot be set, and is said to', async () => {
  const passed = { ...facts, moment: { at: NOW - HOUR, mine: 0 } };
  draw({ waits: true, actions: actionsOf({ askDeadline: async () => passed }) });
  await type('2026-11-20T17:00');
  expect(said()).toContain('This moment has passed. Choose a later one.');
  const button = box.querySelector('.pick button');
  expect(button?.hasAttribute('disabled')).toBe(true);
});

test('what is waited for already is said first, and ends by a click', async () => {
  const actions = actionsOf();
  draw({ content: { ...CONTENT, ask: waiting }, actions });
  expect(said()).toContain(KEPT);
  await press('Answered');
  expect(actions.actOnAsk).toHaveBeenCalledWith(waiting, { kind: 'answered' });
  expect(said()).toContain('Marked as answered');
});

test('a refusal is said in its line, and nothing typed is lost', async () => {
  const actions = actionsOf({ ask: async () => fail(problem('ask_past')) });
  draw({ waits: true, actions });
  await type('2026-11-26T17:00');
  await press('Set');
  expect(said()).toContain(t('problem_ask_past'));
  expect(draft.when).toBe('2026-11-26T17:00');
});

test('for several messages at once there is only the reply', () => {
  draw({ count: 3, waits: true });
  expect(said()).not.toContain('Waiting for an answer');
});
