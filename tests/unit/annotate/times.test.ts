// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { startTimes } from '../../../utils/annotate/times';
import { fakeSurface } from './harness';

const look = vi.fn<(at: unknown, isOver: () => boolean) => Promise<boolean>>();
const loaded = vi.fn<() => void>();
vi.mock('../../../utils/annotate/scripts', () => ({
  loadTimes: async () => {
    loaded();
    const times = { look, isOpen: () => false, close: () => undefined };
    return { createTimes: () => times, readers: { gmail: {} } };
  },
}));

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  loaded.mockReset();
  look.mockReset().mockResolvedValue(true);
  life = new AbortController();
  document.body.innerHTML =
    '<div class="said"><p>Thursday 15:00 works</p><i>version three</i></div><b>Thursday 15:00</b>';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const start = () => startTimes(life, document, fakeSurface(), { signal: life.signal });
function move(selector: string, buttons = 0): void {
  const event = new MouseEvent('pointermove', { bubbles: true, buttons, clientX: 5 });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  const target = document.querySelector(selector);
  // A page of jsdom lies nowhere.
  document.elementFromPoint = () => target;
  target?.dispatchEvent(event);
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('nothing happens while the pointer moves, however long; then one look', async () => {
  start();
  const read = vi.spyOn(Element.prototype, 'closest');
  for (let moved = 0; moved < 30; moved += 1) {
    move('p');
    await pass(300);
  }
  expect(read).not.toHaveBeenCalled();
  expect(loaded).not.toHaveBeenCalled();
  await pass(500);
  expect(loaded).toHaveBeenCalledOnce();
  expect(look).toHaveBeenCalledOnce();
  await pass(10_000);
  expect(look).toHaveBeenCalledOnce();
});

test('neither words without a time, nor times outside of messages, nor a drag bring anything', async () => {
  start();
  for (const selector of ['i', 'b', 'body']) {
    move(selector);
    await pass(2000);
  }
  move('p', 1);
  await pass(2000);
  expect(loaded).not.toHaveBeenCalled();
});

test('who has moved on is told nothing', async () => {
  start();
  move('p');
  await pass(600);
  const isOver = look.mock.calls[0]?.[1];
  expect(isOver?.()).toBe(false);
  move('b');
  expect(isOver?.()).toBe(true);
});

test('a time that is selected in a message is looked at, and no other', async () => {
  const times = start();
  expect(await times.selected()).toBe(false);
  const select = (selector: string) => {
    const text = document.querySelector(selector)?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, 8);
  };
  select('b');
  expect(await times.selected()).toBe(false);
  select('p');
  expect(await times.selected()).toBe(true);
  // Without a point it is the selection that is meant.
  expect(look.mock.calls).toEqual([[undefined, expect.any(Function)]]);
});

test('the end of the page’s lifetime ends it', async () => {
  start();
  move('p');
  life.abort();
  await pass(2000);
  move('p');
  await pass(2000);
  expect(loaded).not.toHaveBeenCalled();
});
