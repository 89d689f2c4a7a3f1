import type { Person } from '../../utils/domain/person.ts';
import { sampleRoster } from '../pages/roster.ts';
import { expect, test } from './fixtures.ts';
import { AT, INBOX, ROWS } from './gmail-inbox.ts';
import { drawMarks, placedMarks, shownPlaces, wrongTimes } from './marked.ts';
import { seedRoster } from './seed.ts';

const ZONES = ['America/Lima', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/Paris', 'UTC'];

const many = (now: number): Person[] =>
  Array.from({ length: 1000 }, (_, index) => ({
    id: `many-${index}`,
    updated: new Date(now).toISOString(),
    name: `Member ${index}`,
    identities: [{ kind: 'email', value: `member${index}@example.com` }],
    zone: ZONES[index % ZONES.length] ?? 'UTC',
    workWeek: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], thu: [['10:00', '19:00']] },
  }));

test('a thousand more on the roster: inbox, popup and roster still work', async ({
  extension,
}, info) => {
  const own = await extension.openQuietPage();
  const took = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = Date.now();
    const done = await work();
    info.annotations.push({ type: what, description: `${Date.now() - began} ms` });
    return done;
  };
  const now = Date.now();
  await took('save', () => seedRoster(own, [...sampleRoster(now), ...many(now)]));
  await drawMarks(own, 'always');

  const inbox = await extension.context.newPage();
  await took('inbox', async () => {
    await inbox.goto(INBOX);
    await expect.poll(() => shownPlaces(inbox, AT)).toEqual(ROWS);
  });
  expect(wrongTimes(await placedMarks(inbox, AT))).toEqual([]);

  const popup = await extension.openQuietPage();
  await took('popup', async () => {
    await popup.goto(extension.url('popup.html'));
    await expect(popup.getByRole('heading', { name: 'Who is around now' })).toBeVisible();
  });
  await expect(popup.getByRole('button', { name: /^Show 50 of 1008/ })).toBeVisible();
  await popup.getByRole('searchbox', { name: 'Find a teammate' }).fill('Member 777');
  await expect(popup.getByText('Member 777', { exact: true })).toBeVisible();

  const options = await extension.openQuietPage();
  await took('roster', async () => {
    await options.goto(extension.url('options.html#/roster'));
    await expect(options.getByText('1008 people')).toBeVisible();
  });
  const filter = options.getByRole('textbox', { name: /^Find by name/ });
  await filter.fill('Member 777');
  await expect(options.getByRole('button', { name: 'Edit Member 777' })).toBeVisible();
  await expect(options.getByRole('button', { name: 'Edit Member 778' })).toHaveCount(0);
  await options.getByRole('button', { name: 'Edit Member 777' }).click();
  await expect(options.getByRole('form', { name: 'Member 777' })).toBeVisible();
});
