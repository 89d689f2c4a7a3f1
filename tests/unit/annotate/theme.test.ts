// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchTheme } from '../../../utils/annotate/theme';
import { fakeSurface } from './harness';

const POLL = 1000;
let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = '<p><meanwhile-mark></meanwhile-mark></p>';
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const turn = (colour: string) => {
  (document.querySelector('p') as HTMLElement).style.color = colour;
};

test('a page that is dark for one drawing of all marks alone is noticed when it is light again', () => {
  const changed = vi.fn<() => void>();
  const look = watchTheme(life, document, fakeSurface({ rootPoll: POLL }), changed);
  turn('black');
  vi.advanceTimersByTime(POLL);
  changed.mockClear();
  vi.advanceTimersByTime(POLL);
  expect(changed).not.toHaveBeenCalled();

  // The minute's drawing comes between two looks, and so does the light.
  turn('white');
  look();
  turn('black');
  changed.mockClear();
  vi.advanceTimersByTime(POLL);
  expect(changed).toHaveBeenCalledTimes(1);
});
