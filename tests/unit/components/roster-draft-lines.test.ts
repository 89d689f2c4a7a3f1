import { expect, test } from 'vitest';

import { draftOf } from '../../../components/roster/draft';
import { atLine } from '../../../components/roster/draft-lines';
import { problem } from '../../../utils/domain/result';
import { personOf } from '../domain/people';

const leave = (from: string) => ({ from });
const own = (date: string) => ({ date, name: '' });
const edited = personOf({
  absences: [leave('2027-03-01')],
  days: { '2026-12-31': [], '2026-12-30': [] },
  holidays: { own: [own('2026-12-28')] },
});
const united = personOf({
  absences: [leave('2026-12-24'), leave('2027-03-01')],
  days: { '2026-12-29': [], '2026-12-31': [], '2026-12-30': [] },
  holidays: { own: [own('2026-12-27'), own('2026-12-28')] },
});
const placed = (at: string) =>
  atLine(problem('any', [], at), united, edited, draftOf(edited).dates).at;

test('what is wrong with a united record stands at the line of the form', () => {
  expect(placed('absences.1')).toBe('absences.0');
  expect(placed('days.2026-12-31')).toBe('days.1');
  expect(placed('holidays.own.1')).toBe('holidays.own.0');
  expect(placed('name')).toBe('name');
});

test('and at none where the other window wrote it', () => {
  expect(placed('absences.0')).toBeUndefined();
  expect(placed('days.2026-12-29')).toBeUndefined();
  expect(placed('holidays.own.0')).toBeUndefined();
});
