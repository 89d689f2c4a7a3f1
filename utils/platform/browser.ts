/**
 * The only import of the polyfill, so that dropping it is a change of one line.
 * WXT's module aliases `wxt/browser` to `webextension-polyfill`.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Alarms, Menus, Notifications, Runtime, Tabs } from 'webextension-polyfill';
