// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { DeletePanel } from '../../../components/data/delete-panel';
import { ImportPanel, type ImportPanelProps } from '../../../components/data/import-panel';
import { type BackupDocument, type ImportPlan } from '../../../utils/domain/backup-types';
import { fail, ok, problem } from '../../../utils/domain/result';

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
    render(<ImportPanel onRead={onRead} onImport={onImport} lines={() => null} />, document.body),
  );
  return onImport;
}

/** Promises that wait for promises come to an end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const choose = () =>
  act(async () => {
    const input = document.querySelector('input');
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
