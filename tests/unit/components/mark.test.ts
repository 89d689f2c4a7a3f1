// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { fillsInPixels } from '../../../components/mark/glyph';
import { createMark, updateMark } from '../../../components/mark/mark';
import { markContent } from '../../../components/mark/model';
import { NOW, snapshotOf } from '../annotate/harness';

const telling = {
  now: NOW,
  viewer: snapshotOf('me', 0),
  clock: { locale: 'en-GB', clock: 'h23' as const },
  t: (key: string, ...texts: readonly (string | number)[]) => [key, ...texts].join(' '),
};

test('says the time there, with the weekday where it differs, and never a day in a list', () => {
  expect(markContent(snapshotOf('anna', 60), 'full', telling)?.text).toBe('13:05');
  expect(markContent(snapshotOf('anna', 780), 'full', telling)?.text).toBe('Wed 01:05');
  expect(markContent(snapshotOf('anna', 780), 'dense', telling)?.text).toBe('01:05');
  expect(markContent(snapshotOf('anna', 60), 'stamp', telling)?.text).toBe('markNow 13:05');
});

test('leaves the time out of a list where it takes more than six characters', () => {
  const twelve = { ...telling, clock: { locale: 'en-US', clock: 'h12' as const } };
  expect(markContent(snapshotOf('anna', 0), 'dense', twelve)?.text).toBe('');
});

test('nothing of what a mark shows stands in the light tree', () => {
  const mark = createMark(document);
  const content = markContent(snapshotOf('anna', 60), 'full', telling);
  if (!content) throw new Error('no content');
  document.body.append(mark.wrapper);
  updateMark(mark, { ...content, dark: false, lang: 'en', dir: 'ltr' });
  expect(mark.root.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain('13:05');
  expect(document.documentElement.outerHTML).not.toContain('13:05');
  expect(document.body.textContent).toBe('');
  expect(mark.root.querySelector('.mark')?.textContent).toBe('');
});

test('work that is near is never invisible in the glyph', () => {
  expect(fillsInPixels([[0, 1]])).toEqual([[0, 12]]);
  expect(fillsInPixels([[0, 0.01]])).toEqual([[0, 1]]);
  expect(fillsInPixels([[0.99, 1]])).toEqual([[11, 1]]);
});

test('time that is not worked is never invisible at an edge', () => {
  expect(fillsInPixels([[0.01, 1]])).toEqual([[1, 11]]);
  expect(fillsInPixels([[0, 0.99]])).toEqual([[0, 11]]);
  expect(fillsInPixels([[0.01, 0.99]])).toEqual([[1, 10]]);
  expect(fillsInPixels([[0.001, 0.002]])).toEqual([[1, 1]]);
});
