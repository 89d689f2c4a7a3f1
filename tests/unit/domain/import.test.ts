import { describe, expect, it } from 'vitest';

import { previewPeople } from '../../../utils/domain/import-people';
import { changedFields, type ImportChoices, settle } from '../../../utils/domain/import-settle';
import type { Incoming } from '../../../utils/domain/import-types';
import type { Identity, Person } from '../../../utils/domain/person';
import { personOf } from './people';
import { sentenceOf } from './sentence';

const mail = (value: string): Identity => ({ kind: 'email', value });
const slack = (user: string, team = 'T0ACME'): Identity => ({ kind: 'slack', team, user });

const ME = personOf({ id: 'me', name: 'Mika', identities: [mail('mika@example.com')] });
const ANNA = personOf({
  id: 'anna',
  name: 'Anna Weber',
  zone: 'Europe/Berlin',
  identities: [mail('anna@example.com')],
  groups: ['Desk'],
  mine: { note: 'Mine' },
});
const BO = personOf({ id: 'bo', name: 'Bo', identities: [slack('U0BO')] });

let rowNumber = 0;
function incoming(person: Partial<Person>, rest: Partial<Incoming> = {}): Incoming {
  rowNumber += 1;
  const { row = rowNumber } = rest;
  return { ...rest, row, person: personOf({ id: `new-${row}`, ...person }), notes: [] };
}

const NO_CHOICE: ImportChoices = { zones: new Map(), ticks: new Map(), today: '2026-11-22' };

function preview(rows: readonly Incoming[], people: readonly Person[] = [ANNA, BO]) {
  const { candidates, questions } = previewPeople(rows, ME, people);
  const byId = new Map([ME, ...people].map((one) => [one.id, one]));
  const settled = (choices: Partial<ImportChoices> = {}) =>
    candidates.map((one) => settle(one, { ...NO_CHOICE, ...choices }, byId));
  return { candidates, questions, settled };
}

const states = (rows: readonly Incoming[], choices: Partial<ImportChoices> = {}) =>
  preview(rows)
    .settled(choices)
    .map(({ state, ticked }) => (ticked ? state : `(${state})`));

describe('who it is', () => {
  it('is found by an identity, never by name alone', () => {
    const rows = [
      incoming({ name: 'A. Weber', identities: [mail('ANNA@example.com')], role: 'Editor' }),
      incoming({ name: 'Bo', identities: [slack('U0BO')] }),
      incoming({ name: 'Anna Weber', zone: 'Asia/Tokyo' }),
      incoming({ name: 'Somebody', zone: 'Asia/Tokyo' }),
    ];
    expect(states(rows)).toEqual(['changed', '(same)', 'asked', 'new']);
    expect(states(rows, { namesakes: 'same' })[2]).toBe('changed');
    expect(states(rows, { namesakes: 'other' })[2]).toBe('new');
  });

  it('on Grid is one person under the organisation and its workspaces', () => {
    expect(states([incoming({ name: 'Bo', identities: [slack('U0BO', 'E0ORG')] })])).toEqual([
      'changed',
    ]);
  });

  it('is nobody where a row fits two people, and once where two rows fit one', () => {
    const both = incoming({ name: 'X', identities: [mail('anna@example.com'), slack('U0BO')] });
    const rows = [
      both,
      incoming({ name: 'Anna', identities: [mail('anna@example.com')], role: 'Editor' }),
      incoming({ name: 'Anna again', identities: [mail('anna@example.com')] }),
    ];
    const { candidates } = preview(rows);
    expect(candidates.map(({ stop }) => (stop ? sentenceOf(stop) : ''))).toEqual([
      `Row ${both.row} fits two people on the roster: Anna Weber and Bo. Put their addresses right first.`,
      expect.stringContaining('has the address anna@example.com'),
      expect.stringContaining('has the address anna@example.com'),
    ]);
  });

  it('joins rows of one person: a guest who came back, the later and active one leading', () => {
    const rows = [
      incoming(
        { name: 'Gia', identities: [mail('g@example.com'), slack('U0OLD')], zone: 'Europe/Paris' },
        { row: 3, off: 'deleted', changed: 9 },
      ),
      incoming(
        { name: 'Gia', identities: [mail('g@example.com'), slack('U0NEW')], zone: 'Europe/Rome' },
        { row: 7, changed: 5 },
      ),
    ];
    const { candidates } = preview(rows);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({
      rows: [3, 7],
      person: {
        zone: 'Europe/Rome',
        identities: [mail('g@example.com'), slack('U0NEW'), slack('U0OLD')],
      },
    });
    expect(candidates[0]).not.toHaveProperty('off');
  });

  it('says so where two rows of one person name two zones', () => {
    const cy = { name: 'Cy', identities: [mail('cy@example.com')] };
    const rows = [
      incoming({ ...cy, zone: 'Europe/Berlin' }, { row: 3 }),
      incoming({ ...cy, zone: 'Europe/Lisbon' }, { row: 4 }),
    ];
    const [only] = preview(rows).candidates;
    expect(only?.person.zone).toBe('Europe/Berlin');
    expect(only?.notes.map(sentenceOf)).toEqual([
      'Rows 3 and 4 are one person with two time zones. That of row 3 is taken.',
    ]);
  });

  it('does not join two names with one address', () => {
    const rows = [
      incoming({ name: 'Kim', identities: [mail('desk@example.com')] }, { row: 2 }),
      incoming({ name: 'Lee', identities: [mail('desk@example.com')] }, { row: 5 }),
    ];
    const stop = preview(rows).candidates[1]?.stop;
    expect(stop && sentenceOf(stop)).toBe(
      'Row 5 has the address desk@example.com of row 2 (Kim). An address belongs to one person.',
    );
  });
});

