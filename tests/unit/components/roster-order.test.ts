import { expect, test } from 'vitest';

import { inOrder, matches, searchText } from '../../../components/roster/order';
import type { Person } from '../../../utils/domain/person';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { at, personOf } from '../domain/people';

const NOW = at('2026-11-24T12:00:00Z');
const people: Person[] = [
  personOf({ id: 'r', name: 'Ravi', zone: 'Asia/Kolkata' }),
  personOf({ id: 'n', name: 'Nora' }),
  personOf({ id: 'g', name: 'Grace', zone: 'America/Los_Angeles' }),
  personOf({ id: 'e', name: 'élise', zone: 'Europe/Paris' }),
  personOf({ id: 'b', name: 'Bea' }),
];
const names = (order: 'name' | 'time') =>
  inOrder(people, order, 'en', (person) => buildSnapshot(person, NOW), NOW).map(({ id }) => id);

test('by name, accents and case aside', () => {
  expect(names('name')).toEqual(['b', 'e', 'g', 'n', 'r']);
});

test('by the clock there, people without a zone last and by name', () => {
  expect(names('time')).toEqual(['g', 'e', 'r', 'b', 'n']);
});

test('a person is found by every field that has words, and only when all words fit', () => {
  const text = searchText(
    personOf({
      name: 'José Núñez',
      role: 'Data analyst',
      groups: ['Ops'],
      zone: 'America/Bogota',
      identities: [{ kind: 'email', value: 'jn@example.com' }],
    }),
  );
  for (const query of ['jose', 'NUNEZ data', 'bogota', 'ops', 'jn@example.com']) {
    expect(matches(text, query), query).toBe(true);
  }
  expect(matches(text, 'jose lima')).toBe(false);
});
