import { beforeEach, expect, test } from 'vitest';

import type { SaidTime } from '../../../utils/domain/said-time-types';
import type { PersonRef } from '../../../utils/domain/person';
import { createSaidTimes } from '../../../utils/services/said-times';
import { at, iso } from '../domain/people';
import { anna, createHarness, me, valueOf } from './harness';

const ANNA: PersonRef = { email: 'anna@example.com' };
const SENT = { from: at('2026-11-23T02:00+01:00'), until: at('2026-11-23T02:00+01:00') };
const said: SaidTime = {
  date: '2026-11-26',
  minutes: 15 * 60,
  until: 16 * 60,
  zone: { kind: 'writer' },
  day: 'counted',
};

let app: ReturnType<typeof createHarness>;
let times: ReturnType<typeof createSaidTimes>;

/** Monday 10:00 in Amsterdam, 18:00 in Tokyo, where Anna is. */
beforeEach(async () => {
  app = createHarness();
  times = createSaidTimes(app.ports);
  valueOf(await app.roster.save([anna, me]));
});

const moment = (ref: PersonRef, time = said) =>
  times.moment({ site: 'gmail', ref, sent: SENT, said: time });

test('a teammate’s clock when they wrote, else now', async () => {
  const sent = await times.written({ site: 'gmail', ref: ANNA, sent: SENT });
  expect(sent?.from).toEqual({ date: '2026-11-23', minutes: 10 * 60 });
  const now = await times.written({ site: 'gmail', ref: ANNA });
  expect(now?.until).toEqual({ date: '2026-11-23', minutes: 18 * 60 });
});

test('what they wrote, on both clocks', async () => {
  const answer = await moment(ANNA);
  expect(answer?.moment).toMatchObject({
    name: 'Anna Weber',
    place: 'Tokyo',
    theirs: 540,
    mine: 60,
    readAs: 'Tokyo',
    sent: { at: SENT.from, offset: 540 },
  });
  expect([iso(answer?.moment.at), iso(answer?.moment.until)]).toEqual([
    '2026-11-26T06:00:00.000Z',
    '2026-11-26T07:00:00.000Z',
  ]);
});

test('nothing of strangers and of me', async () => {
  for (const email of ['mika@example.com', 'nobody@example.com']) {
    expect(await times.written({ site: 'gmail', ref: { email } })).toBeNull();
    expect(await moment({ email })).toBeNull();
  }
});

test('nothing where both clocks agree, but where a zone is named', async () => {
  valueOf(await app.roster.save([{ ...anna, zone: 'Europe/Berlin' }]));
  expect(await moment(ANNA)).toBeNull();
  const named = { ...said, zone: { kind: 'word', word: 'PT' } } as const;
  expect((await moment(ANNA, named))?.moment.readAs).toBe('Los Angeles');
});

test('nothing on a site where it is switched off', async () => {
  valueOf(await app.preferences.saveSettings({ timesOff: ['gmail'] }));
  expect(await moment(ANNA)).toBeNull();
  expect(await times.written({ site: 'slack', ref: ANNA })).not.toBeNull();
  valueOf(await app.preferences.saveSettings({ timesOff: [] }));
  const off = {
    gmail: { enabled: false },
    'google-docs': { enabled: true },
    slack: { enabled: true },
  };
  valueOf(await app.preferences.saveSettings({ sites: off }));
  expect(await times.written({ site: 'gmail', ref: ANNA })).toBeNull();
});
