import { expect, it } from 'vitest';

import { dateAt, zoneOffset } from '../../../utils/domain/zoned';
import { createDoubts } from '../../../utils/services/doubts';
import { createSnapshots } from '../../../utils/services/snapshots';
import { anna, createHarness, me, valueOf } from './harness';

/** "7:51 PM", so that morning and evening are certain. */
function sureClock(at: number): string {
  const options = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-US', options).format(at);
}

async function known() {
  const app = createHarness();
  valueOf(await app.roster.save([anna, me]));
  const doubts = createDoubts(app.ports, app.roster, createSnapshots());
  const offset = zoneOffset('Europe/Berlin', app.machine.now);
  const clockOf = (minutes: number) => sureClock(app.machine.now + minutes * 60_000);
  const zoneOf = async () => (await app.roster.all()).people[0]?.zone;
  return { app, doubts, offset, zoneOf, clockOf };
}

it('offers the zones that have the clock of the page, and no others', async () => {
  const { app, doubts, offset, clockOf } = await known();
  const doubt = await doubts.about(anna.id, clockOf(offset));
  const zones = doubt?.zones.map(({ id }) => id) ?? [];
  expect(zones).toContain('Europe/Berlin');
  expect(zones.filter((id) => zoneOffset(id, app.machine.now) !== offset)).toEqual([]);
  const own = zoneOffset(anna.zone ?? '', app.machine.now);
  expect(await doubts.about(anna.id, clockOf(own))).toBeNull();
  expect(await doubts.about('nobody', clockOf(offset))).toBeNull();
});

it('"Moved" changes the zone, and an undo brings the old one back', async () => {
  const { doubts, zoneOf } = await known();
  valueOf(await doubts.answer(anna.id, { kind: 'moved', zone: 'Europe/Berlin' }));
  expect(await zoneOf()).toBe('Europe/Berlin');
  valueOf(await doubts.answer(anna.id, { kind: 'undo' }));
  expect(await zoneOf()).toBe(anna.zone);
});

it('"Travelling" adds a stay from today on', async () => {
  const { app, doubts } = await known();
  const from = dateAt('Europe/Berlin', app.machine.now);
  const until = '2099-12-31';
  valueOf(await doubts.answer(anna.id, { kind: 'travelling', zone: 'Europe/Berlin', until }));
  const [person] = (await app.roster.all()).people;
  expect(person?.stays).toContainEqual({ from, to: until, zone: 'Europe/Berlin' });
  expect(person?.zone).toBe(anna.zone);
});

it('"Leave it" is asked no more for that offset, and is for another', async () => {
  const { doubts, offset, zoneOf, clockOf } = await known();
  valueOf(await doubts.answer(anna.id, { kind: 'leave', offset }));
  expect(await doubts.about(anna.id, clockOf(offset))).toBeNull();
  expect(await doubts.about(anna.id, clockOf(offset - 60))).not.toBeNull();
  expect(await zoneOf()).toBe(anna.zone);
  valueOf(await doubts.answer(anna.id, { kind: 'undo' }));
  expect(await doubts.about(anna.id, clockOf(offset))).not.toBeNull();
});
