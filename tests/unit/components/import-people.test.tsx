// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { ImportPanel, type ImportPanelProps } from '../../../components/import/import-panel';
import { previewPeople } from '../../../utils/domain/import-people';
import type { Person } from '../../../utils/domain/person';
import { fail, ok, problem } from '../../../utils/domain/result';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import { readPeople } from '../../../utils/exchange/people';
import { personOf } from '../domain/people';
import { readPorts } from '../exchange/read-ports';
import { importPorts } from './import-ports';

afterEach(() => render(null, document.body));

const TEXT =
  'Anna, anna@example.com, Berlin\n\nBo, bo@example.com, Tokio\r\nCora, CET\nDan, CET\n,, Rome';

/** As the worker reads. */
const readerOf =
  (people: readonly Person[]): ImportPanelProps['onRead'] =>
  ({ content, columns }) => {
    const read = readPeople(typeof content === 'string' ? content : '', columns, readPorts());
    if (!read.ok) return Promise.resolve(read);
    const { rows, ...file } = read.value;
    const preview = { ...file, ...previewPeople(rows, importPorts.me, people) };
    return Promise.resolve(ok({ kind: 'people', preview, places: new Map() }));
  };

function show(change: Partial<ImportPanelProps> = {}) {
  const { people = [] } = change;
  const props: ImportPanelProps = {
    ...importPorts,
    text: TEXT,
    onRead: readerOf(people),
    onImport: () => Promise.reject(new Error('not asked')),
    onFile: { me: importPorts.me, people, settings: DEFAULT_SETTINGS, sites: [] },
    ...change,
  };
  act(() => render(<ImportPanel {...props} />, document.body));
}

