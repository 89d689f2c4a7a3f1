import type { ReadPorts } from '../../../utils/exchange/people';

/** Ids in order, so that a row is known by its own. */
export function readPorts(): ReadPorts {
  let ids = 0;
  return { newId: () => `new-${(ids += 1)}`, now: Date.UTC(2026, 10, 22, 12) };
}
