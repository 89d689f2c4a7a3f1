// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { Card, type CardProps } from '../../../components/card/card';
import { placeCard } from '../../../components/card/place';
import { fieldValue, instantOf } from '../../../components/card/wall-input';
import type { Draft } from '../../../components/card/types';
import type { Reminder, Target } from '../../../utils/domain/reminder-types';
import { ok } from '../../../utils/domain/result';
import { NOW, snapshotOf } from '../annotate/harness';
import { FACT_ACTIONS } from './card-actions';
import { ASK } from './popup-samples';

const target: Target = {
  place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1', container: '1' },
  title: 'Budget',
  people: [{ email: 'anna@example.com' }],
};
const rule = { kind: 'my-next-start' } as const;
const stamp = '2026-11-24T12:00:00.000Z';
const reminder: Reminder = {
  id: 'r1',
  created: stamp,
  updated: stamp,
  place: target.place,
  title: 'Budget',
  people: ['anna'],
  names: [],
  rule,
  dueAt: NOW + 3_600_000,
  state: 'scheduled',
};

function propsOf(change: Partial<CardProps> = {}): CardProps {
  const person = {
    id: 'anna',
    name: 'Anna Weber',
    role: 'Editor',
    howToAsk: 'One question',
    whenUrgent: 'Call',
    note: 'Ask Ben',
  };
  return {
    content: {
      person,
      snapshot: snapshotOf('anna', 60, 'working'),
      viewer: snapshotOf('me', 0, 'working'),
      norm: { days: 1, owner: 'person' },
      presets: [{ rule, moment: { at: NOW + 3_600_000, mine: 0 } }],
    },
    target,
    count: 1,
    now: NOW,
    wording: {
      t: (key, ...texts) => [key, ...texts].join(' '),
      clock: { locale: 'en-GB', clock: 'h23' },
    },
    lang: 'en',
    dir: 'ltr',
    draft: { note: '', when: '' },
    onDraft: vi.fn(),
    actions: {
      remind: vi.fn(async () => ok(reminder)),
      change: vi.fn(async () => ok(reminder)),
      done: vi.fn(async () => ok(reminder)),
      undo: vi.fn(async () => ok(reminder)),
      learn: vi.fn(async () => ok(null)),
      ...FACT_ACTIONS,
      place: vi.fn(async () => ok(null)),
      ask: vi.fn(async () => ok({ now: ASK, before: null })),
      actOnAsk: vi.fn(async () => ok(ASK)),
      askDeadline: vi.fn(async () => null),
      copy: vi.fn(async () => true),
      close: vi.fn(),
    },
    ...change,
  };
}

const box = document.createElement('div');
const draw = (props: CardProps) => act(() => render(<Card {...props} />, box));
const said = () =>
  [...box.querySelectorAll('[data-text]')].map((one) => one.getAttribute('data-text'));
const press = (label: string) =>
  act(async () => {
    const buttons = [...box.querySelectorAll('button')];
    buttons.find((one) => one.getAttribute('aria-label')?.startsWith(label))?.click();
  });

afterEach(() => render(null, box));

