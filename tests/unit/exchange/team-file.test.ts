import { describe, expect, it } from 'vitest';

import { readTeamFile, writeBackup, writeRoster } from '../../../utils/exchange';
import { documentOf } from '../domain/backup-samples';
import { personOf } from '../domain/people';
import { sentenceOf } from '../domain/sentence';

const NOW = Date.UTC(2026, 10, 22, 12);
const anna = personOf({
  zone: 'Europe/Berlin',
  absences: [{ from: '2026-12-24', kind: 'sick', label: 'Knee' }],
  mine: { note: 'Private' },
});
const GOOD = writeRoster([anna], 'Cora', NOW, 'team-1');

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (text: string | Uint8Array, name = 'team.json') => {
  const read = readTeamFile(typeof text === 'string' ? bytes(text) : text, name);
  return read.ok ? '' : read.problems.map(sentenceOf).join(' ');
};
const changed = (part: object) => JSON.stringify({ ...(JSON.parse(GOOD) as object), ...part });

it('is known again by its own id, and holds nothing that is mine', () => {
  expect(GOOD).not.toMatch(/Private|Knee|sick/);
  const read = readTeamFile(bytes(GOOD), 'team.json');
  expect(read).toMatchObject({
    ok: true,
    value: { key: 'team-1', owner: 'Cora', exportedAt: '2026-11-22T12:00:00.000Z' },
  });
  // A roster that was shared by an older version is known by whose it is.
  const shared = readTeamFile(bytes(writeRoster([anna], 'Cora', NOW)), 'team.json');
  expect(shared).toMatchObject({ ok: true, value: { key: 'owner Cora' } });
});

describe('what is wrong gets one sentence', () => {
  it.each([
    ['empty', '', 'team.json is empty. It may not be synced yet.'],
    ['blank', ' \n', 'team.json is empty.'],
    ['zeros that a cloud keeps the place with', new Uint8Array(4096), 'team.json is empty.'],
    ['half synced', GOOD.slice(0, GOOD.length / 2), 'The file is cut off'],
    ['garbage', 'not json', 'is not a roster file of Meanwhile'],
    ['a comma too much', GOOD.replace('[', '[,'), 'The file is not valid JSON.'],
    [
      'a git merge',
      `{\n<<<<<<< HEAD\n${GOOD}=======\n${GOOD}>>>>>>> theirs\n}`,
      'unsettled git merge',
    ],
    ['another format', '{"people": []}', 'is not a roster file of Meanwhile'],
    ['a list', '[]', 'is not a roster file of Meanwhile'],
    ['a backup', writeBackup(documentOf({})), 'is a backup, which holds notes'],
    ['a newer version', changed({ version: 9 }), 'has version 9'],
    ['a wrong field', changed({ teammates: [{ ...anna, name: 7 }] }), 'teammates[0].name'],
    ['a wrong cover', changed({ teammates: [{ ...anna, coverIs: 'bo' }] }), 'coverIs'],
    ['nobody in it', changed({ teammates: [] }), 'There is nobody in team.json.'],
    [
      'only leavers',
      changed({ teammates: [{ ...anna, deleted: anna.updated }] }),
      'There is nobody',
    ],
    ['no date', changed({ exportedAt: 'soon' }), 'does not say when it was written'],
    ['no name', changed({ id: undefined, owner: '' }), 'says neither an id nor who keeps it'],
    [
      'one id twice',
      changed({ teammates: [anna, { ...anna, name: 'Bo' }] }),
      'two people by one id',
    ],
  ])('%s', (_what, text, sentence) => {
    expect(refusal(text)).toContain(sentence);
  });

  it.each([
    "team (Cora's conflicted copy 2026-11-22).json",
    'team.sync-conflict-20261122-120000-ABCDEFG.json',
    'team (conflict 2026-11-22-12-00-00).json',
    'team (Case Conflict).json',
  ])('a copy of two changes: %s', (name) => {
    expect(refusal(GOOD, name)).toContain('is a copy that the sync service made');
  });

  it('not for a second download', () => {
    expect(refusal(GOOD, 'meanwhile-team (1).json')).toBe('');
    expect(refusal(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toBe('');
  });

  it('wherever it is cut', () => {
    for (let length = 0; length < GOOD.trimEnd().length; length += 1) {
      expect(refusal(GOOD.slice(0, length)), `after ${length}`).not.toBe('');
    }
  });
});
