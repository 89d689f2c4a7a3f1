import { expect, it } from 'vitest';

import { zonePlaces } from '../../../utils/domain/zone-places';
import { at } from './people';

const NOW = at('2026-11-25T12:00Z');
const ids = (query: string, used: readonly string[] = []) =>
  zonePlaces(query, new Set(used), NOW, 'en').map(({ id }) => id);

it('finds a zone by the beginning of its city, with the country and the offset of now', () => {
  expect(zonePlaces('berl', new Set(), NOW, 'en')).toEqual([
    { id: 'Europe/Berlin', city: 'Berlin', country: 'Germany', offset: 60 },
  ]);
  expect(ids('são p')).toEqual(['America/Sao_Paulo']);
  expect(ids('new y')).toEqual(['America/New_York']);
  expect(ids('america/los')).toEqual(['America/Los_Angeles']);
});

it('finds by country, those of the roster first', () => {
  expect(ids('japan')).toEqual(['Asia/Tokyo']);
  expect(ids('united states')).toHaveLength(5);
  expect(ids('united states', ['Pacific/Honolulu'])[0]).toBe('Pacific/Honolulu');
});

it('finds names that the browser takes and does not list', () => {
  expect(ids('Kolkata')).toEqual(['Asia/Kolkata']);
  expect(ids('ho chi minh')).toEqual(['Asia/Ho_Chi_Minh']);
});

it('an empty field offers the zones of the roster, and what is nowhere finds nothing', () => {
  expect(ids('', ['Asia/Tokyo', 'Europe/Berlin'])).toEqual(['Europe/Berlin', 'Asia/Tokyo']);
  expect(ids('qqq')).toEqual([]);
});
