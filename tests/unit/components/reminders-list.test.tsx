// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import {
  entriesOf,
  entryGroups,
  type EntryWords,
  matchesEntry,
  type View,
} from '../../../components/reminders/entries';
import { ReminderList, type ReminderListProps } from '../../../components/reminders/reminder-list';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { at } from '../domain/people';
import { ASK, TELLING } from './popup-samples';

const NOW = at('2026-11-24T12:00:00Z');
const one = (id: string, change: Partial<Reminder> = {}): Reminder => ({
  id,
  created: '2026-11-20T08:00:00.000Z',
  updated: '2026-11-20T08:00:00.000Z',
  place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1' },
  title: `Title ${id}`,
  people: ['anna'],
  names: [],
  rule: { kind: 'at', at: NOW },
  dueAt: NOW,
  state: 'scheduled',
  ...change,
});
const LIST = [
  one('late', { dueAt: NOW + 2000 }),
  one('soon', { dueAt: NOW + 1000 }),
  one('shown', { state: 'shown', dueAt: NOW - 1000 }),
  one('done', { state: 'done', endedAt: NOW - 500 }),
];

afterEach(() => render(null, document.body));

function show(change: Partial<ReminderListProps> = {}) {
  const spies = {
    onOpen: vi.fn<ReminderListProps['onOpen']>(),
    onAct: vi.fn<ReminderListProps['onAct']>(),
    onMany: vi.fn<ReminderListProps['onMany']>(),
    onUndo: vi.fn<ReminderListProps['onUndo']>(),
  };
  const props: ReminderListProps = {
    reminders: LIST,
    telling: { ...TELLING, now: NOW },
    tell: () => ({ moment: { at: NOW, mine: 0 }, people: 'Anna', siteName: 'Gmail' }),
    nameOf: () => 'Anna',
    held: null,
    wallRule: () => ({ kind: 'at', at: NOW }),
    loadPresets: () => Promise.resolve([]),
    ...spies,
    ...change,
  };
  act(() => render(<ReminderList {...props} />, document.body));
  return spies;
}

const key = (name: string, target: Element = document.body, more: KeyboardEventInit = {}) =>
  act(() => {
    const init = { key: name, bubbles: true, cancelable: true, ...more };
    target.dispatchEvent(new KeyboardEvent('keydown', init));
  });
const current = () =>
  document.querySelector('[aria-current=true]')?.getAttribute('data-reminder') ?? null;

const WORDS: EntryWords = {
  people: (entry) =>
    (entry.kind === 'ask' ? entry.ask : entry.reminder).people
      .map((id) => (id === 'anna' ? 'Anna Weber' : 'Bo Nakamura'))
      .join(', '),
  site: () => 'Gmail',
  t: TELLING.t,
};
const grouped = (view: View, reminders = LIST, asks = [ASK]) =>
  entryGroups(view, entriesOf(reminders, asks), WORDS).map(({ title, entries }) => [
    title,
    ...entries.map(({ id }) => id),
  ]);

test('due first, then held, to come by time, waited for, then ended', () => {
  const asks = [ASK, { ...ASK, id: 'q2', state: 'waiting' as const }];
  expect(grouped('all', [...LIST, one('held', { state: 'held' })], asks)).toEqual([
    ['Due', 'q1', 'shown'],
    ['Held', 'held'],
    ['To come', 'soon', 'late'],
    ['Waiting for', 'q2'],
    ['Ended lately', 'done'],
  ]);
  expect(grouped('due')).toEqual([['Due', 'q1', 'shown']]);
  expect(grouped('held')).toEqual([]);
  expect(grouped('waiting')).toEqual([['Waiting for', 'q1']]);
});

test('by person and by site: what is open, under the first who is named, nobody last', () => {
  const list = [one('bo', { people: ['bo'] }), one('none', { people: [] }), ...LIST];
  expect(grouped('person', list)).toEqual([
    ['Anna Weber', 'q1', 'shown', 'soon', 'late'],
    ['Bo Nakamura', 'bo'],
    ['Nobody named', 'none'],
  ]);
  expect(grouped('site')).toEqual([['Gmail', 'q1', 'shown', 'soon', 'late']]);
});

