/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';

import { Around } from '../../../components/availability/around';
import { Glyph } from '../../../components/availability/glyph';
import { inOrder, matching } from '../../../components/availability/order';
import { NOW, snapshotOf, TELLING } from './popup-samples';

const person = (name: string, from: number, to: number, role?: string) => ({
  id: name,
  name,
  snapshot: snapshotOf(name, 60, from, to),
  ...(role ? { role } : {}),
});
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
  await act(async () => render(<Around people={many} telling={TELLING} />, document.body));
  expect(document.querySelectorAll('.mw-around-row')).toHaveLength(8);
  const field = document.querySelector('input');
  await act(async () => {
    if (field) field.value = 'person 11';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(document.querySelectorAll('.mw-around-row')).toHaveLength(1);
  await act(async () => {
    if (field) field.value = 'zz';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(document.body.textContent).toContain('Nobody on the roster matches “zz”');
});

test('the glyph fills the part of the next three hours that is worked', () => {
  render(<Glyph snapshot={snapshotOf('a', 60, 8, 10.7)} now={NOW} />, document.body);
  const [, fill] = document.querySelectorAll('rect');
  expect(fill?.getAttribute('x')).toBe('1');
  expect(fill?.getAttribute('width')).toBe('6');
});
