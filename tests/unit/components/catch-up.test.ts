import { expect, test } from 'vitest';

import { blockProblems } from '../../../components/settings/block-problems';

const block = (from: string, to: string) => ({ day: 'mon', from, to }) as const;
const codes = (added: Parameters<typeof blockProblems>[0]) =>
  blockProblems(added, [block('09:00', '09:30')], 'Monday').map(({ code }) => code);

test('a block that ends before it starts is refused', () => {
  expect(codes([block('09:00', '08:00')])).toEqual(['block_end']);
  expect(codes([block('23:00', '24:00')])).toEqual([]);
});

test('the same block twice is refused, on file or typed', () => {
  expect(codes([block('09:00', '09:30')])).toEqual(['block_twice']);
  expect(codes([block('10:00', '11:00'), block('10:00', '11:00')])).toEqual(['block_twice']);
  expect(codes([block('10:00', '11:00'), block('11:00', '12:00')])).toEqual([]);
});
