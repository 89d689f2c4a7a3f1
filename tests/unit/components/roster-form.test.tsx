// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { PersonForm, type PersonFormProps } from '../../../components/roster/person-form';
import { WordingProvider } from '../../../components/ui/translate';
import { fail, ok, problem } from '../../../utils/domain/result';
import { personOf } from '../domain/people';
import { field, kept, leave, press, props, show, submit, type } from './roster-form-harness';

afterEach(leave);

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
  expect(kept.get('anna')?.draft.name).toBe('Anna Maria');
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
  const goOn = () =>
    act(() => void monday.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  const blur = () => act(() => void monday.dispatchEvent(new FocusEvent('blur')));
  await type(monday, 'off');
  await goOn();
  await blur();
  expect(monday.value).toBe('–');
  await type(monday, ' ');
  await goOn();
  await blur();
  expect(monday.value.trim()).toBe('');
});

test('a draft is put onto what is on file by now, not over it', async () => {
  const before = personOf({
    zone: 'Europe/Berlin',
    absences: [{ from: '2026-12-24' }],
    zoneConfirmed: '2026-11-01',
  });
  show({ person: before });
  type(field('rosterRole'), 'Editor');
  const edits = kept.get('anna');
  if (!edits) throw new Error('nothing kept');
  leave();
  kept.set('anna', edits);
  const onSave = vi.fn<PersonFormProps['onSave']>((person) => Promise.resolve(ok(person)));
  const newer = { ...before, howToAsk: 'Short', absences: [{ from: '2027-03-01' }] };
  show({ person: newer, onSave });
  await submit();
  expect(onSave.mock.calls[0]?.[0]).toEqual({ ...newer, role: 'Editor' });
});

test('a stay that another window put in meanwhile and that overlaps is refused at the line here', async () => {
  const bangkok = { from: '2026-12-01', to: '2026-12-14', zone: 'Asia/Bangkok' };
  const tokyo = { from: '2026-12-10', to: '2026-12-20', zone: 'Asia/Tokyo' };
  const base = props().person;
  const onSave = vi.fn<PersonFormProps['onSave']>((person) => Promise.resolve(ok(person)));
  show({ person: { ...base, stays: [tokyo] } });
  type(field('rosterRole'), 'Editor');
  const edits = kept.get('anna');
  if (!edits) throw new Error('nothing kept');
  leave();
  kept.set('anna', { ...edits, base });
  show({ person: { ...base, stays: [bangkok] }, onSave });
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  const line = document.querySelector('.mw-date-line:has(.mw-zone)');
  expect(line?.querySelector('.mw-error')?.textContent).toBe('problem_stays_overlap');
});

test('accounts that are somebody else’s stand there, and can be taken back', async () => {
  const account = (number: string) => ({ kind: 'google' as const, account: number });
  const [one, other] = [account('114900000000000000001'), account('114900000000000000002')];
  const onSave = vi.fn<PersonFormProps['onSave']>((person) => Promise.resolve(ok(person)));
  show();
  expect(document.body.textContent).not.toContain('rosterNotTheirs');
  leave();
  show({ person: personOf({ zone: 'Europe/Berlin', notIdentities: [one, other] }), onSave });
  const remove = () =>
    [...document.querySelectorAll('button')].filter((button) =>
      button.getAttribute('aria-label')?.includes('rosterRemovePerson'),
    );
  expect(document.body.textContent).toContain(other.account);
  await act(async () => remove()[0]?.click());
  expect(document.activeElement).toBe(remove()[0]);
  await submit();
  expect(onSave.mock.lastCall?.[0].notIdentities).toEqual([other]);
  await act(async () => remove()[0]?.click());
  expect(document.activeElement?.localName).toBe('fieldset');
  await submit();
  expect(onSave.mock.lastCall?.[0]).not.toHaveProperty('notIdentities');
});

test('a field that takes the focus takes it as it appears, and not from who went on typing', async () => {
  render(<PersonForm {...props()} />, document.body);
  expect(document.activeElement).toBe(field('rosterName'));
  field('rosterRole').focus();
  // Longer than effects wait for a frame.
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(document.activeElement).toBe(field('rosterRole'));
});
