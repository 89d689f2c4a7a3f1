import { expect, it } from 'vitest';

import type { Person } from '../../../utils/domain/person';
import { withPlace } from '../../../utils/domain/zone-doubt';

const TODAY = '2026-11-23';
const anna: Person = {
  id: 'anna',
  updated: '2026-11-01T00:00:00.000Z',
  name: 'Anna Weber',
  zone: 'Europe/Berlin',
  stays: [{ from: '2026-11-20', to: '2026-11-30', zone: 'Asia/Tokyo' }],
};

it('a journey begins today and ends the one before yesterday', () => {
  const answer = { kind: 'travelling', zone: 'Europe/Lisbon', until: '2026-11-28' } as const;
  expect(withPlace(anna, answer, TODAY)).toMatchObject({
    zone: 'Europe/Berlin',
    stays: [
      { from: '2026-11-20', to: '2026-11-22', zone: 'Asia/Tokyo' },
      { from: TODAY, to: '2026-11-28', zone: 'Europe/Lisbon' },
    ],
  });
});

it('who moved has another zone, confirmed today, and is on no journey', () => {
  const stays = [{ from: TODAY, to: '2026-11-30', zone: 'Asia/Tokyo' }];
  const moved = withPlace({ ...anna, stays }, { kind: 'moved', zone: 'Europe/Lisbon' }, TODAY);
  expect(moved).toMatchObject({ zone: 'Europe/Lisbon', zoneConfirmed: TODAY });
  expect(moved).not.toHaveProperty('stays');
});

it('a journey until today, told where tomorrow has begun there, is that day', () => {
  const answer = { kind: 'travelling', zone: 'Pacific/Auckland', until: '2026-11-22' } as const;
  const stays = withPlace(anna, answer, TODAY).stays;
  expect(stays?.at(-1)).toEqual({ from: TODAY, to: TODAY, zone: 'Pacific/Auckland' });
});
