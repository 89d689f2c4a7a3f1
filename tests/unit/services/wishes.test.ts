import { describe, expect, it } from 'vitest';

import { at, iso } from '../domain/people';
import { anna, createHarness, me, valueOf } from './harness';

const nine = { kind: 'wall', date: '2026-11-24', time: '09:00', theirs: false } as const;

describe('a moment of one’s own', () => {
  it('is on my clock, with theirs beside it', async () => {
    const app = createHarness();
    valueOf(await app.roster.save([anna, me]));
    const { rule, moment } = valueOf(await app.wishes(nine, ['anna']));
    expect(rule).toEqual({
      kind: 'wall',
      date: '2026-11-24',
      time: '09:00',
      zone: 'Europe/Amsterdam',
    });
    expect(iso(moment.at)).toBe('2026-11-24T08:00:00.000Z');
    expect(moment).toMatchObject({ mine: 60, theirs: 540 });
  });

  it('is on theirs when it was said so, on a journey, too', async () => {
    const app = createHarness();
    const stays = [{ from: '2026-11-24', to: '2026-11-30', zone: 'America/New_York' }];
    valueOf(await app.roster.save([{ ...anna, stays }, me]));
    const { rule, moment } = valueOf(await app.wishes({ ...nine, theirs: true }, ['anna']));
    expect(rule).toMatchObject({ zone: 'America/New_York' });
    expect(iso(moment.at)).toBe('2026-11-24T14:00:00.000Z');
  });

  it('is refused in the past, and on the clock of nobody', async () => {
    const app = createHarness();
    const past = { kind: 'at', at: at('2026-11-23T09:00+01:00') } as const;
    expect(await app.wishes(past, [])).toMatchObject({ problems: [{ code: 'wish_past' }] });
    const refused = await app.wishes({ ...nine, theirs: true }, []);
    expect(refused).toMatchObject({ problems: [{ code: 'wish_whose' }] });
  });
});
