// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { Panel } from '../../../components/panel/panel';
import { waitedText } from '../../../components/panel/waited';
import type { PanelProps } from '../../../components/panel/types';
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

test('a question’s wait is told in tens of minutes, then in hours', () => {
  const { wording, content } = propsOf();
  const telling = { now: NOW, viewer: content.viewer, ...wording };
  const told = (minutes: number, snapshot = offFor('Soon', 2)) =>
    waitedText({ waited: minutes * 60_000, snapshot }, telling);
  expect(told(0)).toBe('panelWaits');
  expect(told(0, snapshotOf('At', 540, 'working'))).toBeNull();
  expect(told(3)).toBe('panelWaited durationMinutes 10');
  expect(told(34)).toBe('panelWaited durationMinutes 30');
  expect(told(59)).toBe('panelWaited durationHours 1');
  expect(told(95)).toBe('panelWaited durationHours 2');
  expect(told(60 * 60)).toBe('panelWaited durationHours 60');
  const [first] = content.people;
  draw(
    propsOf({ content: { ...content, people: first ? [{ ...first, waited: 7_200_000 }] : [] } }),
  );
  expect(rows()[0]).toContain('panelWaited durationHours 2');
});
