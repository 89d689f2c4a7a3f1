import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readView, writeView } from '../../../utils/platform/view-record';

it('is painted from only in the shape that this version writes', async () => {
  expect(await readView()).toBeNull();
  await writeView({ revision: 7 });
  expect(await readView()).toEqual({ revision: 7 });
  await fakeBrowser.storage.local.set({ view: { revision: 6, due: [] } });
  expect(await readView()).toBeNull();
});
