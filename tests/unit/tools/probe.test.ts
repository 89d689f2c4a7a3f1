import { expect, it } from 'vitest';
import { browser } from '../../../utils/platform/browser';
it('answers from the catalogue', async () => {
  expect(browser.i18n.getMessage('durationHours', ['3'])).toBe('3 h');
  await browser.storage.local.set({ a: 1 });
  expect(await browser.storage.local.get('a')).toEqual({ a: 1 });
  expect(indexedDB).toBeDefined();
  expect(await browser.permissions.contains({})).toBe(true);
});
