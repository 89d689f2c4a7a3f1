// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import type { PersonFormProps } from '../../../components/roster/person-form';
import { ok } from '../../../utils/domain/result';
import { personOf, WEEK } from '../domain/people';
import { field, kept, leave, show, submit, type } from './roster-form-harness';

afterEach(leave);

const LEAVE = personOf({
  zone: 'Europe/Berlin',
  absences: [{ from: '2027-02-22', to: '2027-02-26' }],
});

const saver = () => vi.fn<PersonFormProps['onSave']>((person) => Promise.resolve(ok(person)));

/** jsdom reads every text; a browser whose date is half typed has no value and says so here. */
function half(input: HTMLInputElement, badInput = true): void {
  Object.defineProperty(input, 'validity', { configurable: true, value: { badInput } });
}
const fire = (input: HTMLInputElement, event: Event) => act(() => void input.dispatchEvent(event));
const keyUp = (input: HTMLInputElement, key: string) =>
  fire(input, new KeyboardEvent('keyup', { key, bubbles: true }));
const press = (text: string) =>
  act(async () => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === text)?.click();
  });
const says = (input: HTMLInputElement) =>
  document.getElementById(`${input.id}-error`)?.textContent ?? '';

test('an end that cannot be read is refused at its field, not taken for an open end', async () => {
  const onSave = saver();
  show({ person: LEAVE, onSave });
  half(field('rosterTo'));
  type(field('rosterTo'), '');
  expect(kept.get('anna')?.draft.dates.absences[0]?.to).not.toBe('');
  await submit();
  await fire(field('rosterTo'), new FocusEvent('blur'));
  expect(onSave).not.toHaveBeenCalled();
  expect(field('rosterTo').getAttribute('aria-invalid')).toBe('true');
  expect(says(field('rosterTo'))).toBe('problem_date_unreadable');
  half(field('rosterTo'), false);
  type(field('rosterTo'), '2027-02-28');
  await submit();
  expect(onSave.mock.calls[0]?.[0].absences).toEqual([{ from: '2027-02-22', to: '2027-02-28' }]);
});

test('a year of two digits is refused at its field, once it was left', async () => {
  const onSave = saver();
  show({ person: LEAVE, onSave });
  await fire(field('rosterTo'), new KeyboardEvent('keydown', { key: '6', bubbles: true }));
  type(field('rosterTo'), '0026-11-24');
  expect(says(field('rosterTo'))).toBe('');
  await fire(field('rosterTo'), new FocusEvent('blur'));
  expect(says(field('rosterTo'))).toBe('problem_date_year');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  expect(document.querySelectorAll('.mw-date-line .mw-error')).toHaveLength(1);
  expect(document.activeElement).toBe(field('rosterTo'));
});

test('half a date in a new line is no input event, and keeps the line', async () => {
  const onSave = saver();
  show({ onSave });
  await press('rosterAddAbsence');
  half(field('rosterFrom'));
  await keyUp(field('rosterFrom'), '2');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  await fire(field('rosterFrom'), new FocusEvent('blur'));
  expect(says(field('rosterFrom'))).toBe('problem_date_unreadable');
  half(field('rosterFrom'), false);
  await keyUp(field('rosterFrom'), 'Backspace');
  await submit();
  expect(onSave.mock.calls[0]?.[0]).not.toHaveProperty('absences');
});

test('the same of a day, of the first date of a cycle and of an own day off', async () => {
  const onSave = saver();
  const cycle = { from: '2026-11-02', weeks: [{}, {}] };
  const person = personOf({
    zone: 'Europe/Berlin',
    workWeek: WEEK,
    cycle,
    days: { '2026-12-31': [['09:00', '12:00']] },
    holidays: { own: [{ date: '2026-12-28', name: 'Bridge' }] },
  });
  show({ person, onSave });
  const dates = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
  expect(dates).toHaveLength(3);
  for (const date of dates) {
    half(date);
    type(date, '');
  }
  await submit();
  for (const date of dates) await fire(date, new FocusEvent('blur'));
  expect(onSave).not.toHaveBeenCalled();
  expect(dates.map(says)).toEqual(Array(3).fill('problem_date_unreadable'));
});

test('a draft that comes back says at once that its date was not read', async () => {
  const onSave = saver();
  show({ person: LEAVE, onSave });
  half(field('rosterTo'));
  type(field('rosterTo'), '');
  const edits = kept.get('anna');
  if (!edits) throw new Error('nothing kept');
  leave();
  kept.set('anna', edits);
  show({ person: LEAVE, onSave });
  expect(field('rosterTo').value).toBe('');
  expect(says(field('rosterTo'))).toBe('problem_date_unreadable');
  await fire(field('rosterTo'), new FocusEvent('blur'));
  await submit();
  expect(onSave).not.toHaveBeenCalled();
});

test('what is half typed goes and stays with its line', async () => {
  const absences = [{ from: '2027-01-04' }, { from: '2027-02-22' }];
  show({ person: personOf({ zone: 'Europe/Berlin', absences }) });
  const ends = () =>
    [...document.querySelectorAll<HTMLInputElement>('.mw-date-line')].map(
      (line) => line.querySelectorAll('input')[1],
    );
  const [, second] = ends();
  await act(async () => {
    document.querySelector<HTMLButtonElement>('.mw-date-line > button')?.click();
  });
  expect(ends()[0]).toBe(second);
});

test('a day as it is put in says nothing and keeps nobody from saving', async () => {
  const onSave = saver();
  show({ person: personOf({ zone: 'Europe/Berlin', workWeek: WEEK }), onSave });
  await press('rosterAddDay');
  await submit();
  expect(onSave.mock.calls[0]?.[0]).not.toHaveProperty('days');
});

test('hours of one date alone ask for the ordinary week', async () => {
  const onSave = saver();
  show({ onSave });
  await press('rosterAddDay');
  type(field('rosterDate'), '2026-12-31');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement?.id).toBe('workWeek-mon');
  expect(document.getElementById('workWeek-mon-says')?.textContent).toBe('problem_week_missing');
  const monday = document.getElementById('workWeek-mon');
  if (!(monday instanceof HTMLInputElement)) throw new Error('no Monday');
  type(monday, 'off');
  await submit();
  expect(onSave.mock.calls[0]?.[0].workWeek).toEqual({});
});

test('days on file without a week, and nobody touched them: no question', async () => {
  const onSave = saver();
  const days = { '2026-12-31': [['09:00', '12:00']] as const };
  show({ person: personOf({ zone: 'Europe/Berlin', days }), onSave });
  type(field('rosterRole'), 'Editor');
  await submit();
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ role: 'Editor', days });
});
