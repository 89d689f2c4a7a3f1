import { expect, it } from 'vitest';

import { zoneOffset } from '../../../utils/domain/zoned';
import { createNewcomers } from '../../../utils/services/newcomers';
import { anna, createHarness, me, valueOf } from './harness';

const TOMAS = { name: 'Tomas Lind', slack: { team: 'T0ONE', user: 'U0TOMAS32' } };

async function open() {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  return { app, newcomers: createNewcomers(app.ports) };
}

it('a stranger becomes a record with all that the page says, and no zone', async () => {
  const { newcomers } = await open();
  await newcomers.offer({ ref: TOMAS, shown: 'tomas', email: 'tomas@example.net' });
  const offered = newcomers.take();
  expect(offered).toMatchObject({
    kind: 'new',
    zones: [],
    person: {
      name: 'Tomas Lind',
      aliases: ['tomas'],
      identities: [
        { kind: 'email', value: 'tomas@example.net' },
        { kind: 'slack', team: 'T0ONE', user: 'U0TOMAS32' },
      ],
    },
  });
  expect(offered).not.toHaveProperty('person.zone');
});

it('is taken once, and stored nowhere', async () => {
  const { app, newcomers } = await open();
  await newcomers.offer({ ref: TOMAS });
  expect(newcomers.take()?.kind).toBe('new');
  expect(newcomers.take()).toBeNull();
  expect((await app.roster.all()).people.map(({ name }) => name)).toEqual([anna.name]);
});

it('offers the zones that fit the page’s clock, and no others', async () => {
  const { app, newcomers } = await open();
  const options = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
  const said = (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone }).format(app.machine.now);
  await newcomers.offer({ ref: TOMAS, clock: `${said('Asia/Tokyo')} local time` });
  const offered = newcomers.take();
  const zones = offered?.kind === 'new' ? offered.zones.map(({ id }) => id) : [];
  expect(zones).toContain('Asia/Tokyo');
  expect(zones.filter((id) => zoneOffset(id, app.machine.now) !== 540)).toEqual([]);
  // A clock whose words are not certain says nothing.
  await newcomers.offer({ ref: TOMAS, clock: '7:51' });
  expect(newcomers.take()).toMatchObject({ kind: 'new', zones: [] });
});

it('who is on the roster is led to, and nobody is told of', async () => {
  const { newcomers } = await open();
  await newcomers.offer({ ref: { name: anna.name } });
  expect(newcomers.take()).toEqual({ kind: 'known', id: anna.id });
  await newcomers.offer(null);
  expect(newcomers.take()).toEqual({ kind: 'nobody' });
});

it('who is on the roster by address is led to with the new account, and no address is made up', async () => {
  const { app, newcomers } = await open();
  const identities = [{ kind: 'email', value: 'tomas@example.net' } as const];
  valueOf(await app.roster.save([{ id: 'tom', updated: '', name: 'Tom', identities }]));
  await newcomers.offer({ ref: TOMAS, email: 'Tomas@example.net' });
  const account = { kind: 'slack', ...TOMAS.slack };
  expect(newcomers.take()).toEqual({ kind: 'known', id: 'tom', account });
  await newcomers.offer({ ref: TOMAS, email: 'ask me' });
  expect(newcomers.take()).toMatchObject({ kind: 'new', person: { identities: [account] } });
});
