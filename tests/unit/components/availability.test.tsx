/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';

import { Around } from '../../../components/availability/around';
import { Glyph } from '../../../components/availability/glyph';
import { inOrder, matching } from '../../../components/availability/order';
import { Ribbon } from '../../../components/ribbon/ribbon';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { ME, NOW, snapshotOf, TELLING } from './popup-samples';

const person = (name: string, from: number, to: number, role?: string) => ({
  id: name,
  name,
  snapshot: snapshotOf(name, 60, from, to),
  ...(role ? { role } : {}),
});
const PLAIN = {
  telling: TELLING,
  find: async () => ({ people: [], found: 0 }),
  goTo: () => undefined,
};
const TEAM = [
  person('Late Lena', 20, 22),
  person('Soon Sam', 10, 12),
  person('Here Hana', 8, 17, 'Editor'),
];

afterEach(() => {
  render(null, document.body);
});

test('working first, then who comes back soonest', () => {
  expect(inOrder(TEAM, NOW).map((one) => one.name)).toEqual(['Here Hana', 'Soon Sam', 'Late Lena']);
});

test('finds by any words of name and role', () => {
  expect(matching(TEAM, 'edit hana').map((one) => one.name)).toEqual(['Here Hana']);
  expect(matching(TEAM, ' ')).toHaveLength(3);
});

test('many people: eight, a field to find one, and all on demand', async () => {
  const many = Array.from({ length: 12 }, (_, at) => person(`Person ${at}`, 8, 17));
  const find = async (query: string) => {
    const people = matching(many, query);
    return { people, found: people.length };
  };
  await act(async () =>
    render(<Around {...PLAIN} find={find} people={many} total={12} />, document.body),
  );
  expect(names()).toHaveLength(8);
  await type('person 11');
  expect(names()).toEqual(['Person 11']);
  await type('zz');
  expect(document.body.textContent).toContain('Nobody on the roster matches “zz”');
  await type('');
  await act(async () => document.querySelector('button')?.click());
  expect(names()).toHaveLength(12);
});

test('of a long roster only some are at hand: the count says so, words find all others', async () => {
  const asked: string[] = [];
  const find = async (query: string) => {
    asked.push(query);
    const grace = { ...person('Grace Kim', 8, 17), id: 'grace' };
    const people = [grace, { id: 'gus', name: 'Gus Grace', snapshot: null }];
    return { people: query === 'Grace' ? people : [], found: query === 'Grace' ? 2 : 0 };
  };
  const many = Array.from({ length: 50 }, (_, at) => person(`Person ${at}`, 8, 17));
  const props = { ...PLAIN, find, people: many, total: 998 };
  await act(async () => render(<Around {...props} />, document.body));
  expect(document.querySelector('.mw-around-more')?.textContent).toBe(
    'Show 50 of 998See all in the roster',
  );
  await type('Grace');
  expect(names()).toEqual(['Grace Kim', 'Gus Grace']);
  expect(document.querySelector('.mw-unplaced a')?.textContent).toBe('Time zone not on file');
  expect(document.body.textContent).not.toContain('Nobody on the roster');
  await type('Grete');
  expect(document.body.textContent).toContain('Nobody on the roster matches “Grete”');
  expect(asked).toEqual(['Grace', 'Grete']);
});

test('the whole team in one sentence, with the way to the planner', async () => {
  const went: string[] = [];
  const goTo = (page: string) => void went.push(page);
  const team = {
    known: 25,
    atWork: [
      [NOW - 1, 9],
      [NOW + 1, 12],
    ] as const,
    best: { from: NOW + HOUR, to: NOW + 2 * HOUR, count: 18 },
    apart: [['Tokyo', 'Los Angeles']] as const,
  };
  const draw = (given: typeof team) =>
    act(async () =>
      render(
        <Around {...PLAIN} goTo={goTo} people={TEAM} total={25} team={given} />,
        document.body,
      ),
    );
  await draw(team);
  expect(document.querySelector('.mw-around-team')?.textContent).toBe(
    '9 of 25 at work, best hour 11:12–12:12 with 18, Tokyo and Los Angeles never overlap Plan an hour',
  );
  document.querySelector<HTMLElement>('.mw-around-team a')?.click();
  expect(went).toEqual(['options.html#/plan']);
  await draw({ ...team, known: 1 });
  expect(document.querySelector('.mw-around-team')).toBeNull();
});

test('a background that is silent is no proof that there is nobody', async () => {
  const find = () => Promise.reject(new Error('silent'));
  const many = Array.from({ length: 12 }, (_, at) => person(`Person ${at}`, 8, 17));
  await act(async () =>
    render(<Around {...PLAIN} find={find} people={many} total={12} />, document.body),
  );
  await type('zz');
  expect(document.body.textContent).not.toContain('Nobody on the roster');
  expect(document.body.textContent).toContain('does not answer');
});

test('unknown hours are an outline and not a day off', () => {
  const [segment] = snapshotOf('a', 60, 8, 17).segments;
  if (!segment) throw new Error('no segment');
  const unknown = {
    ...snapshotOf('a', 60, 8, 17),
    segments: [{ from: segment.from, offset: 60, state: 'unknown' as const }],
  };
  const draw = (snapshot: typeof unknown | typeof ME) =>
    act(() => render(<Ribbon snapshot={snapshot} viewer={ME} now={NOW} />, document.body));
  draw(unknown);
  const parts = () =>
    [...document.querySelectorAll('.mw-ribbon > span')].map((one) => one.className);
  expect(document.querySelector('.mw-ribbon-unknown')).not.toBeNull();
  expect(parts()).toEqual(['mw-ribbon-now']);
  draw(ME);
  expect(document.querySelector('.mw-ribbon-unknown')).toBeNull();
  expect(parts()).toContain('mw-ribbon-band');
});

const names = () => [...document.querySelectorAll('.mw-name')].map((one) => one.textContent);

async function type(text: string) {
  await act(async () => {
    const field = document.querySelector('input');
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  // The answer comes in a later turn.
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

test('the glyph fills the part of the next three hours that is worked', () => {
  render(<Glyph snapshot={snapshotOf('a', 60, 8, 10.7)} now={NOW} />, document.body);
  const [, fill] = document.querySelectorAll('rect');
  expect(fill?.getAttribute('x')).toBe('1');
  expect(fill?.getAttribute('width')).toBe('6');
});
