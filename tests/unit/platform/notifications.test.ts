import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { showNotification } from '../../../utils/platform/notifications';

const notice = { title: 'Reply to Anna Weber', message: 'Budget' };
const how = { sticky: true, buttons: ['Open', 'In an hour'] };

const permission = (level: string | undefined) =>
  Object.assign(fakeBrowser.notifications, {
    getPermissionLevel: level === undefined ? undefined : async () => level,
  });

// Firefox does not know the question.
beforeEach(() => permission(undefined));

describe('a notification', () => {
  it('has buttons and stays where the browser knows that', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await showNotification('one', notice, how);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.lastCall?.[1]).toMatchObject({
      ...notice,
      requireInteraction: true,
      buttons: [{ title: 'Open' }, { title: 'In an hour' }],
    });
  });

  it('comes in the plain form where the browser refuses the other, as Firefox does', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    create.mockRejectedValueOnce(new Error('Unexpected property "buttons"'));
    await showNotification('one', notice, how);
    expect(create.mock.calls.map(([id]) => id)).toEqual(['one', 'one']);
    expect(Object.keys(create.mock.lastCall?.[1] ?? {}).toSorted()).toEqual([
      'iconUrl',
      'message',
      'title',
      'type',
    ]);
  });

  it('is refused where the system has switched ours off, though the browser would take it', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    permission('denied');
    await expect(showNotification('one', notice, how)).rejects.toThrow('denied');
    expect(create).not.toHaveBeenCalled();
    permission('granted');
    await showNotification('one', notice, how);
    expect(create).toHaveBeenCalled();
  });
});
