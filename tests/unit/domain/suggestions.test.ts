import { expect, it } from 'vitest';

import { isFreeMail } from '../../../utils/domain/free-mail';
import { addDays } from '../../../utils/domain/plain-date';
import {
  colleagueOf,
  isOften,
  MOST,
  OFTEN,
  ownDomains,
  type Seen,
  seenAgain,
  type Sighting,
  stillSeen,
} from '../../../utils/domain/suggestions';
import { personOf } from './people';

const TODAY = '2026-11-23';
const mail = (value: string, name = ''): Sighting => ({
  identity: { kind: 'email', value },
  name,
});
const on = (key: string, ...days: string[]): Seen => ({
  ...mail(`${key}@acme.example`, key),
  key: `email ${key}@acme.example`,
  days,
});
const keysOf = (kept: readonly Seen[]) => kept.map(({ name }) => name);

it('my own domains are those of my addresses, without free mail', () => {
  const identities = ['Mika@Acme.example', 'm@acme.example', 'mika@gmail.com', 'm@yahoo.co.uk'].map(
    (value) => ({ kind: 'email' as const, value }),
  );
  expect(ownDomains(personOf({ identities }))).toEqual(['acme.example']);
  expect(ownDomains(personOf())).toEqual([]);
});

it('free mail is told from companies by whole names', () => {
  const free = [
    'gmail.com',
    'outlook.com',
    'hotmail.co.uk',
    'gmx.at',
    'web.de',
    'qq.com',
    'me.com',
  ];
  expect(free.filter((domain) => !isFreeMail(domain))).toEqual([]);
  const own = [
    'live.acme.com',
    'gmail.acme.com',
    'outlooked.com',
    'proton-works.com',
    'mail.acme.de',
  ];
  expect(own.filter(isFreeMail)).toEqual([]);
});

it('in Gmail a colleague has an address of my domain, and is no machine', () => {
  const found = (email: string, name?: string) =>
    colleagueOf('gmail', { email, ...(name ? { name } : {}) }, ['acme.example'], null);
  expect(found('Kim@ACME.example', 'Kim Lee')).toEqual(mail('Kim@ACME.example', 'Kim Lee'));
  expect(found('kim@acme.example', 'kim@acme.example')).toEqual(mail('kim@acme.example'));
  expect(found('kim@sub.acme.example')).toBeNull();
  expect(found('kim@other.example')).toBeNull();
  const machines =
    'no-reply noreply jira-noreply do-not-reply no_reply mailer-daemon notifications';
  for (const machine of machines.split(' ')) expect(found(`${machine}@acme.example`)).toBeNull();
  expect(found('noor.eply@acme.example')).not.toBeNull();
});

it('in Slack a colleague has an account of the page’s own workspace, in documents nobody is one', () => {
  const slack = { team: 'T0ACME', user: 'U0KIM' };
  const identity = { kind: 'slack', ...slack };
  expect(colleagueOf('slack', { slack, name: 'Kim' }, [], 'T0ACME')).toEqual({
    identity,
    name: 'Kim',
  });
  expect(colleagueOf('slack', { slack }, [], 'T0OTHER')).toBeNull();
  expect(colleagueOf('slack', { slack }, [], null)).toBeNull();
  expect(colleagueOf('slack', { name: 'Kim' }, [], 'T0ACME')).toBeNull();
  expect(
    colleagueOf('google-docs', { google: '1', name: 'Kim' }, ['acme.example'], null),
  ).toBeNull();
});

it('a date counts once, however often somebody is seen on it; three dates are often', () => {
  let kept: readonly Seen[] = [];
  for (let time = 0; time < 20; time += 1)
    kept = seenAgain(kept, [mail('kim@acme.example', 'Kim'), mail('KIM@acme.example')], TODAY);
  const { key, days } = on('kim', TODAY);
  expect(kept).toEqual([expect.objectContaining({ key, days, name: 'Kim' })]);
  expect(kept.filter(isOften)).toEqual([]);
  for (let day = 1; day < OFTEN; day += 1)
    kept = seenAgain(kept, [mail('kim@acme.example')], addDays(TODAY, day));
  expect(kept.filter(isOften)).toHaveLength(1);
  expect(kept[0]?.name).toBe('Kim');
});

it('a date more than thirty days ago counts no more, and who was not seen since is forgotten', () => {
  const old = on('kim', '2026-10-25', '2026-10-24', '2026-10-23');
  expect(stillSeen([old], '2026-11-22')).toEqual(
    [old].map((one) => ({ ...one, days: ['2026-10-25', '2026-10-24'] })),
  );
  expect(stillSeen([old], '2026-11-24')).toEqual([]);
  const fresh = on('bo', TODAY);
  expect(stillSeen([fresh], TODAY)[0]).toBe(fresh);
});

it('keeps fifty at most: those seen on the fewest dates go, the longest unseen first', () => {
  const many = Array.from({ length: MOST - 2 }, (_, index) => on(`p${index}`, TODAY, '2026-11-20'));
  const once = [on('early', '2026-11-10'), on('late', '2026-11-20')];
  const kept = seenAgain([...many, ...once], [mail('new@acme.example', 'new')], TODAY);
  expect(kept).toHaveLength(MOST);
  expect(keysOf(kept).filter((name) => !name.startsWith('p'))).toEqual(['new', 'late']);
});
