/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { type Somebody, walkSummary } from '../../../components/catch-up/summary';
import type { WalkStep } from '../../../components/catch-up/use-walk';
import { type WalkProps, WalkView } from '../../../components/catch-up/walk-view';
import { WordingProvider } from '../../../components/ui/translate';
import { walkItem } from '../../../utils/domain/catch-up';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { DAY, HOUR } from '../../../utils/domain/snapshot-read';
import { NOW, snapshotOf, TELLING } from './popup-samples';

const reminder = (id: string, change: Partial<Reminder> = {}): Reminder => ({
  id,
  created: '2026-11-20T08:00:00.000Z',
  updated: '2026-11-20T08:00:00.000Z',
  place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1' },
  title: `Title ${id}`,
  people: [id],
  names: [],
  rule: { kind: 'at', at: NOW },
  dueAt: NOW,
  state: 'shown',
  ...change,
});

const HOURS: { readonly [id: string]: readonly [number, number] } = {
  anna: [8, 17],
  bo: [26, 30],
  chidi: [8, 18],
};
const NAMES = new Map([
  ['anna', 'Anna'],
  ['bo', 'Bo'],
  ['chidi', 'Chidi'],
]);
function somebodyOf({ people: [id = ''] }: Reminder): Somebody | null {
  const name = NAMES.get(id);
  const [from, to] = HOURS[id] ?? [0, 0];
  return name === undefined ? null : { id, name, snapshot: snapshotOf(name, 60, from, to) };
}

const step = (id: string, outcome: WalkStep['outcome'], change: Partial<Reminder> = {}) => ({
  reminder: reminder(id, change),
  outcome,
});

