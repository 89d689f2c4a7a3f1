import { describe, expect, it } from 'vitest';

import { fingerprint } from '../../../utils/domain/fingerprint';
import type { Person } from '../../../utils/domain/person';
import { sharedPeople } from '../../../utils/domain/shared-person';
import { checkTeamFile, compareTeam, newTeamFile } from '../../../utils/domain/team-compare';
import {
  afterTaking,
  hasNews,
  NO_CHOICE,
  settleTeam,
  takenOf,
} from '../../../utils/domain/team-settle';
import type { TeamChoices, TeamDocument, TeamFile } from '../../../utils/domain/team-types';
import { personOf } from './people';
import { sentenceOf } from './sentence';

const NOW = Date.UTC(2026, 10, 29);
const email = (name: string) => ({ kind: 'email', value: `${name}@example.com` }) as const;
const someone = (name: string, fields: Partial<Person> = {}) =>
  personOf({ id: name, name, identities: [email(name)], ...fields });
const me = someone('me', { id: 'me', identities: [email('mika')] });

const written = (day: number, people: readonly Person[], part: Partial<TeamDocument> = {}) => ({
  key: 'team-1',
  owner: 'Cora',
  exportedAt: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  people: sharedPeople(people),
  ...part,
});

/** A roster that follows one file; each reading is shown first, and taken when told. */
function follower(people: readonly Person[] = []) {
  const roster = new Map(people.map((one) => [one.id, one]));
  let file: TeamFile = newTeamFile(written(1, []), 'team.json');
  const look = (document: TeamDocument, choices: TeamChoices = NO_CHOICE) => {
    const all = [...roster.values()];
    const comparison = compareTeam(document, file, me, all);
    const living = all.filter(({ deleted }) => deleted === undefined);
    return { comparison, rows: settleTeam(comparison, choices, [me, ...living]) };
  };
  return {
    roster,
    look,
    file: () => file,
    forget: (...ids: readonly string[]) => {
      file = { ...file, forgotten: ids.map(fingerprint) };
    },
    told: (document: TeamDocument) =>
      look(document).rows.map(({ row, state, questions }) =>
        [row.theirs.name, row.off ?? state, ...questions.map(({ field }) => `${field}?`)].join(' '),
      ),
    gone: (document: TeamDocument) => look(document).comparison.gone.map(({ mine }) => mine.name),
    isNews: (document: TeamDocument) => {
      const { comparison, rows } = look(document);
      return hasNews(rows, comparison.gone);
    },
    take(document: TeamDocument, choices: TeamChoices = NO_CHOICE, open = false) {
      const { comparison, rows } = look(document, choices);
      file = afterTaking(document, file, comparison, rows, choices, open);
      for (const person of takenOf(rows)) roster.set(person.id, person);
    },
    edit(id: string, part: Partial<Person>) {
      roster.set(id, { ...(roster.get(id) ?? someone(id)), ...part });
    },
  };
}

const anna = someone('anna', { role: 'Editor', zone: 'Europe/Berlin' });
const bo = someone('bo', { zone: 'Asia/Tokyo' });

