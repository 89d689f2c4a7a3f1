import { expect, it } from 'vitest';

import { availabilityAt } from '../../../utils/domain/availability';
import { at, iso, personOf } from './people';

const whole = [['00:00', '24:00']] as const;

it('follows working time that joins over more days than a look ahead takes', () => {
  const week = { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: whole } as const;
  const person = personOf({
    zone: 'Europe/Berlin',
    workWeek: { ...week, sun: [['00:00', '00:01']] },
  });
  const { state, until } = availabilityAt(person, at('2026-11-23T12:00+01:00'));
  expect([state, iso(until)]).toEqual(['working', '2026-11-28T23:01:00.000Z']);
});
