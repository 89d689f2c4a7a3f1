// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { Panel } from '../../../components/panel/panel';
import { waitsText } from '../../../components/panel/waits-text';
import type { PanelProps } from '../../../components/panel/types';
import type { PanelPerson } from '../../../utils/protocol/messages';
import type { Snapshot } from '../../../utils/domain/snapshot-types';
import { NOW, snapshotOf } from '../annotate/harness';

const HOUR = 3_600_000;

/** Off until so many hours from now; away when `missed`. */
function offFor(id: string, hours: number, state: 'off' | 'away' = 'off'): Snapshot {
  const [segment] = snapshotOf(id, 60).segments;
  const until = NOW + hours * HOUR;
  const missed = state === 'away' ? { missed: NOW - HOUR } : {};
  return {
    ...snapshotOf(id, 60),
    segments: segment ? [{ ...segment, state, until, ...missed }] : [],
  };
}

const person = (id: string, snapshot: Snapshot | null, index: number) => ({
  id,
  name: id,
  snapshot,
  refs: [index],
});

function propsOf(change: Partial<PanelProps> = {}): PanelProps {
  const refs = ['Late', 'Soon', 'Lost', 'At', 'Tomas', 'tomas', 'Ada'].map((name, index) => ({
    name,
    here: index === 3,
    shown: index < 2,
  }));
  return {
    content: {
      viewer: snapshotOf('me', 0, 'working'),
      people: [
        person('Late', offFor('Late', 90, 'away'), 0),
        person('Soon', offFor('Soon', 2), 1),
        person('Lost', null, 2),
        person('At', snapshotOf('At', 540, 'working'), 3),
      ].map((one) =>
        one.id === 'Late'
          ? { ...one, cover: { name: 'Cy', snapshot: snapshotOf('cy', 0, 'working') } }
          : one,
      ),
      strangers: [4, 5, 6],
      ties: [],
      roster: null,
      mates: [
        { ...person('Off', offFor('Off', 1), 0), groups: ['Design'], snapshot: offFor('Off', 1) },
        {
          id: 'Mate',
          name: 'Mate',
          snapshot: snapshotOf('Mate', 0, 'working'),
          groups: ['Design'],
        },
      ],
    },
    refs,
    now: NOW,
    wording: {
      t: (key, ...texts) => [key, ...texts].join(' '),
      clock: { locale: 'en-GB', clock: 'h23' },
    },
    lang: 'en',
    dir: 'ltr',
    actions: { show: vi.fn(), close: vi.fn() },
    ...change,
  };
}

const box = document.createElement('div');
document.body.append(box);
const draw = (props: PanelProps) => act(() => render(<Panel {...props} />, box));
const texts = (inside: ParentNode = box) =>
  [...inside.querySelectorAll('[data-text]')].map((one) => one.getAttribute('data-text') ?? '');
const rows = () => [...box.querySelectorAll('li')].map((row) => texts(row));
const key = (name: string) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });

afterEach(() => render(null, box));

test('who works now comes first, then who is back soonest, then who has no zone', () => {
  draw(propsOf());
  expect(rows().map(([name]) => name)).toEqual(['At', 'Soon', 'Late', 'Lost', 'Mate']);
  const [at, soon, late, lost] = rows();
  expect(at?.[1]).toBe('21:05');
  expect(at).toContain('panelHere');
  expect(soon?.[2]).toMatch(/^aroundOff momentBoth /);
  expect(late?.some((text) => text.startsWith('cardCoverState Cy'))).toBe(true);
  expect(lost).toEqual(['Lost', 'aroundNoZone']);
  expect(texts()).toContain('panelAtWork 1 4');
});

test('mates are those at work now, and come in when their work begins', () => {
  const props = propsOf();
  draw(props);
  expect(rows().at(-1)?.slice(0, 1)).toEqual(['Mate']);
  expect(rows().at(-1)).toContain('Design');
  const works = snapshotOf('Off', 60, 'working');
  const mates = props.content.mates.map((one) =>
    one.id === 'Off' ? { ...one, snapshot: works } : one,
  );
  draw({ ...props, content: { ...props.content, mates } });
  expect(
    rows()
      .slice(-2)
      .map(([name]) => name),
  ).toEqual(['Mate', 'Off']);
});

