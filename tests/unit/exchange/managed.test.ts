import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { sharedPersonFields } from '../../../utils/exchange/backup-shapes';
import { readManaged } from '../../../utils/exchange/managed';
import { sentenceOf } from '../domain/sentence';

const told = (policy: unknown) =>
  readManaged(policy)?.problems.map((one) => `${one.at ?? ''}: ${sentenceOf(one)}`) ?? null;

const ANNA = { name: 'Anna Weber', email: 'anna@example.com', zone: 'Europe/Berlin' };
const BO = { name: 'Bo', identities: [{ kind: 'slack', team: 'T0ACME', user: 'U0BO' }] };

it('is none where nothing is set', () => {
  for (const nothing of [null, undefined, {}, [], 'x']) expect(readManaged(nothing)).toBeNull();
});

it('reads people, norms, switches and settings', () => {
  const policy = readManaged({
    organisation: ' Acme ',
    people: [{ ...ANNA, coverIs: BO.identities[0], mine: { note: 'No' } }, BO],
    norms: { default: { workingDays: 1 }, slack: { workingHours: 4 } },
    sites: { slack: false },
    settings: { clock: 'h23', marks: { lists: 'never' }, notifications: { details: false } },
  });
  expect(policy).toMatchObject({
    organisation: 'Acme',
    partly: false,
    problems: [],
    settings: {
      clock: 'h23',
      marks: { lists: 'never' },
      notifications: { details: false },
      teamNorms: { default: { workingDays: 1 }, slack: { workingHours: 4 } },
      sites: { slack: { enabled: false } },
    },
  });
  expect(policy?.people).toMatchObject([
    { name: 'Anna Weber', zone: 'Europe/Berlin', coverIs: { user: 'U0BO' } },
    { name: 'Bo' },
  ]);
  expect(policy?.people[0]).not.toHaveProperty('mine');
  const ids = policy?.people.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
  expect(readManaged({ people: [{ ...ANNA, role: 'Editor' }] })?.people[0]?.id).toBe(ids[0]);
});

describe('what is wrong is told with its place, and the rest holds', () => {
  it.each([
    ['no list', { people: 'Anna' }, 'people: people is not as the schema asks.'],
    ['no person', { people: [7] }, 'people[0]: people[0] is not as the schema asks.'],
    ['a wrong field', { people: [{ ...ANNA, zone: 1 }] }, 'people[0]: people[0].zone is not as'],
    ['an offset', { people: [{ ...ANNA, zone: 'GMT+2' }] }, 'people[0] (Anna Weber): '],
    ['no address', { people: [{ name: 'Cy' }] }, 'people[0] (Cy): Cy has no address'],
    ['a bad address', { people: [{ name: 'Cy', email: 'cy' }] }, 'people[0] (Cy): '],
    [
      'one twice',
      { people: [ANNA, { name: 'Anna W.', email: 'ANNA@example.com' }] },
      'people[1] (Anna W.): Anna W. has an address or id of Anna Weber',
    ],
    ['a wrong norm', { norms: { slack: { workingDays: -1 } } }, 'norms.slack: '],
    ['norms that are none', { norms: { slack: 'soon' } }, 'norms: norms.slack'],
    ['a wrong switch', { sites: { slack: 'off' } }, 'sites: sites.slack is not as'],
    ['an unknown clock', { settings: { clock: 'h11' } }, 'settings.clock: settings.clock is not'],
    ['an unknown setting', { settings: { colour: 1 } }, 'settings.colour is no setting'],
    ['the log’s age', { settings: { logDays: 1 } }, 'settings.logDays is no setting'],
    ['settings that are none', { settings: [] }, 'settings: settings is not as'],
    ['no name', { organisation: 7 }, 'organisation: organisation is not as'],
  ])('%s', (_what, wrong, sentence) => {
    const good = { people: [], settings: { theme: 'dark' } };
    const policy = readManaged({ ...good, ...wrong });
    expect(told({ ...good, ...wrong })).toEqual([expect.stringContaining(sentence)]);
    if (!('settings' in wrong)) expect(policy?.settings.theme).toBe('dark');
  });

  it('and whoever is missing then need not be gone', () => {
    const policy = readManaged({ people: [{ ...ANNA, zone: 'Nowhere' }, BO], settings: {} });
    expect(policy?.people.map(({ name }) => name)).toEqual(['Bo']);
    expect(policy?.partly).toBe(true);
    expect(readManaged({ people: {} })?.partly).toBe(true);
    expect(readManaged({ people: [] })?.partly).toBe(false);
    // A browser that drops the whole list for one wrong type leaves no trace of it.
    expect(readManaged({ settings: { clock: 'h12' } })?.partly).toBe(true);
  });

  it('and of a group nothing else than may be set', () => {
    const settings = { notifications: { details: false, again: 0.01 } };
    expect(readManaged({ settings })?.settings).toEqual({ notifications: { details: false } });
  });

  it('reaches no prototype', () => {
    const policy = JSON.parse('{"settings": {"__proto__": {"clock": "h12"}, "theme": "dark"}}');
    expect(readManaged(policy)?.settings).toEqual({ theme: 'dark' });
    expect(({} as { clock?: string }).clock).toBeUndefined();
  });
});

it('the schema names what is read, and nothing else', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'),
  ) as Schema;
  const keysOf = (one: Schema | undefined) => Object.keys(one?.properties ?? {});
  expect(keysOf(schema)).toEqual(['organisation', 'people', 'norms', 'sites', 'settings']);
  expect(keysOf(schema.properties?.['settings']).toSorted()).toEqual([
    'askBackup',
    'askZoneMove',
    'clock',
    'marks',
    'notifications',
    'theme',
  ]);
  // What is private, a stamp of a record, or a table, which a policy cannot hold.
  const left = ['updated', 'deleted', 'mine', 'zoneAsk', 'zoneConfirmed', 'notIdentities'];
  const fields = Object.keys(sharedPersonFields).map((key) => key.replace('?', ''));
  const wanted = [...fields, 'email'].filter((key) => ![...left, 'cover', 'days'].includes(key));
  expect(keysOf(schema.properties?.['people']?.items).toSorted()).toEqual(wanted.toSorted());
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