describe('what became of a walk', () => {
  const said = (...steps: WalkStep[]) => walkSummary(steps, somebodyOf, TELLING);

  it('counts, says who has it and when, and where the rest went', () => {
    const [counts, people, moved, ...rest] = said(
      step('anna', 'answered'),
      step('anna', 'answered'),
      step('bo', 'answered'),
      step('chidi', 'dropped'),
      step('chidi', 'moved', { dueAt: NOW + 2 * DAY }),
      step('anna', 'moved', { dueAt: NOW + 2 * DAY + HOUR }),
      step('anna', 'moved', { dueAt: NOW + 60_000 }),
    );
    expect(counts).toMatch(/3 answered.*1 dropped/);
    expect(people).toMatch(/Anna has it today, Bo when they start \(/);
    expect(moved).toMatch(/1 moved to later today, 2 moved to [A-Z][a-z]+day/);
    expect(rest).toEqual([]);
  });

  it('joins those who have it now, and says nothing of people whose hours nobody knows', () => {
    const all = said(step('anna', 'answered'), step('chidi', 'answered'), step('x', 'answered'));
    expect(all).toEqual(['3 answered.', 'Anna and Chidi have it today.']);
    expect(said(step('x', 'done'))).toEqual(['1 done.']);
    expect(said()).toEqual([]);
  });
});

describe('walking', () => {
  afterEach(() => act(() => render(null, document.body)));

  function show(reminders: readonly Reminder[], more: Partial<WalkProps> = {}) {
    const spies = {
      onAct: vi.fn<WalkProps['onAct']>().mockResolvedValue(true),
      onOpen: vi.fn<WalkProps['onOpen']>(),
      onKeep: vi.fn<WalkProps['onKeep']>(),
      onAnswered: vi.fn<WalkProps['onAnswered']>(),
      onUndo: vi.fn<WalkProps['onUndo']>(),
    };
    const start = { startedAt: NOW, items: reminders.map(walkItem) };
    const draw = (now: readonly Reminder[]) =>
      act(() =>
        render(
          <WordingProvider value={TELLING}>
            <WalkView
              start={start}
              inOrder={(list) => list}
              reminders={now}
              telling={TELLING}
              tell={() => ({ moment: { at: NOW, mine: 60 }, people: 'Anna', siteName: 'Gmail' })}
              nameOf={() => 'Anna'}
              held={null}
              wallRule={() => ({ kind: 'at', at: NOW })}
              loadPresets={() => Promise.resolve([])}
              somebodyOf={somebodyOf}
              blockText=""
              {...spies}
              {...more}
            />
          </WordingProvider>,
          document.body,
        ),
      );
    draw(reminders);
    return { ...spies, draw };
  }
  const press = (key: string, more: KeyboardEventInit = {}) =>
    act(() => {
      const init = { key, bubbles: true, cancelable: true, ...more };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
    });
  const title = () => document.querySelector('.mw-walk-title')?.textContent;
  const [a, b, c] = [reminder('anna'), reminder('bo'), reminder('chidi')];

  it('does one thing for each key, to the one at hand, and once while a key is held', () => {
    const { onAct, onOpen, onUndo } = show([a, b, c]);
    press('o');
    press('d');
    press('x', { repeat: true });
    press('x', { ctrlKey: true });
    press('z');
    expect(onOpen.mock.calls).toEqual([[a]]);
    expect(onAct.mock.calls).toEqual([[a, { kind: 'done' }]]);
    expect(onUndo).toHaveBeenCalledOnce();
    press('ArrowDown');
    press('X');
    expect(onAct).toHaveBeenLastCalledWith(c, { kind: 'drop' });
  });

  it('goes on at once, so that a fast key meets the next one and not the same once more', async () => {
    const { onAct, draw } = show([a, b]);
    press('d');
    press('x');
    // The last one stays at hand until its answer is there, and takes no key.
    press('d');
    expect(onAct.mock.calls).toEqual([
      [a, { kind: 'done' }],
      [b, { kind: 'drop' }],
    ]);
    expect(title()).toBe('Title bo');
    const updated = '2026-11-20T09:00:00.000Z';
    draw([
      reminder('anna', { state: 'done', endedAt: NOW, updated }),
      reminder('bo', { state: 'dropped', endedAt: NOW, updated }),
    ]);
    expect(title()).toBeUndefined();
  });

  it('comes back to what was refused', async () => {
    const { onAct } = show([a, b]);
    onAct.mockResolvedValueOnce(false);
    await press('d');
    expect(title()).toBe('Title bo');
    await act(async () => undefined);
    expect(title()).toBe('Title anna');
    press('d');
    expect(onAct).toHaveBeenLastCalledWith(a, { kind: 'done' });
    expect(onAct).toHaveBeenCalledTimes(2);
  });

  it('ticks what ends elsewhere, tells of it once, and brings up the next', () => {
    const { draw, onAnswered } = show([a, b]);
    const answered = reminder('anna', { state: 'answered', endedAt: NOW, answeredBy: NOW });
    draw([b, answered]);
    expect(title()).toBe('Title bo');
    expect(onAnswered.mock.calls).toEqual([[answered, a]]);
    draw([b, answered]);
    expect(onAnswered).toHaveBeenCalledOnce();
    // It is remembered when newer endings push it off the list.
    draw([b]);
    expect(document.querySelector('[data-outcome=answered]')?.textContent).toContain('anna');
  });

  it('goes back to what was taken back', () => {
    const { draw } = show([a, b]);
    const done = reminder('bo', { state: 'done', endedAt: NOW });
    draw([reminder('anna', { state: 'done', endedAt: NOW }), done]);
    expect(title()).toBeUndefined();
    draw([a, done]);
    expect(title()).toBe('Title anna');
  });

  it('takes up what comes due, and keeps the walk with it', () => {
    const { draw, onKeep } = show([a]);
    draw([a, c]);
    expect(onKeep).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('.mw-walk-step')).toHaveLength(2);
    expect(title()).toBe('Title anna');
  });

  it('names each button with what it is about and shows its key', () => {
    show([a]);
    const buttons = [...document.querySelectorAll('.mw-walk-actions button')];
    expect(buttons.map((one) => one.getAttribute('aria-keyshortcuts'))).toEqual([
      'O',
      'D',
      'S',
      'X',
    ]);
    expect(buttons.every((one) => one.getAttribute('aria-label')?.includes('Title anna'))).toBe(
      true,
    );
    expect(document.activeElement).toBe(buttons[0]);
  });
});
