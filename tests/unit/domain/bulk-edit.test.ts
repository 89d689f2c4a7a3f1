import { expect, it } from 'vitest';

import { type BulkChange, changedPeople, groupsOf } from '../../../utils/domain/bulk-edit';
import { personOf } from './people';

const anna = personOf({
  id: 'a',
  name: 'Anna',
  groups: ['Desk'],
  zone: 'Asia/Kolkata',
  cover: 'b',
});
const bo = personOf({
  id: 'b',
  name: 'Bo',
  norms: { default: { workingDays: 1 }, slack: { workingHours: 4 } },
});
const change = (one: BulkChange) => changedPeople([anna, bo], one, '2026-11-22');

it('changes only those whom it changes', () => {
  expect(change({ kind: 'join', group: 'desk' })).toEqual([{ ...bo, groups: ['desk'] }]);
  expect(change({ kind: 'zone', zone: 'Asia/Calcutta' }).map(({ id }) => id)).toEqual(['b']);
  expect(change({ kind: 'cover', person: 'b' })).toEqual([]);
});

it('takes out of a group and leaves no empty list', () => {
  const [left] = change({ kind: 'leave', group: 'DESK' });
  expect(left).not.toHaveProperty('groups');
});

it('sets a zone as looked at today', () => {
  expect(change({ kind: 'zone', zone: 'Europe/Rome' })[0]).toMatchObject({
    zone: 'Europe/Rome',
    zoneConfirmed: '2026-11-22',
  });
});

it('keeps the norms of single sites, and leaves no empty ones', () => {
  expect(change({ kind: 'norm', norm: null })[1]?.norms).toEqual({ slack: { workingHours: 4 } });
  expect(change({ kind: 'norm', norm: null })[0]).not.toHaveProperty('norms');
});

it('lets nobody cover for themselves', () => {
  expect(change({ kind: 'cover', person: 'a' })).toEqual([{ ...bo, cover: 'a' }]);
});

it('lists each group once, in order', () => {
  const people = [anna, personOf({ groups: ['desk', 'Ähre', 'Zoo', 'Bau'] })];
  expect(groupsOf(people, 'de')).toEqual(['Ähre', 'Bau', 'Desk', 'Zoo']);
});
