import { describe, expect, it } from 'vitest';

import type { Ports } from '../../../utils/services/ports';
import { createRoster } from '../../../utils/services/roster';
import { anna, createHarness, valueOf } from './harness';

/** The same store, whose database refuses the next write as the browser does. */
function refusing(ports: Ports, name: string): Ports {
  return {
    ...ports,
    store: {
      ...ports.store,
      write: (work, options) =>
        ports.store.write(async (tx) => {
          await work(tx);
          throw new DOMException('refused', name);
        }, options),
    },
  };
}

describe('a write that the browser refuses', () => {
  it.each([
    ['QuotaExceededError', 'disk_full'],
    ['UnknownError', 'write_failed'],
  ])('(%s) says so and leaves everything as it was', async (name, code) => {
    const app = createHarness();
    valueOf(await app.roster.save([anna]));
    const roster = createRoster(refusing(app.ports, name));
    const refused = await roster.save([{ ...anna, role: 'Editor' }]);
    expect(refused).toMatchObject({ ok: false, problems: [{ code }] });
    expect((await app.roster.all()).people).toMatchObject([{ id: 'anna' }]);
    expect((await app.roster.all()).people[0]).not.toHaveProperty('role');
    valueOf(await app.roster.save([{ ...anna, role: 'Editor' }]));
  });
});
