import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { stubMissingApis } from './tools/fake-apis';

beforeEach(() => {
  fakeBrowser.reset();
  stubMissingApis(fakeBrowser);
  // An empty database for each test; connections of the test before belong to the old factory.
  globalThis.indexedDB = new IDBFactory();
});

/** Longer than the timer by which Preact runs effects when no frame comes. Milliseconds. */
const LAST_EFFECTS = 120;

// Effects that are still to come would find the page's functions gone.
afterAll(async () => {
  if (typeof document === 'undefined') return;
  await new Promise((resolve) => setTimeout(resolve, LAST_EFFECTS));
});
