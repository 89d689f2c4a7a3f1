// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createAnswers } from '../../../utils/annotate/answers';
import type { Resolver } from '../../../utils/annotate/resolver';
import type { TheirMessage } from '../../../utils/domain/ask-types';
import { fakeSurface, NOW, snapshotOf } from './harness';

const display = {
  clock: 'h23',
  theme: 'system',
  marks: { lists: 'helpful', messages: 'helpful' },
} as const;
let sent: { meanwhile: string; request: unknown }[] = [];

beforeEach(() => {
  sent = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    sent.push(message as (typeof sent)[number]);
    return { answer: null };
  }) as never);
});

function resolverOf(watched: readonly string[]): Resolver {
  const page = { enabled: true, viewer: snapshotOf('me', 0), display, watched };
  const none = () => undefined;
  return { get: none, page: () => page, refresh: none, compare: none, renew: none } as Resolver;
}

const theirs = (message: string, container = 'thread'): TheirMessage => ({
  site: 'gmail',
  url: 'https://mail.google.com/',
  container,
  message,
  sentAt: NOW,
  from: { email: 'anna@example.com' },
});

test('messages of others in watched threads are told once each', () => {
  const messages = [theirs('1'), theirs('2', 'elsewhere')];
  const surface = fakeSurface({ theirMessages: () => messages });
  const answers = createAnswers(document, surface, resolverOf(['thread']));
  answers.look();
  answers.look();
  expect(sent).toEqual([
    { meanwhile: 'cs→bg their messages', request: { messages: [messages[0]] } },
  ]);
  messages.push(theirs('3'));
  answers.look();
  expect(sent).toHaveLength(2);
});

test('what the background did not hear of is told again after the next drawing', async () => {
  const messages = [theirs('1')];
  const own = [{ ...theirs('2'), from: undefined }];
  const surface = fakeSurface({ theirMessages: () => messages, ownMessages: () => own });
  const answers = createAnswers(document, surface, resolverOf(['thread']));
  vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(new Error('no receiver'));
  vi.mocked(fakeBrowser.runtime.sendMessage).mockResolvedValueOnce({ error: 'not kept' } as never);
  answers.look();
  await Promise.resolve();
  await vi.waitFor(() => {
    answers.look();
    expect(sent.map(({ meanwhile }) => meanwhile)).toEqual([
      'cs→bg own messages',
      'cs→bg their messages',
    ]);
  });
  answers.look();
  expect(sent).toHaveLength(2);
});

test('nothing of the page is read while nothing waits', () => {
  const read = vi.fn(() => []);
  const surface = fakeSurface({ theirMessages: read, ownMessages: read });
  createAnswers(document, surface, resolverOf([])).look();
  expect(read).not.toHaveBeenCalled();
});
