import { beforeEach, expect, test, vi } from 'vitest';

import { shared } from '../../../utils/annotate/shared';

const script = () => ({
  create: vi.fn(),
  actionsFor: vi.fn(),
  readers: { gmail: {}, 'google-docs': {}, slack: {} },
  openPanel: vi.fn(),
  showPlace: vi.fn(),
  createLineDetails: vi.fn(),
  hearEscapeInFrames: vi.fn(),
});
const current = script();
const send = vi.fn<() => Promise<null>>();
vi.mock('../../../utils/protocol/client', () => ({ send: () => send() }));

beforeEach(() => {
  vi.resetModules();
  send.mockReset().mockImplementation(async () => {
    shared.meanwhileCard = current;
    return null;
  });
});

/** As a content script that starts anew in the same world sees it. */
const load = async () => (await import('../../../utils/annotate/scripts')).loadCard;

test('what an older version left in the page is brought anew, once', async () => {
  shared.meanwhileCard = script();
  const loadCard = await load();
  expect(await loadCard()).toBe(current);
  expect(await loadCard()).toBe(current);
  expect(send).toHaveBeenCalledOnce();
});

test('a failure is tried again', async () => {
  const loadCard = await load();
  send.mockRejectedValueOnce(new Error('gone'));
  await expect(loadCard()).rejects.toThrow('gone');
  expect(await loadCard()).toBe(current);
});
