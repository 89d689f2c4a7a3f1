import { afterEach, expect, test, vi } from 'vitest';

import { holidayPort, renewHolidays } from '../../../entrypoints/options/holiday-port';
import type { Person } from '../../../utils/domain/person';
import { personOf } from '../domain/people';

const send = vi.hoisted(() => vi.fn<(name: string, request: { people: Person[] }) => void>());
vi.mock('../../../utils/protocol/client', () => ({ send }));
vi.mock('../../../utils/platform/browser', () => ({
  browser: { i18n: { getUILanguage: () => 'ja', getMessage: () => 'en' } },
}));

afterEach(() => send.mockClear());

const OWN = [{ date: '2026-12-28', name: 'Company day' }];
const BAVARIA = {
  region: 'DE-BY',
  types: ['bank'],
  own: OWN,
  worked: ['2026-11-01'],
  dates: [],
} as const;

test('short holidays are resolved anew with their types; own and worked days stay', async () => {
  const anna = personOf({ holidays: { ...BAVARIA, until: '2027-12-31' } });
  const ben = personOf({ id: 'ben', holidays: { ...BAVARIA, until: '2028-12-31' } });
  const cora = personOf({ id: 'cora', holidays: { own: OWN } });
  await renewHolidays([anna, ben, cora], '2026-11-24');
  const people = send.mock.calls.flatMap(([, request]) => request.people);
  expect(people.map(({ id }) => id)).toEqual(['anna']);
  expect(people[0]?.holidays).toMatchObject({ ...BAVARIA, dates: {}, until: '2028-12-31' });
  const dates = people[0]?.holidays?.dates?.map(({ date }) => date) ?? [];
  // Christmas Eve is a bank holiday, Epiphany one of Bavaria.
  expect(dates).toEqual(expect.arrayContaining(['2026-12-24', '2027-01-06', '2028-12-25']));
});

test('nobody is written when all are known far ahead', async () => {
  await renewHolidays([personOf({ holidays: { own: OWN } })], '2026-11-24');
  expect(send).not.toHaveBeenCalled();
});

test('names are in the language of our sentences, not of the browser', async () => {
  const { dates } = await holidayPort.resolve('JP', undefined);
  expect(dates?.map(({ name }) => name)).toContain("New Year's Day");
  expect(await holidayPort.countries()).toContainEqual(['DE', 'Germany']);
});