describe('from one writing to the next', () => {
  it('says who is new, then what changed since, then nothing', () => {
    const one = follower();
    expect(one.told(written(2, [anna, bo]))).toEqual(['anna new', 'bo new']);
    one.take(written(2, [anna, bo]));
    expect(one.isNews(written(2, [anna, bo]))).toBe(false);
    expect(one.told(written(3, [{ ...anna, role: 'Publisher' }, bo]))).toEqual([
      'anna changed',
      'bo same',
    ]);
    one.take(written(3, [{ ...anna, role: 'Publisher' }, bo]));
    expect(one.roster.get('anna')?.role).toBe('Publisher');
    expect(one.isNews(written(4, [{ ...anna, role: 'Publisher' }, bo]))).toBe(false);
  });

  it('keeps what I changed, and asks only where the file changed the same', () => {
    const one = follower();
    one.take(written(2, [anna]));
    one.edit('anna', { role: 'Head of desk', mine: { note: 'Mine' } });
    expect(one.isNews(written(3, [anna]))).toBe(false);
    const next = written(4, [{ ...anna, role: 'Publisher', zone: 'Europe/Rome' }]);
    expect(one.told(next)).toEqual(['anna changed role?']);
    one.take(next);
    expect(one.roster.get('anna')).toMatchObject({
      role: 'Head of desk',
      zone: 'Europe/Rome',
      mine: { note: 'Mine' },
    });
    // It was answered: mine stands until the file says yet another thing.
    expect(one.isNews(written(5, next.people as Person[]))).toBe(false);
    expect(one.told(written(6, [{ ...anna, role: 'Director', zone: 'Europe/Rome' }]))).toEqual([
      'anna changed role?',
    ]);
  });

  it('takes the file’s word where that was the answer', () => {
    const one = follower();
    one.take(written(2, [anna]));
    one.edit('anna', { role: 'Head of desk' });
    const answers = new Map([['anna role', 'theirs'] as const]);
    one.take(written(3, [{ ...anna, role: 'Publisher' }]), { ticks: new Map(), answers });
    expect(one.roster.get('anna')?.role).toBe('Publisher');
  });

  it('leaves a question open that nobody was there to answer', () => {
    const one = follower();
    one.take(written(2, [anna]));
    one.edit('anna', { role: 'Head of desk' });
    const next = written(3, [{ ...anna, role: 'Publisher', zone: 'Europe/Rome' }]);
    one.take(next, NO_CHOICE, true);
    expect(one.roster.get('anna')).toMatchObject({ role: 'Head of desk', zone: 'Europe/Rome' });
    expect(one.told(next)).toEqual(['anna changed role?']);
  });

  it('shows again what was not ticked, and leaves out for good who was new and not wanted', () => {
    const one = follower();
    one.take(written(2, [anna]));
    const next = written(3, [{ ...anna, role: 'Publisher' }, bo]);
    const ticks = new Map([
      ['anna', false],
      ['bo', false],
    ]);
    one.take(next, { ticks, answers: new Map() });
    expect(one.roster.has('bo')).toBe(false);
    expect(one.told(next)).toEqual(['anna changed', 'bo skipped']);
    one.take(next, { ticks: new Map([['bo', true]]), answers: new Map() });
    expect(one.told(next)).toEqual(['anna same', 'bo same']);
  });
});

describe('who it is', () => {
  it('is somebody on file by id or identity, and stays so when the file changes the address', () => {
    const one = follower([someone('anna', { id: 'kept', role: 'Editor', zone: 'Europe/Berlin' })]);
    expect(one.told(written(2, [anna]))).toEqual(['anna same']);
    one.take(written(2, [anna]));
    const moved = { ...anna, identities: [email('anna.weber')] };
    expect(one.told(written(3, [moved]))).toEqual(['anna changed']);
    one.take(written(3, [moved]));
    expect([...one.roster.keys()]).toEqual(['kept']);
    expect(one.roster.get('kept')?.identities).toEqual([email('anna.weber')]);
  });

  it('is never me, nor somebody whom I removed or forgot', () => {
    const gone = someone('bo', { deleted: '2026-11-02T00:00:00.000Z' });
    const one = follower([gone]);
    one.forget('cora');
    const mika = someone('mika');
    const document = written(2, [anna, bo, someone('cora'), mika, someone('x', { id: 'me' })]);
    expect(one.told(document)).toEqual([
      'anna new',
      'bo left',
      'cora left',
      'mika you',
      'x problem',
    ]);
    one.take(document, {
      ticks: new Map(['bo', 'cora', 'mika', 'me'].map((id) => [id, true])),
      answers: new Map(),
    });
    expect(one.roster.get('bo')).toEqual(gone);
    expect([...one.roster.keys()]).toEqual(['bo', 'anna']);
  });

  it('is a problem where it fits two, or one twice, and the rest is taken', () => {
    const one = follower([someone('bo'), someone('cora')]);
    const two = someone('dina', { identities: [email('bo'), email('cora')] });
    const again = someone('bo2', { identities: [email('bo')] });
    const namesake = someone('anna2', { identities: [email('anna')] });
    const rows = one.look(written(2, [anna, two, someone('bo'), again, namesake])).rows;
    expect(rows.map(({ state }) => state)).toEqual([
      'new',
      'problem',
      'same',
      'problem',
      'problem',
    ]);
    expect(rows.flatMap(({ stop }) => (stop ? [sentenceOf(stop)] : []))).toEqual([
      expect.stringContaining('fits two people'),
      expect.stringContaining('so is somebody else of the file'),
      expect.stringContaining('fits two people, anna2 and anna (anna@example.com)'),
    ]);
    one.take(written(2, [anna, two, someone('bo'), again, namesake]));
    expect(one.told(written(3, [anna, someone('bo2')]))).toEqual(['anna same', 'bo2 new']);
  });

  it('and an address that somebody else here has got meanwhile stops only that row', () => {
    const one = follower();
    one.take(written(2, [anna, bo]));
    one.edit('bo', { identities: [email('bo'), email('desk')] });
    const next = written(3, [{ ...anna, identities: [email('anna'), email('desk')] }, bo]);
    expect(one.told(next)).toEqual(['anna problem', 'bo same']);
  });
});