test('says who, when, how it stands, what is shared and what is on file, in this order', () => {
  draw(propsOf());
  const wanted = [
    'Anna Weber',
    'Editor',
    '13:05',
    'Tuesday',
    'differenceAhead',
    'stateWorkingBoth',
    'cardOverlap',
    'cardNorm Anna',
    'One question',
    'cardUrgent Call',
    'cardNote Ask Ben',
    'cardReplyLater',
    'presetMyNextStart',
  ];
  let from = 0;
  for (const start of wanted) {
    const at = said().findIndex((text, index) => index >= from && text?.startsWith(start) === true);
    expect(at, start).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});

test('is a dialog with a name, and nothing of it is plain text that a page could find', () => {
  draw(propsOf());
  const dialog = box.querySelector('[role="dialog"]');
  const title = box.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`);
  expect(title?.querySelector('[data-text="Anna Weber"]')).not.toBeNull();
  expect(box.textContent).toBe('');
});

test('keeps what was chosen with the note, and undo puts it back', async () => {
  const onDraft = vi.fn<(draft: Draft) => void>();
  const props = propsOf({ draft: { note: 'Rows 12', when: '' }, onDraft });
  draw(props);
  await press('presetMyNextStart');
  expect(props.actions.remind).toHaveBeenCalledWith(rule, 'Rows 12');
  expect(said().some((text) => text?.startsWith('cardSet'))).toBe(true);
  await press('cardUndo');
  expect(props.actions.undo).toHaveBeenCalledWith(reminder, null);
  expect(said()).toContain('cardReplyLater');
});

test('a background that is gone is said, and what was typed stays', async () => {
  const onDraft = vi.fn<(draft: Draft) => void>();
  const remind = vi.fn(() => Promise.reject(new Error('gone')));
  const actions = { ...propsOf().actions, remind };
  draw(propsOf({ draft: { note: 'Rows 12', when: '' }, onDraft, actions }));
  await press('presetMyNextStart');
  expect(said()).toContain('cardUnreachable');
  expect(box.querySelector('textarea')?.value).toBe('Rows 12');
  expect(onDraft).not.toHaveBeenCalled();
});

test('a reminder that is there already is shown, and can be changed or ended', async () => {
  const props = propsOf();
  draw({ ...props, content: { ...props.content, existing: reminder } });
  expect(said()).not.toContain('cardReplyLater');
  await press('cardChange');
  await press('presetMyNextStart');
  expect(props.actions.change).toHaveBeenCalledWith(reminder, rule, '');
});

test('a stranger’s message shows its title and presets alone', () => {
  const { content } = propsOf();
  draw(propsOf({ content: { viewer: content.viewer, snapshot: null, presets: content.presets } }));
  expect(said().slice(0, 2)).toEqual(['Budget', 'cardReplyLater']);
});

test('who matched by name is asked about once, and the answer can be taken back', async () => {
  const props = propsOf();
  draw(props);
  expect(said().some((text) => text?.startsWith('cardLearn'))).toBe(false);
  const learn = { kind: 'google', account: '114900000000000000001' } as const;
  draw({ ...props, content: { ...props.content, learn } });
  expect(said()).toContain('cardLearn Anna Weber');
  await press('cardLearnNo');
  expect(props.actions.learn).toHaveBeenLastCalledWith(false);
  expect(said()).toContain('cardLearnedNot Anna Weber');
  await press('cardUndo');
  expect(props.actions.learn).toHaveBeenLastCalledWith(null);
  await press('cardLearnYes');
  expect(props.actions.learn).toHaveBeenLastCalledWith(true);
  expect(said()).toContain('cardLearned Anna Weber');
});

test('"Not now" leaves a quiet link, in this card and in later ones, by which it is asked again', async () => {
  const learn = { kind: 'google', account: '114900000000000000001' } as const;
  const props = propsOf();
  draw({ ...props, content: { ...props.content, learn } });
  await press('cardLearnLater');
  expect(props.actions.learn).toHaveBeenLastCalledWith('later');
  expect(said()).not.toContain('cardLearn Anna Weber');
  render(null, box);
  draw({ ...props, content: { ...props.content, learn, learnPutOff: true } });
  expect(said()).not.toContain('cardLearn Anna Weber');
  await press('cardLearnAgain');
  expect(said()).toContain('cardLearn Anna Weber');
  expect(props.actions.learn).toHaveBeenCalledOnce();
  await press('cardLearnYes');
  expect(said()).toContain('cardLearned Anna Weber');
});

test('an account that is refused is said, and the question stays', async () => {
  const learn = { kind: 'google', account: '114900000000000000001' } as const;
  const props = propsOf();
  const taken = { ok: false as const, problems: [{ code: 'google_taken', params: ['1', 'Bo'] }] };
  const actions = { ...props.actions, learn: vi.fn(async () => taken) };
  draw({ ...props, actions, content: { ...props.content, learn } });
  await press('cardLearnYes');
  expect(said()).toContain('problem_google_taken 1 Bo');
  expect(said()).toContain('cardLearnYes');
});

test('says what time a stamp of the message was, on my clock and there', () => {
  const { content } = propsOf();
  const moment = { at: NOW - 2 * 3_600_000, mine: 0, theirs: 60 };
  draw(propsOf({ content: { ...content, stamps: [{ text: '10:00 AM (UTC)', moment }] } }));
  const time = (offset: number) =>
    new Date(moment.at + offset * 60_000).toISOString().slice(11, 16);
  expect(said()).toContain(`cardStamp 10:00 AM (UTC) momentOwn ${time(0)} ${time(60)}`);
});

test('several messages are named by their number, whoever sent them', () => {
  const { content } = propsOf();
  const stranger = { viewer: content.viewer, snapshot: null, presets: content.presets };
  draw(propsOf({ content: stranger, count: 12 }));
  expect(said()[0]).toBe('cardMany 12');
});

test('never covers the mark and stays inside the viewport', () => {
  const mark = { left: 700, right: 760, top: 560, bottom: 575 };
  const view = { width: 800, height: 600 };
  const { left, top } = placeCard(mark, { width: 340, height: 400 }, view, false);
  expect(top + 400).toBeLessThanOrEqual(mark.top);
  expect(left + 340).toBeLessThanOrEqual(view.width);
  const beside = placeCard(mark, { width: 340, height: 580 }, view, false);
  expect(beside.left + 340).toBeLessThanOrEqual(mark.left);
});

test('a date and time is read on the viewer’s clock', () => {
  const viewer = snapshotOf('me', 330);
  const at = instantOf('2026-11-25T09:00', viewer, NOW);
  expect(at).toBe(Date.parse('2026-11-25T03:30:00Z'));
  expect(fieldValue(at ?? 0, viewer, NOW)).toBe('2026-11-25T09:00');
  expect(instantOf('', viewer, NOW)).toBeNull();
});
