// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import type { HolidayPort } from '../../../components/roster/holiday-port';
import { PersonForm, type PersonFormProps } from '../../../components/roster/person-form';
import { WordingProvider } from '../../../components/ui/translate';
import type { Holidays, Person } from '../../../utils/domain/person';
import { fail, ok, problem } from '../../../utils/domain/result';
import { at, personOf } from '../domain/people';

const onSave = vi.fn<PersonFormProps['onSave']>((person) => Promise.resolve(ok(person)));
const port: HolidayPort = {
  countries: () =>
    Promise.resolve([
      ['AT', 'Austria'],
      ['DE', 'Germany'],
    ]),
  regions: () => Promise.resolve([]),
  types: (region) => Promise.resolve(region === 'DE' ? ['bank', 'observance'] : []),
  resolve: (region, types) =>
    Promise.resolve({
      region,
      ...(types ? { types } : {}),
      dates: [{ date: '2026-12-25', name: `Christmas ${region}` }],
      until: '2028-12-31',
    }),
  readCalendar: () => Promise.resolve(fail(problem('ics_not_calendar'))),
};

afterEach(() => {
  render(null, document.body);
  onSave.mockClear();
});

async function show(holidays?: Holidays, change: Partial<HolidayPort> = {}) {
  const person = personOf({ zone: 'Europe/Berlin', ...(holidays ? { holidays } : {}) });
  const t = (key: string, ...params: readonly (string | number)[]) => [key, ...params].join(' ');
  await act(async () => {
    render(
      <WordingProvider value={{ t, clock: { locale: 'en', clock: 'system' } }}>
        <PersonForm
          person={person}
          others={[]}
          now={at('2026-11-24T12:00:00Z')}
          today="2026-11-24"
          holidayPort={{ ...port, ...change }}
          searchZones={() => Promise.resolve([])}
          drafts={{ read: () => null, write: () => undefined }}
          onSave={onSave}
          onClose={() => undefined}
        />
      </WordingProvider>,
      document.body,
    );
    await settled();
  });
  await act(settled);
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 30));
/** What it changes may ask the port, whose answer changes more. */
const acted = async (change: () => void) => {
  await act(async () => {
    change();
    await settled();
  });
  await act(settled);
};
const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];

function field<T extends HTMLElement = HTMLInputElement>(label: string, place = 0): T {
  const found = all<HTMLLabelElement>('label').filter((one) => one.textContent?.trim() === label);
  const one = found[place];
  const control = one?.htmlFor ? document.getElementById(one.htmlFor) : one?.querySelector('input');
  if (!control) throw new Error(`no field ${label}`);
  return control as unknown as T;
}

const set = (control: HTMLInputElement | HTMLSelectElement, value: string, event = 'input') =>
  acted(() => {
    control.value = value;
    control.dispatchEvent(new Event(event, { bubbles: true }));
  });
const click = (element: HTMLElement | undefined) => acted(() => element?.click());
const button = (text: string) =>
  all<HTMLButtonElement>('button').find((one) => one.textContent === text);
const choose = (file: File) =>
  act(async () => {
    const input = field('rosterOwnFile');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  });
const coming = () => all('.mw-holidays > li > span:nth-child(2)').map((one) => one.textContent);
async function saved(): Promise<Person['holidays']> {
  await act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  });
  return onSave.mock.lastCall?.[0].holidays;
}

test('types are shown for a country that has them, and dropped with another country', async () => {
  await show();
  expect(document.querySelector('.mw-holiday-types')).toBeNull();
  await set(field<HTMLSelectElement>('rosterCountry'), 'DE', 'change');
  await click(field('holidayTypeObservance'));
  expect(field('holidayTypeObservance').checked).toBe(true);
  expect(() => field('holidayTypeSchool')).toThrow('no field');
  expect(await saved()).toMatchObject({ region: 'DE', types: ['observance'] });
  await set(field<HTMLSelectElement>('rosterCountry'), 'AT', 'change');
  expect(document.querySelector('.mw-holiday-types')).toBeNull();
  expect(await saved()).not.toHaveProperty('types');
});

