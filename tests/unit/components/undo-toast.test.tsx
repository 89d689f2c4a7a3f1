// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { type Notice, UndoToast } from '../../../components/ui/undo-toast';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

function show(notice: Notice | null) {
  const onClose = vi.fn<() => void>();
  act(() => render(<UndoToast notice={notice} onClose={onClose} />, document.body));
  return onClose;
}

const button = (at: number) => document.querySelectorAll('button')[at];
const DONE = { text: 'Done', undo: vi.fn<() => void>() };

test('stays twelve seconds, and as long as the focus or the pointer is in it', () => {
  const onClose = show(DONE);
  vi.advanceTimersByTime(11_900);
  expect(onClose).not.toHaveBeenCalled();
  act(() => button(0)?.focus());
  vi.advanceTimersByTime(60_000);
  act(() => button(0)?.blur());
  const toast = document.querySelector('.mw-toast');
  act(() => void toast?.dispatchEvent(new Event('pointerenter')));
  vi.advanceTimersByTime(60_000);
  expect(onClose).not.toHaveBeenCalled();
  act(() => void toast?.dispatchEvent(new Event('pointerleave')));
  vi.advanceTimersByTime(12_000);
  expect(onClose).toHaveBeenCalledOnce();
});

test('undo closes it first, so that what undo says is not closed with it', () => {
  const onClose = show(DONE);
  act(() => button(0)?.click());
  expect(onClose.mock.invocationCallOrder[0]).toBeLessThan(
    DONE.undo.mock.invocationCallOrder[0] ?? 0,
  );
});

test('the same words again start the time anew', () => {
  show({ text: 'Saved' });
  vi.advanceTimersByTime(8000);
  const onClose = show({ text: 'Saved' });
  vi.advanceTimersByTime(8000);
  expect(onClose).not.toHaveBeenCalled();
});

test('a problem is an alert that stays until it is dismissed', () => {
  const onClose = show({ text: 'No answer', problem: true });
  expect(document.querySelector('[role=alert]')?.textContent).toContain('No answer');
  vi.advanceTimersByTime(120_000);
  expect(onClose).not.toHaveBeenCalled();
  act(() => button(0)?.click());
  expect(onClose).toHaveBeenCalledOnce();
});

test('the region is there before its first text', () => {
  show(null);
  expect(document.querySelector('[role=status]')?.textContent).toBe('');
});

test('takes the focus only when it is told that nothing else can', () => {
  show(DONE);
  expect(document.activeElement).toBe(document.body);
  show({ ...DONE, takesFocus: true });
  expect(document.activeElement).toBe(button(0));
});