describe('what is off at first', () => {
  it('bots, who left, you, and whom you removed', () => {
    const gone = personOf({
      id: 'gone',
      name: 'Gone',
      identities: [mail('gone@example.com')],
      deleted: '2026-11-01T00:00:00.000Z',
    });
    const rows = [
      incoming({ name: 'Bot', zone: 'UTC' }, { off: 'bot' }),
      incoming({ name: 'Left', zone: 'UTC' }, { off: 'deleted' }),
      incoming({ name: 'M', identities: [mail('mika@example.com')], zone: 'Asia/Tokyo' }),
      incoming({ name: 'Gone', identities: [mail('gone@example.com')], zone: 'UTC' }),
    ];
    const { candidates, settled } = preview(rows, [ANNA, gone]);
    expect(candidates.map(({ off }) => off)).toEqual(['bot', 'deleted', 'you', 'left']);
    expect(settled().every(({ ticked }) => !ticked)).toBe(true);
    const ticks = new Map(candidates.map(({ key }) => [key, true]));
    expect(settled({ ticks }).every(({ ticked, person }) => ticked && person)).toBe(true);
    // My own clock is the computer's.
    expect(settled({ ticks })[2]?.person).not.toHaveProperty('zone');
  });

  it('somebody else with the address of who is on file', () => {
    const rows = [
      incoming({ name: 'Someone Else', identities: [mail('anna@example.com')], zone: 'UTC' }),
      incoming({ name: 'Weber, A.', identities: [mail('anna@example.com')], role: 'Editor' }),
      incoming({ name: 'Robert', identities: [slack('U0BO', 'E0ORG')], zone: 'UTC' }),
    ];
    const offs = rows.map((row) => preview([row]).candidates[0]?.off);
    expect(offs).toEqual(['name', undefined, undefined]);
    const nameless = incoming({ name: 'anna@example.com', identities: [mail('anna@example.com')] });
    const [same] = preview([nameless]).settled();
    expect(same).toMatchObject({ state: 'same', ticked: false });
  });

  it('asks nothing about who is off', () => {
    const ask = { text: 'CET', candidates: ['Europe/Berlin'] };
    const { questions } = preview([incoming({ name: 'Bot' }, { off: 'bot', ask })]);
    expect(questions).toEqual([]);
  });
});

