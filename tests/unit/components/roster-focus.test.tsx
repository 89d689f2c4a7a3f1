// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { WordingProvider } from '../../../components/ui/translate';
import { RosterPage } from '../../../entrypoints/options/pages/roster-page';
import type { Person } from '../../../utils/domain/person';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import { translate } from '../../../utils/platform/i18n';
import { at, personOf } from '../domain/people';

const now = at('2026-11-24T12:00:00Z');
const PEOPLE = ['Anna', 'Bo'].map((name) => personOf({ id: name.toLowerCase(), name }));
/** What the background holds. */
let held: Person[] = [];

const show = () =>
  act(() =>
    render(
      <WordingProvider value={{ t: translate, clock: { locale: 'en-GB', clock: 'h23' } }}>
        <RosterPage
          me={personOf({ id: 'me', name: '' })}
          people={[...held]}
          settings={DEFAULT_SETTINGS}
          viewer={{ id: 'me', from: now, validUntil: now, segments: [] }}
          now={now}
          revision={1}
          notify={() => undefined}
          undo={() => undefined}
          managed={null}
          team={{ entries: [], onRead: () => undefined }}
        />
      </WordingProvider>,
      document.body,
    ),
  );

beforeEach(() => {
  held = [...PEOPLE];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const { meanwhile, request } = message as { meanwhile: string; request: { person: Person } };
    if (meanwhile !== 'ui→bg save person') return { answer: {} };
    const { person } = request;
    held = [...held.filter(({ id }) => id !== person.id), person];
    return { answer: { ok: true, value: person } };
  }) as never);
});
afterEach(() => {
  render(null, document.body);
  sessionStorage.clear();
});

/** Effects and answers come to an end. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));
const buttons = () => [...document.querySelectorAll('button')];
const press = async (text: string) => {
  const button = buttons().find((one) => one.textContent === text);
  if (!button) throw new Error(`no button ${text}`);
  button.focus();
  await act(async () => button.click());
  await settled();
};
const nameOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-id="${id}"] .mw-person-name`);
const open = (id: string) => act(() => nameOf(id)?.click());
const escape = async () => {
  const field = document.querySelector<HTMLElement>('form input');
  field?.focus();
  await act(async () => {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await settled();
};
const type = (value: string) =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>('form input');
    if (!field) throw new Error('no form');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('a form that is left gives the focus to the name in its row', async () => {
  await show();
  await open('bo');
  await press('Cancel');
  expect(document.activeElement).toBe(nameOf('bo'));
  await open('anna');
  await escape();
  expect(document.activeElement).toBe(nameOf('anna'));
});

test('a form that is saved does so too, wherever its row has gone', async () => {
  await show();
  await open('anna');
  await type('Zoe');
  await press('Save');
  await show();
  await settled();
  expect(nameOf('anna')?.textContent).toContain('Zoe');
  expect(document.activeElement).toBe(nameOf('anna'));
  // Later news leaves the focus alone.
  nameOf('anna')?.blur();
  await show();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test('somebody new gets the focus in the row that comes', async () => {
  await show();
  await press('Add a person');
  await type('Cora');
  await press('Save');
  await show();
  await settled();
  const added = held.find(({ name }) => name === 'Cora');
  expect(document.activeElement).toBe(nameOf(added?.id ?? ''));
});

test.each(['Cancel', 'Escape'])('nobody new: %s leads back to where it began', async (how) => {
  await show();
  await press('Add a person');
  await (how === 'Cancel' ? press('Cancel') : escape());
  expect(document.activeElement?.textContent).toBe('Add a person');
});

test('nobody at all: back to the welcome', async () => {
  held = [];
  await show();
  await press('Add one person');
  await press('Cancel');
  expect(document.activeElement?.textContent).toBe('Add one person');
});

/** The fields of the lines of a list. */
const values = (selector: string) =>
  [...document.querySelectorAll<HTMLInputElement>(selector)].map(
    (line) => line.querySelector('input')?.value,
  );
const removeLine = async (selector: string, index: number) => {
  const line = document.querySelectorAll(selector)[index];
  const button = [...(line?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent === 'Remove',
  );
  button?.focus();
  await act(async () => button?.click());
  await settled();
};
const focusedLine = (selector: string) => {
  const active = document.activeElement;
  const lines = [...document.querySelectorAll(selector)];
  return [lines.findIndex((one) => one.contains(active)), active?.tagName];
};

test('a removed line gives the focus to the next, the one before, then to “add”', async () => {
  const identities = ['a@example.com', 'b@example.com', 'c@example.com'].map(
    (value) => ({ kind: 'email', value }) as const,
  );
  const [first, second] = ['2026-12-01', '2026-12-08'].map((from) => ({ from, to: from }));
  held = [
    personOf({
      id: 'bo',
      name: 'Bo',
      identities,
      absences: [first, second].flatMap((one) => one ?? []),
    }),
  ];
  await show();
  await open('bo');
  await removeLine('.mw-identity', 1);
  expect(values('.mw-identity')).toEqual(['a@example.com', 'c@example.com']);
  expect(focusedLine('.mw-identity')).toEqual([1, 'INPUT']);
  await removeLine('.mw-identity', 1);
  expect(focusedLine('.mw-identity')).toEqual([0, 'INPUT']);
  await removeLine('.mw-identity', 0);
  expect(document.activeElement?.textContent).toBe('Add an e-mail address');
  await removeLine('.mw-date-line', 0);
  expect(focusedLine('.mw-date-line')).toEqual([0, 'INPUT']);
  await removeLine('.mw-date-line', 0);
  expect(document.activeElement?.textContent).toBe('Add leave');
});
