// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import type { Draft } from '../../../components/roster/draft';
import { PersonForm, type PersonFormProps } from '../../../components/roster/person-form';
import { WordingProvider } from '../../../components/ui/translate';
import { fail, ok, problem } from '../../../utils/domain/result';
import { at, personOf } from '../domain/people';

const kept = new Map<string, Draft>();
const props = (change: Partial<PersonFormProps> = {}): PersonFormProps => ({
  person: personOf({ zone: 'Europe/Berlin' }),
  others: [
    personOf({ id: 'ben', name: 'Ben', identities: [{ kind: 'email', value: 'ben@example.com' }] }),
  ],
  now: at('2026-11-24T12:00:00Z'),
  today: '2026-11-24',
  holidayPort: {
    countries: () => Promise.resolve([]),
    regions: () => Promise.resolve([]),
    resolve: (region: string) => Promise.resolve({ region }),
    types: () => Promise.resolve([]),
    readCalendar: () => Promise.resolve(fail(problem('ics_failed'))),
  },
  searchZones: () =>
    Promise.resolve([
      { id: 'Asia/Tokyo', city: 'Tokyo', country: 'Japan', alsoIn: [], offset: 540 },
      { id: 'Asia/Seoul', city: 'Seoul', country: 'South Korea', alsoIn: [], offset: 540 },
    ]),
  drafts: {
    read: (id) => kept.get(id) ?? null,
    write: (id, draft) => void (draft ? kept.set(id, draft) : kept.delete(id)),
  },
  onSave: (person) => Promise.resolve(ok(person)),
  onClose: () => undefined,
  ...change,
});

afterEach(() => {
  render(null, document.body);
  kept.clear();
});

const show = (change: Partial<PersonFormProps> = {}) =>
  act(() => render(<PersonForm {...props(change)} />, document.body));

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const input = document.getElementById(found?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return input;
}

const type = (input: HTMLInputElement, value: string) =>
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (input: HTMLInputElement, key: string) =>
  act(async () => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const submit = () =>
  act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    // Promises that wait for promises come to an end.
    await new Promise((resolve) => setTimeout(resolve));
  });

test('an unknown zone is refused at its field, and what was typed stays', async () => {
  const onSave = vi.fn<PersonFormProps['onSave']>();
  show({ onSave });
  type(field('rosterZone'), 'Europe/Berlim');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  const zone = field('rosterZone');
  expect(zone.value).toBe('Europe/Berlim');
  expect(zone.getAttribute('aria-invalid')).toBe('true');
  const says = (zone.getAttribute('aria-describedby') ?? '').split(' ');
  const texts = says.map((id) => document.getElementById(id)?.textContent);
  expect(texts).toContain('problem_zone_unknown_near');
});

test('a failed write is said, keeps what was typed and the draft', async () => {
  const onClose = vi.fn<() => void>();
  show({ onClose, onSave: () => Promise.resolve(fail(problem('write_failed', ['quota']))) });
  type(field('rosterName'), 'Anna Maria');
  await submit();
  expect(document.querySelector('[role=alert]')?.textContent).toBe('problem_write_failed');
  expect(field('rosterName').value).toBe('Anna Maria');
  expect(kept.get('anna')?.name).toBe('Anna Maria');
  expect(onClose).not.toHaveBeenCalled();
});

test('edits come back when the form is opened again; saving ends them', async () => {
  show();
  type(field('rosterRole'), 'Editor');
  act(() => render(null, document.body));
  const onSave = vi.fn<PersonFormProps['onSave']>((person) => Promise.resolve(ok(person)));
  show({ onSave });
  expect(field('rosterRole').value).toBe('Editor');
  await submit();
  expect(onSave.mock.calls[0]?.[0].role).toBe('Editor');
  expect(kept.size).toBe(0);
});

test('a zone is chosen with arrow keys and Enter', async () => {
  show();
  const zone = field('rosterZone');
  await act(async () => {
    zone.value = 'asia';
    zone.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(document.querySelectorAll('[role=option]')).toHaveLength(2);
  await press(zone, 'ArrowDown');
  expect(zone.getAttribute('aria-activedescendant')).toBe('zone-Asia/Seoul');
  await press(zone, 'Enter');
  expect(field('rosterZone').value).toBe('Asia/Seoul');
  expect(document.querySelector('[role=listbox]')).toBeNull();
});

const invalid = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-invalid=true]')].map((one) => one.id);

test('a refused save says all that is wrong at once and goes to the first of it', async () => {
  const onSave = vi.fn<PersonFormProps['onSave']>();
  show({ onSave });
  type(field('rosterZone'), 'Europe/Berlim');
  const monday = document.getElementById('workWeek-mon');
  const norm = document.getElementById('norm-slack');
  if (!(monday instanceof HTMLInputElement) || !(norm instanceof HTMLInputElement))
    throw new Error();
  type(monday, '9 to lunch');
  type(norm, 'soon');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  expect(invalid()).toEqual([field('rosterZone').id, 'workWeek-mon', 'norm-slack']);
  expect(document.activeElement).toBe(field('rosterZone'));
});

test('an error goes when its field is edited, the others stay', async () => {
  show();
  type(field('rosterZone'), 'Europe/Berlim');
  type(field('rosterName'), '');
  await submit();
  expect(invalid()).toEqual([field('rosterName').id, field('rosterZone').id]);
  type(field('rosterZone'), 'Europe/Berlin');
  expect(invalid()).toEqual([field('rosterName').id]);
});

test('a norm that is no number is quoted as typed', async () => {
  act(() =>
    render(
      <WordingProvider
        value={{
          t: (key, ...params) => [key, ...params].join(' '),
          clock: { locale: 'en', clock: 'system' },
        }}
      >
        <PersonForm {...props()} />
      </WordingProvider>,
      document.body,
    ),
  );
  const norm = document.getElementById('norm-slack');
  if (!(norm instanceof HTMLInputElement)) throw new Error('no norm');
  type(norm, 'soon');
  await submit();
  expect(document.getElementById('norm-slack-error')?.textContent).toBe('problem_norm_days soon');
});

test('somebody new has a field for an address; another one takes the focus', async () => {
  show({ person: personOf({ id: 'new', name: '' }) });
  expect(field('rosterEmail').value).toBe('');
  const add = [...document.querySelectorAll('button')];
  await act(async () => add.find((one) => one.textContent === 'rosterAddGoogle')?.click());
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(document.activeElement).toBe(field('rosterGoogleAccount'));
  await act(async () => add.find((one) => one.textContent === 'rosterAddAbsence')?.click());
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(document.activeElement?.closest('.mw-date-line')).not.toBeNull();
});

test('what is said of an empty week stands at the ordinary week alone', async () => {
  const cycle = { from: '2026-11-02', weeks: [{}, {}] };
  await show({ person: personOf({ zone: 'Europe/Berlin', cycle }) });
  expect(document.body.textContent?.split('rosterWeekHint')).toHaveLength(2);
});

test('“off” stays to be seen when its field is left, an empty one stays empty', async () => {
  await show();
  const monday = document.querySelector<HTMLInputElement>('#workWeek-mon');
  if (!monday) throw new Error('no Monday');
  const leave = () =>
    act(() => void monday.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  const blur = () => act(() => void monday.dispatchEvent(new FocusEvent('blur')));
  await type(monday, 'off');
  await leave();
  await blur();
  expect(monday.value).toBe('–');
  await type(monday, ' ');
  await leave();
  await blur();
  expect(monday.value.trim()).toBe('');
});
