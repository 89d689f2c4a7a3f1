// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { RosterList, type RosterListProps } from '../../../components/roster/roster-list';
import type { Person } from '../../../utils/domain/person';
import { at, personOf } from '../domain/people';

afterEach(() => render(null, document.body));

const PEOPLE = ['Anna', 'Bo', 'Cora'].map((name) => personOf({ id: name.toLowerCase(), name }));

function show(
  people: readonly Person[],
  onRemove: RosterListProps['onRemove'] = () => undefined,
  onZones: RosterListProps['onZones'] = () => undefined,
) {
  const now = at('2026-11-24T12:00:00Z');
  act(() =>
    render(
      <RosterList
        me={personOf({ id: 'me', name: '' })}
        people={people}
        snapshotOf={() => null}
        viewer={{ id: 'me', from: now, validUntil: now, segments: [] }}
        now={now}
        today="2026-11-24"
        searchZones={() => Promise.resolve([])}
        holidayPort={{
          countries: () => Promise.resolve([]),
          regions: () => Promise.resolve([]),
          resolve: (region) => Promise.resolve({ region }),
          types: () => Promise.resolve([]),
          readCalendar: () => Promise.reject(new Error('not asked')),
        }}
        halfDays={{ choices: () => [], take: () => undefined }}
        drafts={{ read: () => null, write: () => undefined }}
        open={null}
        onOpen={() => undefined}
        onSave={() => Promise.reject(new Error('not asked'))}
        onClose={() => undefined}
        onRemove={onRemove}
        onZones={onZones}
        onBulk={() => undefined}
        onShare={() => undefined}
      />,
      document.body,
    ),
  );
}

const row = (id: string) => document.querySelector(`[data-id="${id}"]`);
const remove = (id: string) =>
  act(() => {
    const buttons = [...(row(id)?.querySelectorAll('button') ?? [])];
    buttons.find((one) => one.textContent === 'rosterRemove')?.click();
  });

test('after a removal the focus goes to the name in the next row', () => {
  const onRemove = vi.fn<RosterListProps['onRemove']>();
  show(PEOPLE, onRemove);
  remove('bo');
  expect(onRemove).toHaveBeenCalledWith(PEOPLE[1], false);
  show(PEOPLE.filter(({ id }) => id !== 'bo'));
  expect(document.activeElement).toBe(row('cora')?.querySelector('.mw-person-name'));
});

test('the last row leaves the focus to the notice', () => {
  const onRemove = vi.fn<RosterListProps['onRemove']>();
  show(PEOPLE, onRemove);
  remove('cora');
  expect(onRemove).toHaveBeenCalledWith(PEOPLE[2], true);
});

test('a filter that finds nobody says so', () => {
  show(PEOPLE);
  const field = document.querySelector('input');
  act(() => {
    if (field) field.value = 'zzzz';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(document.body.textContent).toContain('rosterFoundNobody');
});

test('an old zone is asked about in its row, and several at once above them', () => {
  const onZones = vi.fn<RosterListProps['onZones']>();
  const old = { zone: 'Europe/Berlin', zoneConfirmed: '2026-05-01' };
  const people = PEOPLE.map((one) => (one.id === 'cora' ? one : { ...one, ...old }));
  show(people, undefined, onZones);
  const press = (root: Element | null | undefined, text: string) =>
    act(() =>
      [...(root?.querySelectorAll('button') ?? [])]
        .find((one) => one.textContent === text)
        ?.click(),
    );
  expect(row('cora')?.querySelector('.mw-question')).toBeNull();
  press(row('anna'), 'questionYes');
  press(row('bo'), 'questionNever');
  expect(onZones.mock.calls).toEqual([
    [[people[0]], 'right'],
    [[people[1]], 'never'],
  ]);
  const panel = document.querySelector('section.mw-question');
  press(panel, 'questionOnlyThese');
  expect(row('cora')).toBeNull();
  press(panel, 'questionAllRight');
  expect(onZones).toHaveBeenLastCalledWith(people.slice(0, 2), 'right');
});
