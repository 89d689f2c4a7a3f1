// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import type { HalfDayPort } from '../../../components/roster/half-day';
import { RosterRow } from '../../../components/roster/roster-row';
import { WordingProvider } from '../../../components/ui/translate';
import { halfDays } from '../../../utils/domain/half-day';
import type { Person } from '../../../utils/domain/person';
import { buildSnapshot } from '../../../utils/domain/snapshot';
import { translate } from '../../../utils/platform/i18n';
import { at, personOf, WEEK } from '../domain/people';

afterEach(() => render(null, document.body));

const anna = personOf({ zone: 'Europe/Berlin', workWeek: WEEK });
const viewer = personOf({ id: 'me', zone: 'Europe/Amsterdam', workWeek: WEEK });
const morning = at('2026-11-23T08:00+01:00');

function show(person: Person, now = morning, take: HalfDayPort['take'] = () => undefined) {
  const [snapshot, mine] = [buildSnapshot(person, now), buildSnapshot(viewer, now)];
  if (!mine) throw new Error('no snapshot');
  const choices = (one: Person) => halfDays({ ...one, zone: one.zone ?? '' }, now);
  act(() =>
    render(
      <WordingProvider value={{ t: translate, clock: { locale: 'en-GB', clock: 'h23' } }}>
        <RosterRow
          person={person}
          snapshot={snapshot}
          viewer={mine}
          now={now}
          open={false}
          onToggle={() => undefined}
          halfDays={{ choices, take }}
        />
      </WordingProvider>,
      document.body,
    ),
  );
}

const button = () =>
  document.querySelector<HTMLButtonElement>('[aria-label="Half day: Anna Weber"]');
const menu = () => document.querySelector('[role="group"]');
const items = () => [...document.querySelectorAll<HTMLElement>('.mw-menu-item')];
const texts = () => items().map((item) => item.textContent);
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const open = () => act(() => button()?.click());

test('two clicks write half a day', () => {
  const take = vi.fn<HalfDayPort['take']>();
  show(anna, morning, take);
  expect(button()?.getAttribute('aria-expanded')).toBe('false');
  open();
  expect(button()?.getAttribute('aria-expanded')).toBe('true');
  expect(texts().slice(0, 5)).toEqual([
    'Today, morning only (until 13:30)',
    'Today, from 13:30 on',
    'Tomorrow, morning only (until 13:30)',
    'Tomorrow, from 13:30 on',
    'Wed, morning only (until 13:30)',
  ]);
  expect(texts()).toHaveLength(10);
  act(() => items()[3]?.click());
  expect(take).toHaveBeenCalledExactlyOnceWith(
    anna,
    expect.objectContaining({ days: { '2026-11-24': [['13:30', '18:00']] } }),
    'Tomorrow, from 13:30 on',
  );
  expect(menu()).toBeNull();
  expect(document.activeElement).toBe(button());
});

test('arrows walk the choices, Escape closes and gives the focus back', () => {
  show(anna);
  open();
  expect(menu()?.getAttribute('aria-label')).toBe('Half day: Anna Weber');
  expect(document.activeElement).toBe(items()[0]);
  press('ArrowDown');
  expect(document.activeElement).toBe(items()[1]);
  press('End');
  expect(document.activeElement).toBe(items()[9]);
  press('Escape');
  expect(menu()).toBeNull();
  expect(document.activeElement).toBe(button());
});

test('nobody without hours or without a zone gets a menu', () => {
  const { workWeek: _hours, ...without } = anna;
  show(without);
  expect(button()).toBeNull();
  const { zone: _zone, ...nowhere } = anna;
  show(nowhere);
  expect(button()).toBeNull();
});

test('nor anybody who never works, or is away without an end or without hours', () => {
  show({ ...anna, workWeek: {} });
  expect(button()).toBeNull();
  show({ ...anna, absences: [{ from: '2026-11-01' }] });
  expect(button()).toBeNull();
  const { workWeek: _hours, ...without } = anna;
  show({ ...without, absences: [{ from: '2026-11-01', to: '2026-12-01' }] });
  expect(button()).toBeNull();
});

test('where nothing can be halved it says so', () => {
  show({ ...anna, workWeek: { mon: [['09:00', '09:01']] } });
  open();
  expect(items()).toEqual([]);
  expect(menu()?.textContent).toBe('No working day ahead that can be halved');
});

test('where their date is not mine, days go by their names, and the clock is named', () => {
  show({ ...anna, zone: 'Asia/Tokyo' }, at('2026-11-23T20:00+01:00'));
  open();
  expect(texts()[0]).toBe('Tue, morning only (until 13:30)');
  expect(menu()?.textContent).toContain('Times on the clock of Anna Weber');
});

test('a night shift has no morning', () => {
  show({ ...anna, workWeek: { mon: [['22:00', '06:00']] } });
  open();
  expect(texts().slice(0, 2)).toEqual(['Today, only until 02:00', 'Today, from 02:00 on']);
});

test('where half a day is on file, the whole takes its place', () => {
  show({ ...anna, days: { '2026-11-24': [['09:00', '13:30']] } });
  open();
  expect(texts().slice(2, 4)).toEqual(['Tomorrow, all day', 'Tomorrow, from 13:30 on']);
  expect(items()[2]?.closest('.mw-half-day-first')).not.toBeNull();
});

test('what is said of the days ahead is a sentence of its own', () => {
  const nights = [['22:00', '06:00']] as const;
  const absences = [{ from: '2026-11-24', to: '2026-11-25' }];
  const workWeek = { mon: nights, tue: nights, wed: nights, thu: nights };
  show({ ...anna, workWeek, absences }, at('2026-11-23T23:00+01:00'));
  expect(document.querySelector('.mw-person-state')?.textContent).toBe(
    'At work until Tue 06:00 Off from Tue, back Thu 22:00',
  );
});

test('a name and a role from the right keep their signs to themselves', () => {
  show({ ...anna, name: 'דנה כהן (QA)', role: 'עורכת, 2' });
  const kept = [...document.querySelectorAll('.mw-person-name bdi')].map((one) => one.textContent);
  expect(kept).toEqual(['דנה כהן (QA)', 'עורכת, 2']);
});