test('found by title, note, people and site together', () => {
  const reminder = one('x', { title: 'Résumé', note: 'rows 12' });
  const entry = { kind: 'reminder', id: 'x', reminder } as const;
  expect(matchesEntry(entry, WORDS, 'resume anna 12 gmail')).toBe(true);
  expect(matchesEntry(entry, WORDS, 'resume ben')).toBe(false);
});

test('arrows walk over the groups and move the focus; d ends and goes on to the next', () => {
  const { onAct } = show();
  key('ArrowDown');
  key('ArrowDown');
  expect(current()).toBe('soon');
  expect(document.activeElement?.getAttribute('data-reminder')).toBe('soon');
  key('d');
  expect(onAct.mock.calls.map(([reminder, action]) => [reminder.id, action.kind])).toEqual([
    ['soon', 'done'],
  ]);
  expect(current()).toBe('late');
});

test('a key that is held ends one and not all that follow, arrows go on; capitals are the same', () => {
  const { onAct } = show();
  key('ArrowDown');
  key('ArrowDown', document.body, { repeat: true });
  expect(current()).toBe('soon');
  key('D');
  for (let times = 0; times < 5; times += 1) key('D', document.body, { repeat: true });
  expect(onAct.mock.calls.map(([reminder]) => reminder.id)).toEqual(['soon']);
});

test('a button moves the focus on like a key; of the last one it goes to Undo', () => {
  const reminders = [one('a', { state: 'shown' }), one('b', { state: 'shown', dueAt: NOW + 1 })];
  show({ reminders });
  const press = (label: string) => {
    const button = document.querySelector<HTMLElement>(`[aria-label="${label}"]`);
    act(() => button?.focus());
    act(() => button?.click());
  };
  press('Done: Title a');
  expect(document.activeElement?.getAttribute('data-reminder')).toBe('b');
  const [, b] = reminders;
  if (!b) throw new Error('no b');
  show({ reminders: [b] });
  press('Drop: Title b');
  const notice = document.createElement('div');
  notice.className = 'mw-toast';
  notice.append(document.createElement('button'));
  document.body.append(notice);
  show({ reminders: [{ ...b, state: 'dropped', endedAt: NOW }] });
  expect(document.activeElement).toBe(notice.firstChild);
  notice.remove();
});

test('a note that is not saved stays, through Escape and another item; Cancel lets it go', () => {
  show();
  const field = () => document.querySelector('textarea');
  key('ArrowDown');
  key('n');
  act(() => {
    const area = field();
    if (area) area.value = 'Half a thought';
    area?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  key('Escape', field() ?? document.body);
  expect(field()).toBeNull();
  key('ArrowDown');
  key('n');
  expect(field()?.value).toBe('');
  key('Escape', field() ?? document.body);
  key('ArrowUp');
  key('n');
  expect(field()?.value).toBe('Half a thought');
  const [, cancel] = document.querySelectorAll<HTMLElement>('.mw-note-editor button');
  act(() => cancel?.click());
  expect(field()).toBeNull();
  key('n');
  expect(field()?.value).toBe('');
});

test('single keys are silent in a field, with a modifier, and on ended items', () => {
  const { onAct, onOpen, onUndo } = show();
  const input = document.createElement('input');
  document.body.append(input);
  key('ArrowDown');
  key('d', input);
  key('d', document.body, { ctrlKey: true });
  expect(onAct).not.toHaveBeenCalled();
  key('ArrowDown');
  key('ArrowDown');
  key('ArrowDown');
  expect(current()).toBe('done');
  key('x');
  expect(onAct).not.toHaveBeenCalled();
  key('o');
  expect(onOpen).toHaveBeenCalledOnce();
  key('z');
  expect(onUndo).toHaveBeenCalledOnce();
  input.remove();
});

test('a held reminder says until when it is held, not when it was due', () => {
  const held = { by: 'off', until: NOW + 4 * HOUR } as const;
  show({ reminders: [one('held', { state: 'held', dueAt: NOW - HOUR })], held });
  const when = document.querySelector('.mw-reminder-when')?.textContent;
  expect(when).toBe('Held until you are back: 17:00');
});
