// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import type { AskContext } from '../../../components/asks/ask-item';
import { actOnMany } from '../../../components/reminders/bulk-operations';
import { entriesOf } from '../../../components/reminders/entries';
import { ReminderList, type ReminderListProps } from '../../../components/reminders/reminder-list';
import type { Ask } from '../../../utils/domain/ask-types';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { fail, problem } from '../../../utils/domain/result';
import { HOUR } from '../../../utils/domain/snapshot-read';
import type { Notice } from '../../../components/ui/undo-toast';
import { ASK, fakePorts, NOW, REMINDER, TELLING } from './popup-samples';

const one = (id: string, change: Partial<Reminder> = {}): Reminder => ({
  ...REMINDER,
  id,
  title: `Title ${id}`,
  dueAt: NOW + Number(id) * HOUR,
  state: 'scheduled',
  ...change,
});
const LIST = ['1', '2', '3', '4'].map((id) => one(id));

afterEach(() => render(null, document.body));

function show(change: Partial<ReminderListProps> = {}, asks: readonly Ask[] = []) {
  const spies = {
    onAct: vi.fn<ReminderListProps['onAct']>(),
    onMany: vi.fn<ReminderListProps['onMany']>(),
    onActOnAsk: vi.fn<AskContext['onActOnAsk']>(),
    onOpenAsk: vi.fn<AskContext['onOpenAsk']>(),
  };
  const context: AskContext = {
    telling: TELLING,
    ports: fakePorts().ports,
    tellAsk: () => ({ people: 'Anna Weber', first: 'Anna', siteName: 'Gmail' }),
    onCopy: () => undefined,
    ...spies,
  };
  const props: ReminderListProps = {
    reminders: LIST,
    asks: { list: asks, context },
    telling: TELLING,
    tell: () => ({ moment: { at: NOW, mine: 60 }, people: 'Anna', siteName: 'Gmail' }),
    nameOf: () => 'Anna',
    held: null,
    wallRule: () => ({ kind: 'at', at: NOW }),
    loadPresets: () => Promise.resolve([]),
    onOpen: () => undefined,
    onUndo: () => undefined,
    ...spies,
    ...change,
  };
  act(() => render(<ReminderList {...props} />, document.body));
  return spies;
}

const key = (name: string, target: Element = document.body) =>
  act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
const tick = (title: string, shiftKey = false) =>
  act(() => {
    const box = document.querySelector(`[aria-label="Tick: ${title}"]`);
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
  });
const press = (text: string, within = '.mw-bulk') =>
  act(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>(`${within} button`)];
    const button = buttons.find((each) => each.textContent === text);
    if (!button) throw new Error(`no ${text}`);
    button.click();
  });
const ticked = () => document.querySelector('.mw-bulk strong')?.textContent ?? null;

test('several are ticked, a range with Shift, and done with one action', () => {
  const { onMany } = show();
  expect(ticked()).toBeNull();
  tick('Title 1');
  tick('Title 3', true);
  expect(ticked()).toBe('3 ticked');
  tick('Title 2');
  expect(ticked()).toBe('2 ticked');
  press('Done');
  const [entries, action] = onMany.mock.calls[0] ?? [];
  expect([entries?.map(({ id }) => id), action]).toEqual([['1', '3'], { kind: 'done' }]);
  expect(ticked()).toBeNull();
});

test('all that are listed at once, and none', () => {
  show();
  tick('Title 2');
  press('Tick all 4');
  expect(ticked()).toBe('4 ticked');
  press('Clear');
  expect(ticked()).toBeNull();
});

test('space ticks the entry that the arrows are on, and presses a button that has the focus', () => {
  show();
  key('ArrowDown');
  key(' ');
  expect(ticked()).toBe('1 ticked');
  const button = document.querySelector('[data-reminder="2"] button');
  key(' ', button ?? undefined);
  expect(ticked()).toBe('1 ticked');
});

test('what is no longer listed counts no more', () => {
  show();
  tick('Title 1');
  tick('Title 2');
  show({ reminders: LIST.slice(1) });
  expect(ticked()).toBe('1 ticked');
});

test('keys work on what I wait for: answered, not yet, drop, open', () => {
  const waiting: Ask = { ...ASK, id: 'w', state: 'waiting' };
  const { onActOnAsk, onOpenAsk, onAct } = show({ reminders: [] }, [ASK, waiting]);
  expect(document.querySelector('.mw-reminder-waiting')?.textContent).toBe(
    'Did Anna answer? You asked on Fri',
  );
  key('ArrowDown');
  key('o');
  key('s');
  key('ArrowDown');
  // Nothing asks about it yet, so there is nothing to put off.
  key('s');
  key('x');
  expect(onOpenAsk).toHaveBeenCalledOnce();
  expect(onActOnAsk.mock.calls.map(([ask, action]) => [ask.id, action.kind])).toEqual([
    ['q1', 'not-yet'],
    ['w', 'drop'],
  ]);
  expect(onAct).not.toHaveBeenCalled();
});

test('what has not come yet is moved, what has come is put off', async () => {
  const rule = { kind: 'at', at: NOW + HOUR } as const;
  const presets = [{ rule, moment: { at: rule.at, mine: 60 } }];
  const { onAct } = show({
    reminders: [one('1'), one('2', { state: 'shown' })],
    loadPresets: async () => presets,
  });
  for (const name of ['Snooze: Title 2', 'Change time: Title 1']) {
    await act(async () => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click());
    const item = await vi.waitFor(() => {
      const found = document.querySelector<HTMLElement>('.mw-menu-item');
      if (!found) throw new Error('no moment');
      return found;
    });
    act(() => item.click());
  }
  expect(onAct.mock.calls.map(([{ id }, { kind }]) => [id, kind])).toEqual([
    ['2', 'snooze'],
    ['1', 'edit'],
  ]);
});

const both = entriesOf([one('1'), one('2', { state: 'done', endedAt: NOW })], [ASK]);
async function run(change: Parameters<typeof fakePorts>[0] = {}) {
  const { ports, asked } = fakePorts(change);
  const notices: Notice[] = [];
  await actOnMany(ports, TELLING, (notice) => notices.push(notice))(both, { kind: 'done' });
  return { asked, notices };
}

test('many are said once and put back as one; what is over is left alone', async () => {
  const { asked, notices } = await run();
  expect(asked).toEqual([
    { name: 'actAll', with: [[{ id: '1', action: { kind: 'done' } }]] },
    { name: 'actOnAsks', with: [[{ id: 'q1', action: { kind: 'answered' } }]] },
  ]);
  expect(notices.map(({ text }) => text)).toEqual(['Done: 2']);
  notices[0]?.undo?.();
  await vi.waitFor(() => expect(notices.at(-1)?.text).toBe('Put back: 2'));
  expect(asked.slice(2).map(({ name }) => name)).toEqual(['actAll', 'actOnAsks']);
});

test('when the second half is refused, the first is taken back', async () => {
  const { asked, notices } = await run({ actOnAsks: async () => fail(problem('ask_gone')) });
  expect(asked.map(({ name }) => name)).toEqual(['actAll', 'actAll']);
  expect(notices).toMatchObject([{ problem: true }]);
});

test('a refusal of the first half changes nothing', async () => {
  const { asked } = await run({ actAll: async () => fail(problem('reminder_gone')) });
  expect(asked).toEqual([]);
});
