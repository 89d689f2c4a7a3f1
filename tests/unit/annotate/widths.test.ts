// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchWidths } from '../../../utils/annotate/widths';

/** Tells of a width at once when it is asked to, as the browser does after a layout. */
class FakeObserver {
  static readonly seen = new Set<Element>();
  static tell: (element: Element, width: number) => void = () => undefined;
  constructor(callback: ResizeObserverCallback) {
    FakeObserver.tell = (target, width) => {
      if (!FakeObserver.seen.has(target)) return;
      const entry = { target, contentRect: { width } } as unknown as ResizeObserverEntry;
      callback([entry], this as unknown as ResizeObserver);
    };
  }
  observe(element: Element) {
    FakeObserver.seen.add(element);
  }
  unobserve(element: Element) {
    FakeObserver.seen.delete(element);
  }
  disconnect() {
    FakeObserver.seen.clear();
  }
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FakeObserver);
  document.body.innerHTML = '<main><p><b></b></p><i></i></main>';
});
afterEach(() => {
  FakeObserver.seen.clear();
  vi.unstubAllGlobals();
});

function begin() {
  const laidOut = vi.fn<(root: Element) => void>();
  const resized = vi.fn<(root: Element) => void>();
  const widths = watchWidths(new AbortController(), { laidOut, resized });
  const [root, column, other] = ['main', 'p', 'i'].map((one) => document.querySelector(one));
  if (!root || !column || !other) throw new Error('the page is empty');
  return { laidOut, resized, widths, root, column, other };
}

test('a root is measured once after each drawing', () => {
  const { laidOut, widths, root } = begin();
  widths.measure(root);
  FakeObserver.tell(root, 800);
  FakeObserver.tell(root, 800);
  expect(laidOut).toHaveBeenCalledTimes(1);
  widths.measure(root);
  FakeObserver.tell(root, 800);
  expect(laidOut).toHaveBeenCalledTimes(2);
});

test('a column that changes its width is told of, also after a drawing that named none', () => {
  const { resized, widths, root, column } = begin();
  widths.measure(root, column);
  FakeObserver.tell(column, 190);
  expect(resized).not.toHaveBeenCalled();
  widths.measure(root);
  FakeObserver.tell(column, 96);
  expect(resized).toHaveBeenCalledExactlyOnceWith(root);
});

test('another column takes its place, and one that is gone is let go', () => {
  const { widths, root, column, other } = begin();
  widths.measure(root, column);
  widths.measure(root, other);
  expect([...FakeObserver.seen]).toEqual([root, other]);
  other.remove();
  widths.measure(root);
  expect([...FakeObserver.seen]).toEqual([root]);
});
