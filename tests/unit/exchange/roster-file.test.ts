import { expect, it } from 'vitest';

import { readBackup, recognise, writeRoster } from '../../../utils/exchange';
import { personOf } from '../domain/people';
import { sentenceOf } from '../domain/sentence';
import { readOf, refusalOf } from './people-port';

const anna = personOf({
  id: 'anna',
  name: 'Anna',
  zone: 'Europe/Berlin',
  cover: 'bo',
  zoneAsk: false,
  absences: [{ from: '2026-12-24', to: '2026-12-26', kind: 'sick', label: 'Knee' }],
  notIdentities: [{ kind: 'google', account: '114900000000000000001' }],
  mine: { note: 'Private' },
});
const NOW = Date.UTC(2026, 10, 22, 12);

it('holds nothing that is mine, and of leave only the dates', () => {
  const text = writeRoster([anna], 'Mika', NOW);
  expect(text).not.toMatch(/Private|Knee|sick|zoneAsk|1149|"cover"/);
  const read = readOf(text);
  expect(read).toMatchObject({ format: 'roster', owner: 'Mika' });
  expect(read.rows).toMatchObject([
    { knownId: true, person: { id: 'anna', absences: [{ from: '2026-12-24', to: '2026-12-26' }] } },
  ]);
});

it('is stripped on its way in as well, whoever made it', () => {
  const text = JSON.stringify({
    format: 'meanwhile-roster',
    version: 1,
    exportedAt: '2026-11-22T12:00:00.000Z',
    teammates: [anna],
  });
  expect(readOf(text).rows[0]?.person).not.toHaveProperty('mine');
});

it('is no backup, and says what is wrong with it', () => {
  const text = writeRoster([anna], '', NOW);
  expect(recognise(text)).toBe('json');
  const backup = readBackup(text);
  expect(backup.ok ? '' : backup.problems.map(sentenceOf).join()).toMatch(/meanwhile-roster/);
  expect(refusalOf(text.replace('"version": 1', '"version": 9'))).toMatch(/version 9/);
  expect(refusalOf(text.replace('"Anna"', '7'))).toMatch(/teammates\[0\]\.name/);
});

it('holds nobody under my own id, who would take my place', () => {
  const text = writeRoster([personOf({ id: 'me', name: 'Eve' })], 'Eve', NOW);
  expect(readOf(text).rows).toMatchObject([{ stop: { code: 'import_is_you', params: ['Eve'] } }]);
});
