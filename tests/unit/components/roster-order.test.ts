import { expect, test } from 'vitest';

import { inOrder, matches, searchText } from '../../../components/roster/order';
import { lacksZoneOnly, peopleToAdd } from '../../../components/roster/pasted-row';
import type { Person } from '../../../utils/domain/person';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { problem } from '../../../utils/domain/result';
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

test('only complete lines are added, and those that were allowed without a zone', () => {
  const ready = { line: 1, person: personOf({ id: '1' }), problems: [], ready: true };
  const noCity = {
    line: 2,
    person: personOf({ id: '2' }),
    problems: [problem('paste_no_city', [2, 'Anna'])],
    ready: false,
  };
  const badMail = { ...noCity, line: 3, problems: [problem('paste_email', [3, 'x@'])] };
  expect(peopleToAdd([ready, noCity], new Set()).map(({ id }) => id)).toEqual(['1']);
  expect(peopleToAdd([ready, noCity], new Set([2])).map(({ id }) => id)).toEqual(['1', '2']);
  expect([noCity, badMail, ready].map(lacksZoneOnly)).toEqual([true, false, false]);
});