describe('zones', () => {
  const ask = { text: 'CET', candidates: ['Europe/Berlin'] };
  const rows = [
    incoming({ name: 'Cora' }, { ask }),
    incoming({ name: 'Dan' }, { ask: { ...ask, text: 'cet' } }),
    incoming({ name: 'Eva' }, { ask: { text: '', candidates: [] } }),
    incoming({ name: 'Anna Weber', identities: [mail('anna@example.com')] }, { ask }),
  ];

  it('are asked once for all rows of a kind, and not of who has one', () => {
    const { questions } = preview(rows);
    expect(questions.map(({ text, count }) => [text, count])).toEqual([
      ['cet', 2],
      ['', 1],
    ]);
    expect(states(rows)).toEqual(['asked', 'asked', 'asked', '(same)']);
  });

  it('are taken when they are answered, or left out on your word', () => {
    const zones = new Map([
      ['cet', 'Europe/Madrid'],
      ['', null],
    ]);
    const settled = preview(rows).settled({ zones });
    expect(settled.map(({ person }) => person?.zone)).toEqual([
      'Europe/Madrid',
      'Europe/Madrid',
      undefined,
      undefined,
    ]);
    expect(settled[0]?.person?.zoneConfirmed).toBe('2026-11-22');
    expect(settled[2]?.state).toBe('new');
  });

  it('that only have another name change nothing', () => {
    const ravi = personOf({
      id: 'ravi',
      name: 'Ravi',
      zone: 'Asia/Kolkata',
      identities: [mail('r@example.com')],
    });
    const row = incoming({
      name: 'Ravi',
      zone: 'Asia/Calcutta',
      identities: [mail('r@example.com')],
    });
    expect(preview([row], [ravi]).settled()[0]?.state).toBe('same');
  });
});

describe('what changes', () => {
  it('a list adds to who is on file and keeps what it does not know', () => {
    const row = incoming({
      name: 'A. Weber',
      identities: [mail('anna@example.com'), slack('U0ANNA')],
      groups: ['Press'],
      zone: 'Europe/Madrid',
      role: 'Editor',
    });
    const [settled] = preview([row]).settled();
    expect(settled?.person).toEqual({
      ...ANNA,
      aliases: ['A. Weber'],
      identities: [mail('anna@example.com'), slack('U0ANNA')],
      groups: ['Desk', 'Press'],
      role: 'Editor',
      zone: 'Europe/Madrid',
      zoneConfirmed: '2026-11-22',
    });
    expect(
      settled &&
        changedFields(settled, String).map(({ field, before, after }) => [field, before, after]),
    ).toContainEqual(['zone', 'Europe/Berlin', 'Europe/Madrid']);
  });

  it('a shared roster knows its people by id, keeps my note and why they are away', () => {
    const mine = personOf({
      ...ANNA,
      updated: '2026-11-01T00:00:00.000Z',
      absences: [{ from: '2026-12-24', to: '2026-12-26', kind: 'sick', label: 'Knee' }],
    });
    const theirs = personOf({
      id: 'anna',
      name: 'Anna Weber-Ito',
      updated: '2026-11-20T00:00:00.000Z',
      zone: 'Europe/Rome',
      absences: [{ from: '2026-12-24', to: '2026-12-31' }],
    });
    const row: Incoming = { row: 1, person: theirs, knownId: true, notes: [] };
    const [settled] = preview([row], [mine]).settled();
    expect(settled?.person).toMatchObject({
      id: 'anna',
      name: 'Anna Weber-Ito',
      zone: 'Europe/Rome',
      mine: { note: 'Mine' },
      absences: [{ from: '2026-12-24', to: '2026-12-31', kind: 'sick', label: 'Knee' }],
    });
    const older: Incoming = { ...row, person: { ...theirs, updated: '2026-10-01T00:00:00.000Z' } };
    expect(preview([older], [mine]).candidates[0]?.off).toBe('older');
  });

  it('a shared roster does not bring a leaver back by itself', () => {
    const gone = personOf({ ...ANNA, deleted: '2026-11-21T00:00:00.000Z' });
    const row: Incoming = { row: 1, person: ANNA, knownId: true, notes: [] };
    const [settled] = preview([row], [gone]).settled();
    expect(settled).toMatchObject({ ticked: false, candidate: { off: 'left' } });
  });
});