test('own days are added by hand, stand among the coming ones and outlive the country', async () => {
  await show({ region: 'DE', dates: [{ date: '2026-12-25', name: 'Christmas DE' }] });
  await click(button('rosterAddOwn'));
  expect(document.activeElement).toBe(field('rosterDate'));
  await set(field('rosterDate'), '2026-12-28');
  await set(field('rosterOwnName'), ' Company day ');
  await click(button('rosterAddOwn'));
  await set(field('rosterDate', 1), '2026-12-01');
  await click(button('rosterAddOwn'));
  expect(coming()).toEqual(['rosterOwnUnnamed', 'Christmas DE', ' Company day ']);
  await click(field('rosterHolidayWorked', 2));
  await set(field<HTMLSelectElement>('rosterCountry'), '', 'change');
  expect(await saved()).toEqual({
    own: [
      { date: '2026-12-01', name: '' },
      { date: '2026-12-28', name: 'Company day' },
    ],
    worked: ['2026-12-28'],
  });
});

test('a name without a date is refused at its line, and nothing is stored', async () => {
  await show({ own: [{ date: '2026-12-28', name: 'Company day' }] });
  await set(field('rosterDate'), '');
  await saved();
  expect(onSave).not.toHaveBeenCalled();
  const line = field('rosterDate').closest('.mw-date-line');
  expect(line?.textContent).toContain('problem_date_missing');
  await set(field('rosterDate'), '2026-12-29');
  expect(line?.textContent).not.toContain('problem_date_missing');
});

test('a slow answer about a country changes nothing else that was typed meanwhile', async () => {
  let answer: (days: Holidays) => void = () => undefined;
  await show(undefined, { resolve: () => new Promise((resolve) => (answer = resolve)) });
  await set(field<HTMLSelectElement>('rosterCountry'), 'DE', 'change');
  await set(field('rosterRole'), 'Editor');
  await click(button('rosterAddOwn'));
  await set(field('rosterDate'), '2026-12-28');
  await act(async () => {
    answer({ region: 'DE', dates: [] });
    await settled();
  });
  expect(field('rosterRole').value).toBe('Editor');
  expect(await saved()).toEqual({
    region: 'DE',
    dates: [],
    own: [{ date: '2026-12-28', name: '' }],
  });
});

test('types that are ticked one after the other all count, however slow the answers', async () => {
  const answers: (() => void)[] = [];
  await show(
    { region: 'DE' },
    {
      resolve: (region, types) =>
        new Promise((resolve) => answers.push(() => resolve({ region, types: types ?? [] }))),
    },
  );
  await click(field('holidayTypeBank'));
  await click(field('holidayTypeObservance'));
  await acted(() => answers.toReversed().forEach((answer) => answer()));
  expect(await saved()).toEqual({ region: 'DE', types: ['bank', 'observance'] });
});

test('the country that was chosen last counts, whichever answer comes first', async () => {
  const answers = new Map<string, (days: Holidays) => void>();
  await show(undefined, {
    resolve: (region) => new Promise((resolve) => answers.set(region, resolve)),
  });
  await set(field<HTMLSelectElement>('rosterCountry'), 'DE', 'change');
  await set(field<HTMLSelectElement>('rosterCountry'), 'AT', 'change');
  await act(async () => {
    answers.get('AT')?.({ region: 'AT' });
    answers.get('DE')?.({ region: 'DE' });
    await settled();
  });
  expect(await saved()).toEqual({ region: 'AT' });
});

test('a calendar adds what is not there, says what it left out, and can be taken back', async () => {
  const there = { date: '2026-12-28', name: 'Company day' };
  const days = [{ date: '2026-12-24', name: 'Half of the year' }, there];
  const found = { days, timed: 2, unread: 1, cut: false };
  await show({ own: [there] }, { readCalendar: () => Promise.resolve(ok(found)) });
  await choose(new File(['x'], 'days.ics'));
  const status = document.querySelector('.mw-own-file [role=status]')?.textContent;
  expect(status).toContain(
    'rosterOwnAddedOne rosterOwnThereOne rosterOwnTimed 2 rosterOwnUnreadOne',
  );
  expect(status).not.toContain('rosterOwnCut');
  expect(coming()).toEqual(['Half of the year', 'Company day']);
  await click(button('rosterOwnTakeBack'));
  expect(coming()).toEqual(['Company day']);
  await choose(new File(['x'], 'days.ics'));
  expect(await saved()).toEqual({ own: days });
});

test('a file that is no calendar says so and changes nothing', async () => {
  await show({ own: [{ date: '2026-12-28', name: 'Company day' }] });
  await choose(new File(['x'], 'days.ics'));
  const alert = document.querySelector('.mw-own-file [role=alert]');
  expect(alert?.textContent).toContain('problem_ics_not_calendar');
  expect(coming()).toEqual(['Company day']);
});
