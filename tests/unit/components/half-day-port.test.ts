import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Notice } from '../../../components/ui/undo-toast';
import { halfDayPort } from '../../../entrypoints/options/half-day';
import type { Person } from '../../../utils/domain/person';
import { at, personOf, WEEK } from '../domain/people';

const now = at('2026-11-23T07:00+01:00');
const me = personOf({ id: 'me', name: '' });
const anna = personOf({ zone: 'Europe/Berlin', workWeek: WEEK });

/** A background that holds one person, and what was said. */
function background(first: Person | null) {
  const held = { person: first, said: [] as Notice[] };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const { meanwhile, request } = message as { meanwhile: string; request: { person: Person } };
    if (meanwhile === 'ui→bg people') {
      return { answer: { revision: 1, me, people: held.person ? [held.person] : [] } };
    }
    held.person = request.person;
    return { answer: { ok: true, value: request.person } };
  }) as never);
  return { held, port: halfDayPort(now, (notice) => held.said.push(notice)) };
}

const choiceOf = (port: ReturnType<typeof halfDayPort>) => {
  const [first] = port.choices(anna);
  if (!first) throw new Error('no choice');
  return first;
};

test('writes into the record as it stands, and takes only that back', async () => {
  const { held, port } = background({ ...anna, role: 'Editor' });
  port.take(anna, choiceOf(port), 'Today, morning only (until 13:30)');
  await vi.waitFor(() => expect(held.said).toHaveLength(1));
  expect(held.said[0]?.text).toBe('Saved for Anna Weber: Today, morning only (until 13:30)');
  const days = { '2026-11-23': [['09:00', '13:30']] };
  expect(held.person).toEqual({ ...anna, role: 'Editor', days });
  held.person = { ...anna, role: 'Head', days: { ...held.person?.days, '2026-12-24': [] } };
  held.said[0]?.undo?.();
  const expected = { ...anna, role: 'Head', days: { '2026-12-24': [] } };
  await vi.waitFor(() => expect(held.person).toEqual(expected));
});

test('taking back gives a date the hours that it had', async () => {
  const before = { ...anna, days: { '2026-11-23': [['10:00', '12:00']] as const } };
  const { held, port } = background(before);
  const [first] = port.choices(before);
  if (!first) throw new Error('no choice');
  port.take(before, first, '');
  await vi.waitFor(() => expect(held.said).toHaveLength(1));
  expect(held.person?.days).toEqual({ '2026-11-23': [['10:00', '11:00']] });
  held.said[0]?.undo?.();
  await vi.waitFor(() => expect(held.person).toEqual(before));
});

test('somebody removed meanwhile is not brought back, and silence is told', async () => {
  const { held, port } = background(null);
  port.take(anna, choiceOf(port), '');
  await vi.waitFor(() => expect(held.said.map(({ problem }) => problem)).toEqual([true]));
  expect(held.person).toBeNull();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  port.take(anna, choiceOf(port), '');
  await vi.waitFor(() => expect(held.said).toHaveLength(2));
  expect(held.said[1]?.text).toContain('Meanwhile does not answer');
});

test('your own day goes by this computer where no zone is set', () => {
  const { port } = background(null);
  expect(port.choices({ ...me, workWeek: WEEK }).length).toBeGreaterThan(0);
  expect(port.choices(personOf({ workWeek: WEEK }))).toEqual([]);
});