/** The field is read a moment after the last letter. */
const read = () => act(() => new Promise((resolve) => setTimeout(resolve, 200)));
const button = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === text);
const press = (text: string) =>
  act(async () => {
    const found = button(text);
    if (!found) throw new Error(`no button ${text}`);
    found.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const names = () => [...document.querySelectorAll('tbody th > bdi')].map((one) => one.textContent);

test('what waits for an answer stays in the field, and taking says which lines', async () => {
  const onTaken = vi.fn<ImportPanelProps['onTaken']>();
  show({ onTaken });
  await read();
  await press('rosterAddOnePerson');
  const left = ['Bo, bo@example.com, Tokio', 'Cora, CET', 'Dan, CET', ',, Rome'];
  expect(onTaken).toHaveBeenCalledWith(1, left);
  const field = document.querySelector('textarea');
  expect(field?.value).toBe(left.join('\n'));
  expect(document.activeElement).toBe(field);
});

test('one answer serves all rows of a kind, and can be changed', async () => {
  const onTake = vi.fn<ImportPanelProps['onTake']>(() => Promise.resolve([]));
  show({ onTake, text: 'Cora, CET\nDan, CET\nEva, Rome' });
  await read();
  expect(document.querySelectorAll('fieldset')).toHaveLength(1);
  await press('Berlin');
  await press('importChangeAnswer');
  await press('Paris');
  await press('rosterAddPeople');
  expect(onTake.mock.calls[0]?.[0]).toMatchObject([
    { name: 'Cora', zone: 'Europe/Paris', zoneConfirmed: '2026-11-22' },
    { name: 'Dan', zone: 'Europe/Paris' },
    { name: 'Eva', zone: 'Europe/Rome' },
  ]);
});

test('without a zone on your word, and nobody whose box is empty', async () => {
  const onTake = vi.fn<ImportPanelProps['onTake']>(() => Promise.resolve([]));
  show({ onTake, text: 'Cora, CET\nEva, Rome' });
  await read();
  await press('rosterPasteWithoutZone');
  act(() => document.querySelectorAll<HTMLInputElement>('tbody input')[1]?.click());
  await press('rosterAddOnePerson');
  const [cora] = onTake.mock.calls[0]?.[0] ?? [];
  expect(onTake.mock.calls[0]?.[0]).toHaveLength(1);
  expect(cora).toMatchObject({ name: 'Cora' });
  expect(cora).not.toHaveProperty('zone');
});

test('who is on file is told field by field, and what was seen goes along', async () => {
  const anna = personOf({
    id: 'anna',
    name: 'Anna Weber',
    zone: 'Europe/Paris',
    identities: [{ kind: 'email', value: 'anna@example.com' }],
  });
  const onTake = vi.fn<ImportPanelProps['onTake']>(() => Promise.resolve([]));
  show({ onTake, people: [anna], text: 'Anna Weber, anna@example.com, Berlin' });
  await read();
  expect(document.querySelector('del')?.textContent).toBe('Europe/Paris');
  expect(document.querySelector('ins')?.textContent).toBe('Europe/Berlin');
  await press('importChangeOne');
  expect(onTake).toHaveBeenCalledWith(
    [expect.objectContaining({ id: 'anna', zone: 'Europe/Berlin' })],
    { anna: anna.updated },
  );
});

test('a preview that is out of date is made anew, and says so', async () => {
  const onRead = vi.fn<ImportPanelProps['onRead']>(readerOf([]));
  show({
    onRead,
    text: 'Eva, Rome',
    onTake: () => Promise.resolve([problem('import_stale', ['Anna'])]),
  });
  await read();
  await press('rosterAddOnePerson');
  expect(onRead).toHaveBeenCalledTimes(2);
  expect(document.querySelector('[role=alert]')?.textContent).toBe('problem_import_stale');
});

test('many are found by name and by domain, and ticked together', async () => {
  const onTake = vi.fn<ImportPanelProps['onTake']>(() => Promise.resolve([]));
  const line = (at: number) => `P${at}, p${at}@${at % 2 ? 'one.example' : 'two.example'}, Rome`;
  show({ onTake, text: Array.from({ length: 300 }, (_, at) => line(at)).join('\n') });
  await read();
  expect(names()).toHaveLength(50);
  await press('importTickNone');
  const find = document.querySelector<HTMLInputElement>('.mw-import-tools input');
  act(() => {
    if (find) find.value = 'two.example';
    find?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('importTickAll');
  await press('rosterAddPeople');
  expect(onTake.mock.calls[0]?.[0]).toHaveLength(150);
});

test('what is typed next takes the place of a sentence about what was there', async () => {
  show({ text: '{"a":', onRead: () => Promise.resolve(fail(problem('json_truncated', ['1']))) });
  await read();
  expect(document.querySelector('[role=alert]')?.textContent).toBe('problem_json_truncated');
  const field = document.querySelector('textarea');
  act(() => {
    if (field) field.value = '';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await read();
  expect(document.querySelector('[role=alert]')).toBeNull();
});

test('a file that takes long shows how far it is and can be cancelled, and its answer comes to nothing', async () => {
  let reading: Parameters<ImportPanelProps['onRead']>[0] | undefined;
  let answer: (read: ReturnType<typeof ok>) => void = () => undefined;
  const onTake = vi.fn<ImportPanelProps['onTake']>(() => Promise.resolve([]));
  show({
    text: '',
    onTake,
    onRead: (one) => {
      reading = one;
      return new Promise((resolve) => {
        answer = resolve as typeof answer;
      });
    },
  });
  await act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['[]'], 'users.json');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => reading?.onProgress(30, 120));
  expect(document.querySelector('progress')?.value).toBe(0.25);
  await press('uiCancel');
  expect(reading?.signal.aborted).toBe(true);
  expect(document.querySelector('progress')).toBeNull();
  await act(async () => answer(ok({ kind: 'people', preview: {}, places: new Map() })));
  expect(document.querySelector('table')).toBeNull();
  expect(onTake).not.toHaveBeenCalled();
});

test('a table of which no column is known to hold names shows its columns, and one can be chosen', async () => {
  show({ text: 'staff id,score,sleep\nAnna,8,6.99\nBo,6,7.07\n' });
  await read();
  const columns = document.querySelector('details');
  expect(columns?.open).toBe(true);
  expect(columns?.textContent).toContain('importColumnsNoName');
  const [first] = document.querySelectorAll('select');
  await act(async () => {
    if (first) first.value = 'name';
    first?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(names()).toEqual(['Anna', 'Bo']);
  expect(document.body.textContent).not.toContain('importColumnsNoName');
});

test('recipients of a mail in one line are people each', async () => {
  show({ text: 'Anna <anna@example.com>, Bo <bo@example.com>' });
  await read();
  expect(names()).toEqual(['Anna', 'Bo']);
});

test('the keyboard stays at a question that was answered, and at one that is asked again', async () => {
  show({ text: 'Anna, CET\nBo, CET' });
  await read();
  await press('Berlin');
  expect(document.activeElement?.textContent).toBe('importChangeAnswer');
  await press('importChangeAnswer');
  expect(document.activeElement?.textContent).toBe('Berlin');
});

test('what is left of a text is compared with who is on the roster now', async () => {
  const text = 'Bo Two, bo@example.com, Oslo';
  show({ text });
  await read();
  expect(button('rosterAddOnePerson')).toBeDefined();
  const bo = personOf({
    id: 'bo',
    name: 'Bo Nakamura',
    zone: 'Asia/Tokyo',
    identities: [{ kind: 'email', value: 'bo@example.com' }],
  });
  show({ text, people: [bo] });
  await read();
  expect(button('importChangeOne')).toBeDefined();
});
