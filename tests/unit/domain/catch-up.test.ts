import { describe, expect, it } from 'vitest';

import {
  currentItem,
  inWalkOrder,
  neighbour,
  outcomeOf,
  walkItem,
  waits,
  withNewItems,
} from '../../../utils/domain/catch-up';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { at, personOf, WEEK } from './people';

const NOW = at('2026-11-23T10:00+01:00');

function reminder(id: string, more: Partial<Reminder> = {}): Reminder {
  return {
    id,
    created: '2026-11-20T08:00:00.000Z',
    updated: '2026-11-20T08:00:00.000Z',
    place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/x' },
    title: id,
    people: [id],
    names: [],
    rule: { kind: 'at', at: NOW },
    dueAt: NOW,
    state: 'shown',
    ...more,
  };
}

const zones: { readonly [id: string]: string } = {
  berlin: 'Europe/Berlin',
  lagos: 'Africa/Lagos',
  tokyo: 'Asia/Tokyo',
  york: 'America/New_York',
  losAngeles: 'America/Los_Angeles',
};

const snapshotOf = ({ id }: Reminder) => {
  const zone = zones[id.split(' ')[0] ?? ''];
  return zone ? buildSnapshot(personOf({ id, zone, workWeek: WEEK }), NOW) : null;
};
const order = (...list: Reminder[]) => inWalkOrder(list, snapshotOf, NOW).map(({ id }) => id);

describe('the order of a walk', () => {
  it('begins with who leaves first, then who starts next, then the unknown', () => {
    const ids = ['nobody', 'york', 'losAngeles', 'lagos', 'tokyo'];
    expect(order(...ids.map((id) => reminder(id)))).toEqual([
      'lagos',
      'york',
      'losAngeles',
      'tokyo',
      'nobody',
    ]);
  });

  it('takes the older promise first where nothing else decides', () => {
    expect(order(reminder('berlin 2'), reminder('berlin 1', { dueAt: NOW - 1 }))).toEqual([
      'berlin 1',
      'berlin 2',
    ]);
  });
});

describe('what became of an item', () => {
  const item = walkItem(reminder('1', { snoozes: 2 }));
  it.each([
    ['open', reminder('1', { snoozes: 2 })],
    ['open', reminder('1', { snoozes: 2, state: 'held' })],
    ['open', reminder('1', { snoozes: 2, state: 'scheduled' })],
    ['moved', reminder('1', { snoozes: 3, state: 'scheduled' })],
    ['open', reminder('1', { snoozes: 3, state: 'shown' })],
    ['answered', reminder('1', { state: 'answered', endedAt: NOW })],
    ['done', reminder('1', { state: 'done', endedAt: NOW })],
    ['dropped', reminder('1', { state: 'dropped', endedAt: NOW })],
    ['gone', reminder('1', { deleted: '2026-11-23T09:00:00.000Z' })],
    ['gone', undefined],
  ] as const)('is %s', (outcome, now) => {
    expect(outcomeOf(item, now)).toBe(outcome);
  });

  it('waits when due, held or shown', () => {
    const states = ['due', 'held', 'shown', 'scheduled', 'answered'] as const;
    expect(states.filter((state) => waits(reminder('1', { state })))).toEqual([
      'due',
      'held',
      'shown',
    ]);
    expect(waits(reminder('1', { deleted: '2026-11-23T09:00:00.000Z' }))).toBe(false);
  });
});

describe('where one is', () => {
  const items = ['a', 'b', 'c'].map((id) => walkItem(reminder(id)));
  const open = (ids: string) => (one: { readonly id: string }) => ids.includes(one.id);

  it('goes on from the one that was settled, and round', () => {
    expect(currentItem(items, open('abc'), null)?.id).toBe('a');
    expect(currentItem(items, open('ac'), 'b')?.id).toBe('c');
    expect(currentItem(items, open('ab'), 'c')?.id).toBe('a');
    expect(currentItem(items, open(''), 'c')).toBeNull();
    expect(currentItem(items, open('c'), 'gone')?.id).toBe('c');
  });

  it('moves among the open ones', () => {
    expect(neighbour(items, open('ac'), 'a', 1)).toBe('c');
    expect(neighbour(items, open('ac'), 'a', -1)).toBe('c');
    expect(neighbour(items, open('a'), 'a', 1)).toBe('a');
  });

  it('takes up what came due meanwhile among what is still to come', () => {
    const walk = { startedAt: NOW, items: [...items, walkItem(reminder('e', { snoozes: 3 }))] };
    const byId = (list: readonly Reminder[]) => list.toSorted((x, y) => x.id.localeCompare(y.id));
    const fixed = ({ id }: { readonly id: string }) => id === 'c' || id === 'b';
    const waiting = ['b', 'c', 'e', 'a'].map((id) => reminder(id));
    expect(withNewItems(walk, waiting, fixed, byId)).toBe(walk);
    const grown = withNewItems(walk, [...waiting, reminder('d')], fixed, byId);
    expect(grown.items.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd', 'e']);
    expect(grown.items.at(-1)?.snoozes).toBe(3);
  });
});
