import { expect, it } from 'vitest';

import { previewPeople } from '../../../utils/domain/import-people';
import { settleAll } from '../../../utils/domain/import-settle';
import type { Person } from '../../../utils/domain/person';
import { writeRoster } from '../../../utils/exchange';
import { personOf } from '../domain/people';
import { readOf } from './people-port';

const email = (name: string) => ({ kind: 'email', value: `${name}@example.com` }) as const;
const someone = (name: string, fields: Partial<Person> = {}) =>
  personOf({ id: name, name, identities: [email(name)], ...fields });

const LATER = '2026-11-20T00:00:00.000Z';
const NOW = Date.UTC(2026, 10, 22, 12);
const ME = personOf({ id: 'me', name: 'Mika', identities: [email('mika')] });

const anna = someone('anna', { cover: 'bo', updated: LATER });
const bo = someone('bo', { cover: 'cora', updated: LATER });
const cora = someone('cora', { updated: LATER });

/** Who covers for whom by name, after a file was taken on another roster. */
function taken(text: string, there: readonly Person[], off: readonly string[] = []) {
  const { candidates } = previewPeople(readOf(text).rows, ME, there);
  const byId = new Map([ME, ...there].map((one) => [one.id, one]));
  const ticks = new Map(
    candidates.map(({ key, person }) => [key, !off.includes(person.name)] as const),
  );
  const rows = settleAll(candidates, { zones: new Map(), ticks, today: '2026-11-22' }, byId);
  for (const { person, ticked } of rows) if (ticked && person) byId.set(person.id, person);
  return Object.fromEntries(
    [...byId.values()].map(({ name, cover }) => [name, cover && byId.get(cover)?.name]),
  );
}

it('goes along by identity, and only of whom is shared as well', () => {
  const text = writeRoster([anna, bo], 'Mika', NOW);
  expect(JSON.parse(text)).toMatchObject({ teammates: [{ coverIs: email('bo') }, { id: 'bo' }] });
  expect(text).not.toMatch(/"cover"|cora/);
  // Nobody to name them by.
  expect(writeRoster([anna, personOf({ id: 'bo', name: 'Bo' })], '', NOW)).not.toMatch(/cover/);
});

it('finds the same people on another roster, whatever their ids are there', () => {
  const text = writeRoster([anna, bo, cora], 'Mika', NOW);
  expect(taken(text, [])).toMatchObject({ anna: 'bo', bo: 'cora', cora: undefined });
  const there = [someone('bo', { id: 'x-7', name: 'Bo N.' }), someone('anna', { id: 'x-8' })];
  expect(taken(text, there)).toMatchObject({ anna: 'bo', bo: 'cora' });
  expect(taken(writeRoster([anna, bo], '', NOW), there)).toMatchObject({ anna: 'bo' });
});

it('names nobody who is neither taken nor on file, nor me, nor oneself', () => {
  const text = writeRoster([anna, bo, cora], 'Mika', NOW);
  expect(taken(text, [], ['bo'])).toMatchObject({ anna: undefined, cora: undefined });
  const mine = someone('dina');
  const with2 = [someone('anna', { cover: 'dina' }), mine];
  // Of whom the file says nothing that holds here, my own word stays.
  expect(taken(text, with2, ['bo'])).toMatchObject({ anna: 'dina' });
  expect(taken(text.replaceAll('bo@', 'mika@'), [], ['bo'])).toMatchObject({ anna: undefined });
  expect(taken(text.replace('"coverIs"', '"coverWas"'), [])).toMatchObject({ anna: undefined });
});

it('is shown by name as the one thing that changes', () => {
  const there = [someone('anna'), someone('bo', { name: 'bo', cover: 'anna' })];
  const { candidates } = previewPeople(readOf(writeRoster([anna, bo], '', NOW)).rows, ME, there);
  const byId = new Map([ME, ...there].map((one) => [one.id, one]));
  const rows = settleAll(candidates, { zones: new Map(), ticks: new Map(), today: LATER }, byId);
  expect(rows.map(({ state, person }) => [state, person?.cover])).toEqual([
    ['changed', 'bo'],
    ['same', undefined],
  ]);
});
