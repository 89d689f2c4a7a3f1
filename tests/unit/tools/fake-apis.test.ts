import { expect, it } from 'vitest';

import { browser } from '../../../utils/platform/browser';

it('fills sentences of the English catalogue as the browser does', () => {
  expect(browser.i18n.getMessage('durationHoursMinutes', ['3', '20'])).toBe('3\u00a0h 20\u00a0min');
  expect(browser.i18n.getMessage('durationHours', '3')).toBe('3\u00a0h');
  expect(browser.i18n.getMessage('no such key')).toBe('');
});

it('answers where the fake browser would throw', async () => {
  expect(await browser.permissions.contains({})).toBe(true);
  expect(browser.contextMenus.onClicked.hasListener(() => undefined)).toBe(false);
});