describe('who is gone from the file', () => {
  it('is asked about until it is answered, and never removed by it', () => {
    const one = follower();
    one.take(written(2, [anna, bo]));
    expect(one.gone(written(3, [anna]))).toEqual(['bo']);
    one.take(written(3, [anna]));
    expect(one.roster.get('bo')).toMatchObject({ name: 'bo' });
    expect(one.gone(written(4, [anna]))).toEqual(['bo']);
    // A marker of the owner's is the same word.
    const left = [anna, { ...bo, deleted: '2026-11-04T00:00:00.000Z' }];
    expect(one.gone(written(4, left))).toEqual(['bo']);
    one.edit('bo', { deleted: '2026-11-05T00:00:00.000Z' });
    expect(one.gone(written(4, [anna]))).toEqual([]);
  });
});

describe('who covers', () => {
  it('is found on this roster, and is a word of the file like any other', () => {
    const one = follower([someone('bo', { id: 'kept', zone: 'Asia/Tokyo' })]);
    const covered = written(2, [{ ...anna, cover: 'bo' }, bo]);
    one.take(covered);
    expect(one.roster.get('anna')?.cover).toBe('kept');
    expect(one.isNews(covered)).toBe(false);
    one.take(written(3, [anna, bo]));
    expect(one.roster.get('anna')).not.toHaveProperty('cover');
  });

  it('is nobody who was not taken', () => {
    const one = follower();
    const ticks = new Map([['bo', false]]);
    one.take(written(2, [{ ...anna, cover: 'bo' }, bo]), { ticks, answers: new Map() });
    expect(one.roster.get('anna')).not.toHaveProperty('cover');
  });
});

describe('a file that is not the one', () => {
  const known = {
    ...newTeamFile(written(5, []), 'team.json'),
    exportedAt: '2026-11-05T12:00:00.000Z',
  };
  const refusal = (document: TeamDocument) => {
    const checked = checkTeamFile(document, known, NOW);
    return checked.ok ? '' : checked.problems.map(sentenceOf).join(' ');
  };

  it.each([
    ['the same', written(5, [anna]), ''],
    ['a later one', written(6, [anna]), ''],
    ['an older one', written(4, [anna]), 'before what you took of it (2026-11-05 12:00 UTC)'],
    ['another team’s', written(6, [anna], { key: 'team-2' }), 'This is another team file'],
    ['by somebody else', written(6, [anna], { owner: 'Eve' }), 'Eve wrote this file'],
    ['of tomorrow', written(6, [anna], { exportedAt: '2027-01-01T00:00:00Z' }), 'still to come'],
  ])('%s', (_what, document, sentence) => {
    if (sentence === '') expect(refusal(document)).toBe('');
    else expect(refusal(document)).toContain(sentence);
  });
});

it('changes nothing that is not shown', () => {
  // Every field that differs after taking stood in the preview, or was a question that was answered.
  const one = follower([someone('bo', { role: 'Mine' })]);
  const document = written(2, [anna, { ...bo, role: 'Theirs' }]);
  const { rows } = one.look(document);
  expect(
    rows.map(({ fields, questions }) => [fields, questions].flat().map(({ field }) => field)),
  ).toEqual([[], ['zone', 'role']]);
  one.take(document);
  expect(one.roster.get('bo')).toMatchObject({ role: 'Mine', zone: 'Asia/Tokyo' });
});
