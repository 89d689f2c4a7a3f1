import { describe, expect, it } from 'vitest';

import { dueOf, type DueContext, heldUntil } from '../../../utils/domain/due';
import { at, iso, personOf, WEEK } from './people';

const me = personOf({ id: 'me', zone: 'Europe/Amsterdam', workWeek: WEEK });
const bo = personOf({ id: 'bo', zone: 'Asia/Tokyo', workWeek: WEEK });
const contextAt = (when: string, change: Partial<DueContext> = {}): DueContext => ({
  now: at(when),
  me,
  person: (id) => (id === 'bo' ? bo : undefined),
  catchUp: [],
  ...change,
});
const due = (rule: Parameters<typeof dueOf>[0], context: DueContext) =>
  iso(dueOf(rule, context)?.at);

describe('in time for a teammate', () => {
  it('lies in the last 45 minutes of my own working time before their start', () => {
    const answer = dueOf(
      { kind: 'in-time-for', person: 'bo' },
      contextAt('2026-11-23T10:00+01:00'),
    );
    expect(iso(answer?.at)).toBe('2026-11-23T16:15:00.000Z');
    expect(iso(answer?.starts)).toBe('2026-11-24T00:00:00.000Z');
  });

  it('is my next start when none of my working time lies before', () => {
    expect(due({ kind: 'in-time-for', person: 'bo' }, contextAt('2026-11-23T20:00+01:00'))).toBe(
      '2026-11-24T08:00:00.000Z',
    );
  });

  it('is 45 minutes before their start without hours of mine', () => {
    const free = personOf({ id: 'me', zone: 'Europe/Amsterdam' });
    expect(
      due({ kind: 'in-time-for', person: 'bo' }, contextAt('2026-11-23T20:00+01:00', { me: free })),
    ).toBe('2026-11-23T23:15:00.000Z');
  });

  it('says nothing for somebody unknown', () => {
    expect(dueOf({ kind: 'in-time-for', person: 'x' }, contextAt('2026-11-23T20:00Z'))).toBeNull();
  });
});

describe('other rules', () => {
  it('finds when both are at work for half an hour', () => {
    expect(due({ kind: 'both-working', person: 'bo' }, contextAt('2026-11-23T10:00+01:00'))).toBe(
      '2026-11-24T08:00:00.000Z',
    );
  });

  it('counts hours of mine that are only in a cycle', () => {
    const nights = [['02:00', '05:00']] as const;
    const cycle = { from: '2026-11-02', weeks: [{ tue: nights }] };
    const turns = personOf({ id: 'me', zone: 'Europe/Amsterdam', cycle });
    const context = contextAt('2026-11-23T10:00+01:00', { me: turns });
    expect(due({ kind: 'both-working', person: 'bo' }, context)).toBe('2026-11-24T01:00:00.000Z');
  });

  it('finds their start and mine', () => {
    const context = contextAt('2026-11-21T10:00+01:00');
    expect(due({ kind: 'when-starts', person: 'bo' }, context)).toBe('2026-11-23T00:00:00.000Z');
    expect(due({ kind: 'my-next-start' }, context)).toBe('2026-11-23T08:00:00.000Z');
  });

  it('finds the next catch-up block, not the one that runs', () => {
    const catchUp = [{ day: 'mon', from: '16:00', to: '17:00' }] as const;
    const rule = { kind: 'next-catch-up' } as const;
    expect(due(rule, contextAt('2026-11-23T10:00+01:00', { catchUp }))).toBe(
      '2026-11-23T15:00:00.000Z',
    );
    expect(due(rule, contextAt('2026-11-23T16:30+01:00', { catchUp }))).toBe(
      '2026-11-30T15:00:00.000Z',
    );
    expect(dueOf(rule, contextAt('2026-11-23T16:30+01:00'))).toBeNull();
  });

  it('takes the earlier instant for a wall time of mine in autumn', () => {
    const rule = {
      kind: 'wall',
      date: '2026-10-25',
      time: '02:30',
      zone: 'Europe/Berlin',
    } as const;
    expect(due(rule, contextAt('2026-10-20T00:00Z'))).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('what holds notifications', () => {
  it('is my off time, a hold, and my off time after it', () => {
    expect(heldUntil(me, null, at('2026-11-23T10:00+01:00'))).toBeNull();
    expect(iso(heldUntil(me, null, at('2026-11-23T20:00+01:00')))).toBe('2026-11-24T08:00:00.000Z');
    const hold = { kind: 'focus', since: 0, until: at('2026-11-23T12:00+01:00') } as const;
    expect(iso(heldUntil(me, hold, at('2026-11-23T10:00+01:00')))).toBe('2026-11-23T11:00:00.000Z');
    const late = { ...hold, until: at('2026-11-23T19:00+01:00') };
    expect(iso(heldUntil(me, late, at('2026-11-23T10:00+01:00')))).toBe('2026-11-24T08:00:00.000Z');
  });

  it('is nothing without hours of my own', () => {
    expect(
      heldUntil(personOf({ id: 'me', zone: 'Europe/Amsterdam' }), null, at('2026-11-22T03:00Z')),
    ).toBeNull();
  });
});
