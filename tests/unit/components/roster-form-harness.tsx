import { render } from 'preact';
import { act } from 'preact/test-utils';

import {
  type KeptDraft,
  PersonForm,
  type PersonFormProps,
} from '../../../components/roster/person-form';
import { fail, ok, problem } from '../../../utils/domain/result';
import { at, personOf } from '../domain/people';

/** The form with what it needs, and hands for it. `kept` is what would be in the tab's session. */
export const kept = new Map<string, KeptDraft>();
export const props = (change: Partial<PersonFormProps> = {}): PersonFormProps => ({
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
    write: (id, edits) => void (edits ? kept.set(id, edits) : kept.delete(id)),
  },
  onSave: (person) => Promise.resolve(ok(person)),
  onClose: () => undefined,
  ...change,
});

/** For after each test. */
export function leave(): void {
  render(null, document.body);
  kept.clear();
}

export const show = (change: Partial<PersonFormProps> = {}) =>
  act(() => render(<PersonForm {...props(change)} />, document.body));

export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const input = document.getElementById(found?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return input;
}

export const type = (input: HTMLInputElement, value: string) =>
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
export const press = (input: HTMLInputElement, key: string) =>
  act(async () => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
export const submit = () =>
  act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    // Promises that wait for promises come to an end.
    await new Promise((resolve) => setTimeout(resolve));
  });
