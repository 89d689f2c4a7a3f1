/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';

import { logOperations, type Machinery } from '../../../components/log/log-operations';
import { dayText, decisionText, type LogTelling, rowOf } from '../../../components/log/log-text';
import { Marked } from '../../../components/log/marked';
import type { LogEntry } from '../../../utils/domain/log-types';
import { fail, ok, problem } from '../../../utils/domain/result';
import { DAY } from '../../../utils/domain/snapshot-read';
import { NOW, TELLING } from './popup-samples';

afterEach(() => act(() => render(null, document.body)));

const telling: LogTelling = {
  now: NOW,
  clock: TELLING.clock,
  t: TELLING.t,
  offset: () => 120,
  nameOf: (id) => (id === 'anna' ? 'Anna Weber' : null),
  siteName: () => 'Gmail',
};
const entry: LogEntry = {
  id: '1',
  updated: '2026-11-20T08:00:00.000Z',
  kind: 'decision',
  at: NOW,
  title: 'We ship on Thursday',
  place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1' },
  people: ['anna', 'gone'],
  names: ['Guest Author', 'Anna Weber'],
};

function machinery(more: Partial<Machinery['ports']> = {}) {
  const notify = vi.fn<Machinery['notify']>();
  const save = vi.fn<Machinery['save']>();
  const copy = vi.fn<Machinery['copy']>(() => Promise.resolve());
  const ports: Machinery['ports'] = {
    search: () => Promise.reject(new Error('not asked')),
    countBefore: () => Promise.resolve(0),
    keep: (entries) =>
      Promise.resolve(ok(entries.map((one) => ({ ...one, id: 'new', updated: entry.updated })))),
    remove: () => Promise.resolve(ok([entry])),
    open: () => Promise.resolve(ok(null)),
    readLink: () => Promise.resolve(fail(problem('link_unknown'))),
    ...more,
  };
  const people = [{ id: 'anna', updated: '', name: 'Anna Weber' }];
  return { can: logOperations({ ports, telling, people, notify, copy, save }), notify, save, copy };
}

test('marks the words that a search found', () => {
  act(() =>
    render(<Marked text="Numbers for Zoë-Anna’s board" query="num zoe boa x" />, document.body),
  );
  const marked = [...document.querySelectorAll('mark')].map((one) => one.textContent);
  expect(marked).toEqual(['Numbers', 'Zoë', 'board']);
  expect(document.body.textContent).toBe('Numbers for Zoë-Anna’s board');
});

test('a row is on my own clock, with each name once', () => {
  const late = Date.parse('2026-11-23T22:30:00Z');
  expect(rowOf({ ...entry, at: late }, telling)).toMatchObject({
    date: '2026-11-24',
    time: '00:30',
    people: 'Anna Weber, Guest Author',
    site: 'Gmail',
    link: 'https://mail.google.com/mail/u/0/#all/1',
  });
});

test('days are named as people say them', () => {
  expect(dayText(NOW, telling).day).toBe('Today');
  expect(dayText(NOW - DAY, telling).day).toBe('Yesterday');
  expect(dayText(NOW - 2 * DAY, telling).day).toMatch(/day$/);
});

test('a decision is copied with date, people and link', async () => {
  const { can, copy } = machinery();
  can.copyDecision(entry);
  await vi.waitFor(() => expect(copy).toHaveBeenCalledOnce());
  expect(copy.mock.calls[0]?.[0]).toBe(decisionText(entry, telling));
  expect(decisionText(entry, telling).split('\n')).toEqual([
    expect.stringContaining('We ship on Thursday'),
    expect.stringContaining('Anna Weber, Guest Author'),
    'https://mail.google.com/mail/u/0/#all/1',
  ]);
});

test('says so when the browser refuses to copy', async () => {
  const { can, notify, copy } = machinery();
  copy.mockRejectedValue(new Error('denied'));
  can.copyDecision(entry);
  await vi.waitFor(() =>
    expect(notify).toHaveBeenCalledWith(expect.objectContaining({ problem: true })),
  );
});

test('a name that is a teammate’s becomes the teammate', async () => {
  const keep = vi.fn<Machinery['ports']['keep']>(() => Promise.resolve(ok([entry])));
  const { can } = machinery({ keep });
  const draft = {
    kind: 'decision',
    text: ' Yes ',
    people: 'anna weber, , Somebody',
    link: '',
    why: ' ',
  } as const;
  expect(await can.keep(draft, undefined)).toEqual([]);
  expect(keep).toHaveBeenCalledWith([
    { kind: 'decision', at: NOW, title: 'Yes', people: ['anna'], names: ['Somebody'] },
  ]);
});

test('what is deleted comes back as it was', async () => {
  const keep = vi.fn<Machinery['ports']['keep']>(() => Promise.resolve(ok([entry])));
  const { can, notify } = machinery({ keep });
  await can.remove([entry]);
  notify.mock.calls[0]?.[0].undo?.();
  expect(keep).toHaveBeenCalledWith([entry]);
});

test('files are named by the day and have every line', () => {
  const { can, save } = machinery();
  can.save([entry, { ...entry, id: '2' }], 'csv');
  const [name, text, type] = save.mock.calls[0] ?? [];
  expect(name).toMatch(/^meanwhile-log-\d{4}-\d\d-\d\d\.csv$/);
  expect(type).toBe('text/csv');
  expect(text?.match(/We ship on Thursday/g)).toHaveLength(2);
});
