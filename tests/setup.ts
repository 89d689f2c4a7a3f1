import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { stubMissingApis } from './tools/fake-apis';

beforeEach(() => {
  fakeBrowser.reset();
  stubMissingApis(fakeBrowser);
  // An empty database for each test; connections of the test before belong to the old factory.
  globalThis.indexedDB = new IDBFactory();
});
