// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { ForgetPanel } from '../../../components/data/forget-panel';
import { DeletePanel } from '../../../components/data/delete-panel';
import { ImportPanel, type ImportPanelProps } from '../../../components/import/import-panel';
import { fieldName, fieldTexts } from '../../../components/data/plan-texts';
import { type BackupDocument, type ImportPlan } from '../../../utils/domain/backup-types';
import { fail, ok, problem } from '../../../utils/domain/result';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import { personOf } from '../domain/people';
import { importPorts } from './import-ports';

afterEach(() => render(null, document.body));

const backup: BackupDocument = {
  format: 'meanwhile-backup',
  version: 1,
  exportedAt: '2026-11-22T12:00:00.000Z',
  teammates: [],
  reminders: [],
  asks: [],
  log: [],
};
const onFile = {
  me: personOf({ id: 'me' }),
  people: [],
  settings: DEFAULT_SETTINGS,
  sites: [
    { id: 'gmail', name: 'Gmail' },
    { id: 'slack', name: 'Slack' },
  ] as const,
};
const plan: ImportPlan = {
  changes: [
    {
      kind: 'person',
      id: 'a',
      label: 'Anna',
      change: 'update',
      fields: [{ field: 'zone', before: 'Europe/Berlin', after: 'Europe/Paris' }],
    },
    {
      kind: 'person',
      id: 'b',
      label: 'Bo',
      change: 'problem',
      problem: problem('import_fits_two', ['x', 'y', 'z']),
    },
  ],
  counts: { add: 0, update: 1, same: 0, remove: 0, problem: 1 },
};

function show(onRead: ImportPanelProps['onRead']) {
  const onImport = vi.fn<ImportPanelProps['onImport']>(() => Promise.resolve(ok(plan)));
  act(() =>
    render(
      <ImportPanel
        {...importPorts}
        title="Import"
        onRead={onRead}
        onImport={onImport}
        onFile={onFile}
      />,
      document.body,
    ),
  );
  return onImport;
}

/** Promises that wait for promises come to an end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const choose = () =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['{}'], 'backup.json');
    // jsdom's list of files cannot be filled otherwise.
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  });
const button = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === text);

test('what would change is shown field by field, and nothing is written before Import', async () => {
  const onImport = show(() => Promise.resolve(ok({ kind: 'backup', document: backup, plan })));
  await choose();
  expect(document.querySelector('del')?.textContent).toBe('Europe/Berlin');
  expect(document.querySelector('ins')?.textContent).toBe('Europe/Paris');
  expect(document.body.textContent).toContain('problem_import_fits_two');
  expect(onImport).not.toHaveBeenCalled();
  await act(async () => {
    button('dataImport')?.click();
    await settled();
  });
  expect(onImport).toHaveBeenCalledWith(backup);
  expect(document.querySelector('[role=status]')?.textContent).toBe('dataImported');
});

test('a file that is refused leaves a sentence and no button', async () => {
  show(() => Promise.resolve(fail(problem('json_truncated', ['3']))));
  await choose();
  expect(document.querySelector('[role=alert]')?.textContent).toBe('problem_json_truncated');
  expect(button('dataImport')).toBeUndefined();
});

test('deleting everything takes two presses', async () => {
  const onDelete = vi.fn(() => Promise.resolve([]));
  const counts = { people: 30, reminders: 12, log: 0, asks: 0, deleted: 0 };
  act(() =>
    render(
      <DeletePanel counts={counts} onExport={() => undefined} onDelete={onDelete} />,
      document.body,
    ),
  );
  await act(async () => button('dataDeleteTitle')?.click());
  expect(onDelete).not.toHaveBeenCalled();
  await act(async () => button('dataDeleteNow')?.click());
  expect(onDelete).toHaveBeenCalledOnce();
});

const none: ImportPlan['counts'] = { add: 0, update: 0, same: 2, remove: 0, problem: 0 };
const older = { kind: 'person', id: 'a', label: 'Anna', change: 'older' } as const;

test.each([
  ['problems', 'dataNothingProblems', { changes: [older], counts: { ...none, problem: 1 } }],
  ['older rows', 'dataNothingNewer', { changes: [older], counts: none }],
  ['the same', 'dataNothingToImport', { changes: [], counts: none }],
])('why there is nothing to import: %s', async (_name, sentence, nothing: ImportPlan) => {
  show(() => Promise.resolve(ok({ kind: 'backup', document: backup, plan: nothing })));
  await choose();
  expect(button('dataImport')?.disabled).toBe(true);
  expect(button('dataImport')?.closest('.mw-row')?.textContent).toContain(sentence);
});

const wording = {
  t: (key: string, ...params: readonly (string | number)[]) => [key, ...params].join(' '),
  clock: { locale: 'en', clock: 'h23' },
} as const;

test('norms, who covers and hours are told in words, not as they are stored', () => {
  const anna = personOf({ id: 'a', name: 'Anna', norms: { gmail: { workingDays: 1 } } });
  const theirs = {
    ...anna,
    updated: '2027-01-01T00:00:00.000Z',
    norms: { gmail: { workingDays: 1 }, slack: { workingHours: 4 } },
    cover: 'b',
    workWeek: { mon: [['09:00', '17:00']] },
  } as const;
  const file: BackupDocument = {
    ...backup,
    teammates: [theirs, personOf({ id: 'b', name: 'Bo' })],
  };
  const raw = (field: string) => ({ field, before: '', after: 'raw' });
  const change = {
    kind: 'person',
    id: 'a',
    label: 'Anna',
    change: 'update',
    fields: ['norms', 'cover', 'workWeek', 'role'].map(raw),
  } as const;
  const told = fieldTexts(change, file, { ...onFile, people: [anna] }, wording);
  expect(told.map(({ after }) => after)).toEqual([
    'Gmail: dataNormDay 1; Slack: dataNormHours 4',
    'Bo',
    'Mon 09:00–17:00',
    'raw',
  ]);
});

test('settings are told by the names of their pages', () => {
  const teamNorms = { default: { workingDays: 2 } };
  const change = {
    kind: 'settings',
    id: 'settings',
    label: '',
    change: 'update',
    fields: [{ field: 'teamNorms', before: '', after: '2' }],
  } as const;
  const told = fieldTexts(
    change,
    { ...backup, settings: { ...DEFAULT_SETTINGS, teamNorms } },
    onFile,
    wording,
  );
  expect(told[0]?.after).toBe('normDefault: dataNormDays 2');
  expect(fieldName('teamNorms', 'settings', wording.t)).toBe('settingsNorms');
});

test('the question about forgetting goes with the person', async () => {
  const people = [personOf({ id: 'b', name: 'Bo' })];
  const panel = (list: typeof people) =>
    act(() =>
      render(<ForgetPanel people={list} onForget={() => Promise.resolve([])} />, document.body),
    );
  panel(people);
  const input = document.querySelector('input');
  act(() => {
    if (input) input.value = 'bo';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => button('dataForgetPerson')?.click());
  expect(document.body.textContent).toContain('dataForgetSure');
  panel([]);
  expect(document.body.textContent).not.toContain('dataForgetSure');
});