test('strangers stand in one line, each once', () => {
  draw(propsOf());
  expect(texts()).toContain('panelStrangers tomas, Ada');
  const refs = Array.from({ length: 11 }, (_, at) => ({
    name: `P${at}`,
    here: false,
    shown: false,
  }));
  const content = { ...propsOf().content, people: [], strangers: refs.map((_, at) => at) };
  draw(propsOf({ refs, content }));
  expect(texts().some((text) => /^panelStrangersMore P0, .*P7 3$/.test(text))).toBe(true);
  expect(texts()).toContain('panelNobody');
});

test('is a dialog with a name, and nothing of it is plain text', () => {
  draw(propsOf());
  const dialog = box.querySelector('[role="dialog"]');
  expect(box.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)).not.toBeNull();
  expect(box.textContent).toBe('');
});

test('arrows move between those who can be shown; Enter shows, Escape closes', async () => {
  const props = propsOf();
  draw(props);
  box.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  await key('ArrowDown');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('panelShow Soon');
  await key('ArrowDown');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('panelShow Late');
  await act(() => (document.activeElement as HTMLElement).click());
  expect(props.actions.show).toHaveBeenCalledWith([0]);
  await key('Escape');
  expect(props.actions.close).toHaveBeenCalledOnce();
});

test('a question’s wait is told as far as its time says it', () => {
  const { wording, content } = propsOf();
  const telling = { now: NOW, viewer: content.viewer, ...wording };
  const asked = { at: NOW - 3 * HOUR, mine: 0 };
  const told = (waits: PanelPerson['waits'], snapshot = offFor('Soon', 2)) =>
    waitsText({ waits, snapshot }, telling);
  const after = (minutes: number, snapshot?: Snapshot) =>
    told({ text: '', asked, worked: minutes * 60_000 }, snapshot);
  expect(told(undefined)).toBeNull();
  expect(after(0)).toBe('panelWaitsStart 09:05');
  expect(after(0, snapshotOf('At', 540, 'working'))).toBe('panelWaits 09:05');
  expect(after(3)).toBe('panelWaitsWorked 09:05 durationMinutes 10');
  expect(after(34)).toBe('panelWaitsWorked 09:05 durationMinutes 30');
  expect(after(59)).toBe('panelWaitsWorked 09:05 durationHours 1');
  expect(after(95)).toBe('panelWaitsWorked 09:05 durationHours 2');
  expect(after(60 * 60)).toBe('panelWaitsWorked 09:05 durationHours 60');
  // Without hours on file, by the day alone, and in words that nobody can read.
  expect(told({ text: '', asked })).toBe('panelWaits 09:05');
  expect(told({ text: 'Nov 11', since: 1, day: '2026-11-11' })).toBe('panelWaitsDay Wed 11 Nov');
  expect(told({ text: '12. Aug.' })).toBe('panelWaits panelWaitsQuoted 12. Aug.');
  const [first] = content.people;
  const people = first ? [{ ...first, waits: { text: '12. Aug.' } }] : [];
  draw(propsOf({ content: { ...content, people } }));
  expect(rows()[0]).toContain('panelWaits panelWaitsQuoted 12. Aug.');
});

test('says why somebody of the roster who is named here does not stand in the list', () => {
  const { content } = propsOf();
  const ties = [
    { ref: 4, teammates: 2 },
    { ref: 6, teammates: 1 },
  ];
  draw(propsOf({ content: { ...content, ties } }));
  expect(texts()).toContain('panelTie 2 Tomas');
  expect(texts()).toContain('panelTieHere Ada');
});

test('where the page names nobody, those of the roster who are at work stand there, eight at most', () => {
  const { content } = propsOf();
  const works = (id: string) => ({ id, name: id, snapshot: snapshotOf(id, 0, 'working') });
  const all = ['I', 'H', 'G', 'F', 'E', 'D', 'C', 'B', 'A'].map(works);
  const show = (roster: typeof all | null) =>
    draw(propsOf({ content: { ...content, people: [], mates: [], roster } }));
  show([...all.slice(0, 2), { ...works('Off'), snapshot: offFor('Off', 1) }]);
  expect(texts()).toContain('panelRoster');
  expect(rows().map(([name]) => name)).toEqual(['H', 'I']);
  show(all);
  expect(rows().map(([name]) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
  expect(texts()).toContain('panelRosterMore');
  show([]);
  expect(texts()).toContain('panelRosterNobody');
  show(null);
  expect(texts().join()).not.toContain('panelRoster');
});
