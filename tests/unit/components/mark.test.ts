// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

import { fillsInPixels, glyphTokens } from '../../../components/mark/glyph';
import { createMark, createPattern } from '../../../components/mark/mark';
import { markContent } from '../../../components/mark/model';
import { markSheet, sizeToken } from '../../../components/mark/sheet';
import { MARK_WORDS } from '../../../utils/domain/sentences';
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
  const content = markContent(snapshotOf('anna', 60), 'full', telling);
  if (!content) throw new Error('no content');
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  const pattern = createPattern(document, 'data-m', {
    ...content,
    dark: false,
    lang: 'en',
    dir: 'ltr',
  });
  const root = attach.mock.results[0]?.value as ShadowRoot;
  const { wrapper } = createMark('data-m', pattern, 'on');
  document.body.append(wrapper);
  expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain('13:05');
  expect(root.textContent).toBe('');
  expect(document.documentElement.outerHTML).not.toContain('13:05');
  expect(document.body.textContent).toBe('');
});

test('every pixel of a glyph and every size of letters has a rule in the sheet', () => {
  const sheet = markSheet('data-m');
  const glyph = { kind: 'hours', fills: [[0, 0.25] as const, [0.5, 1] as const] } as const;
  expect(glyphTokens(glyph)).toBe('bar a0 b3 c6 d12');
  for (const token of ['bar', 'a0', 'b3', 'c6', 'd12', 'f12']) {
    expect(sheet).toContain(`[data-m~=${token}]`);
  }
  for (const size of [3, 8, 11.9, 12.26, 24, 90]) {
    expect(sheet).toContain(`[data-m~='${sizeToken(size)}']{font-size:`);
  }
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

test('is translated with the words that pages are given, and no others', () => {
  const asked = new Set<string>();
  const t = (key: string) => {
    asked.add(key);
    return key;
  };
  const { from, validUntil, segments } = snapshotOf('anna', 60);
  for (const state of ['working', 'off', 'away', 'unknown'] as const) {
    for (const until of [NOW + 3_600_000, NOW + 50 * 3_600_000, undefined]) {
      const open = { from: segments[0]?.from ?? from, offset: 60, state };
      const segment = until === undefined ? open : { ...open, until };
      const snapshot = { id: 'anna', from, validUntil, segments: [segment] };
      for (const form of ['dense', 'full', 'stamp'] as const)
        markContent(snapshot, form, { ...telling, t });
    }
  }
  expect([...asked].filter((key) => !MARK_WORDS.includes(key))).toEqual([]);
  const unasked = MARK_WORDS.filter((key) => !asked.has(key));
  expect(unasked).toEqual(['languageTag', 'textDirection']);
});
