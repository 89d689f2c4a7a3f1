import { describe, expect, it } from 'vitest';

import { createMatcher, emailKey, nameKey } from '../../../utils/domain/matching';
import { personOf } from './people';

const anna = personOf({
  aliases: ['Anna W.'],
  identities: [
    { kind: 'email', value: 'Anna@example.com' },
    { kind: 'slack', team: 'T1', user: 'U1' },
  ],
});
const bo = personOf({ id: 'bo', name: 'Bo Nakamura' });
const me = personOf({
  id: 'me',
  name: 'Mika Sanders',
  identities: [{ kind: 'email', value: 'mika@example.com' }],
});
const matcher = createMatcher([anna, bo], me);

describe('keys', () => {
  it('folds dots and tags for Gmail only', () => {
    expect(emailKey('A.Nna+x@GoogleMail.com')).toBe('anna@gmail.com');
    expect(emailKey('A.Nna+x@example.com')).toBe('a.nna+x@example.com');
  });

  it('compares names after NFC, folding, white space and a trailing bracket', () => {
    expect(nameKey(' Anna\u202FWeber\u00A0(Berlin)')).toBe('anna weber');
    expect(nameKey('Ame\u0301lie')).toBe('am\u00e9lie');
    expect(nameKey('Weber (Google Docs)')).toBe('weber');
    expect(nameKey('Weber（Google ドキュメント）')).toBe('weber');
    expect(nameKey('\u202BWeber\u202C (Google)\u200F')).toBe('weber');
  });
});

describe('a ref', () => {
  it('with an address matches by address only', () => {
    expect(matcher.match({ email: 'anna@EXAMPLE.com', name: 'Somebody' })).toBe('anna');
    expect(matcher.match({ email: 'other@example.com', name: 'Anna Weber' })).toBeNull();
  });

  it('of the Docs robot matches by name', () => {
    const email = 'comments-noreply@docs.google.com';
    expect(matcher.match({ email, name: 'Anna Weber (Google Docs)' })).toBe('anna');
  });

  it('with a Slack id matches by name only somebody without an id in that team', () => {
    expect(matcher.match({ slack: { team: 'T1', user: 'U1' }, name: 'x' })).toBe('anna');
    expect(matcher.match({ slack: { team: 'T1', user: 'U9' }, name: 'Anna Weber' })).toBeNull();
    expect(matcher.match({ slack: { team: 'T2', user: 'U9' }, name: 'Anna Weber' })).toBe('anna');
    expect(matcher.match({ slack: { team: 'T1', user: 'U2' }, name: 'Bo Nakamura' })).toBe('bo');
  });

  it('with a name matches a name, then an alias, never a first name', () => {
    expect(matcher.match({ name: 'ANNA W.' })).toBe('anna');
    expect(matcher.match({ name: 'Anna' })).toBeNull();
    expect(matcher.match({ name: '' })).toBeNull();
  });

  it('that fits two is nobody, and yourself is nobody', () => {
    const twin = personOf({ id: 'twin', name: 'anna weber' });
    const tied = createMatcher([anna, twin], me);
    expect(tied.match({ name: 'Anna Weber' })).toBeNull();
    expect(tied.match({ email: 'anna@example.com' })).toBe('anna');
    expect(matcher.match({ email: 'mika@example.com' })).toBeNull();
    expect(matcher.match({ name: 'Mika Sanders' })).toBeNull();
  });

  it('never matches who was removed', () => {
    const gone = createMatcher([{ ...anna, deleted: '2026-11-02T00:00:00.000Z' }], me);
    expect(gone.match({ email: 'anna@example.com' })).toBeNull();
  });
});

describe('an account that nobody has', () => {
  const google = '114900000000000000001';
  const ref = { google, name: 'Anna Weber' };

  it('is offered where the name alone matched', () => {
    expect(matcher.accountToLearn(ref)).toEqual({ kind: 'google', account: google });
    const slack = { team: 'T2', user: 'U9' };
    expect(matcher.accountToLearn({ slack, name: 'Anna W.' })).toEqual({ kind: 'slack', ...slack });
  });

  it('is not offered with an address, for strangers, namesakes with another account, and you', () => {
    expect(matcher.accountToLearn({ ...ref, email: 'anna@example.com' })).toBeNull();
    expect(matcher.accountToLearn({ google, name: 'Somebody' })).toBeNull();
    expect(matcher.accountToLearn({ name: 'Anna Weber' })).toBeNull();
    const slack = { team: 'T1', user: 'U9' };
    expect(matcher.accountToLearn({ slack, name: 'Anna Weber' })).toBeNull();
    expect(matcher.accountToLearn({ google, name: 'Mika Sanders' })).toBeNull();
  });

  it('wins over the name once it is known, and is asked about no more', () => {
    const known = createMatcher(
      [anna, { ...bo, identities: [{ kind: 'google', account: google }] }],
      me,
    );
    expect(known.match(ref)).toBe('bo');
    expect(known.accountToLearn(ref)).toBeNull();
  });

  it('that is not theirs keeps the name from matching, and no other account', () => {
    const said = createMatcher(
      [{ ...anna, notIdentities: [{ kind: 'google', account: google }] }, bo],
      me,
    );
    expect(said.match(ref)).toBeNull();
    expect(said.accountToLearn(ref)).toBeNull();
    expect(said.match({ name: 'Anna Weber' })).toBe('anna');
    expect(said.match({ google: '114900000000000000002', name: 'Anna Weber' })).toBe('anna');
  });
});

it('knows a person of Slack’s Grid by organisation and by workspace', () => {
  const inTeam = personOf({
    id: 'quinn',
    name: 'Quinn',
    identities: [{ kind: 'slack', team: 'T0ACME', user: 'W0QUINN' }],
  });
  const inOrganisation = personOf({
    id: 'sven',
    name: 'Sven',
    identities: [{ kind: 'slack', team: 'E0GRID', user: 'W0SVEN' }],
  });
  const grid = createMatcher([inTeam, inOrganisation], me);
  expect(grid.match({ slack: { team: 'E0GRID', user: 'W0QUINN' }, name: 'Q.' })).toBe('quinn');
  expect(grid.match({ slack: { team: 'T0ACME', user: 'W0SVEN' } })).toBe('sven');
  // Ids of two workspaces have nothing in common.
  expect(grid.match({ slack: { team: 'T0OTHER', user: 'W0QUINN' }, name: 'Q.' })).toBeNull();
});

it('tells strangers from you, from teammates and from a name that two have', () => {
  const tied = createMatcher([anna, bo, personOf({ id: 'twin', name: 'bo nakamura' })], me);
  expect(tied.isStranger({ name: 'Somebody' })).toBe(true);
  expect(tied.isStranger({ email: 'other@example.com', name: 'Anna Weber' })).toBe(true);
  for (const name of ['Mika Sanders', 'Anna Weber', 'Bo Nakamura']) {
    expect(tied.isStranger({ name }), name).toBe(false);
  }
});
