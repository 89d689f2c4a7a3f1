/** Use cases of the questions about entries that time makes doubtful. */
import { holidaysKnownUntil } from '../domain/holidays-known';
import type { Person, PlainDate } from '../domain/person';
import {
  holidaysEnding,
  type Questions,
  staleZones,
  type ZoneMove,
  type ZoneMoveAnswer,
  type ZoneMoveUndo,
  zoneMoveOf,
} from '../domain/questions';
import { ok, type Result } from '../domain/result';
import { dateAt } from '../domain/zoned';
import { getMeta, putMeta, type ReadTx, type WriteTx } from '../storage/store';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { reworkRules } from './rework';
import { readWorld, stamp, withoutZone, type World } from './world';

export function createQuestions({ store, machine }: Ports) {
  return {
    all: (): Promise<Questions> =>
      store.read(async (tx) => questionsOf(tx, await readWorld(tx, machine))),

    /** @returns What to give to `undoMove`; null when there was nothing to answer. */
    answerMove: (answer: ZoneMoveAnswer): Promise<Result<ZoneMoveUndo | null>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          const move = await openMove(tx, world);
          await putMeta(tx, 'zoneMove', null);
          if (!move) return ok(null);
          if (answer === 'never') {
            const settings = {
              ...world.ownSettings,
              askZoneMove: false,
              updated: stamp(world.now),
            };
            await putMeta(tx, 'settings', settings);
          } else {
            await keepMe(tx, world, answered(world.me, move, answer, todayOf(world)));
          }
          return ok({ me: world.me, move });
        }),
      ),

    /** Puts the question again, as it stood before its answer. */
    undoMove: ({ me, move }: ZoneMoveUndo): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          const { zone, zoneConfirmed } = me;
          await keepMe(tx, world, {
            ...withoutZone(world.me),
            ...(zone === undefined ? {} : { zone }),
            ...(zoneConfirmed === undefined ? {} : { zoneConfirmed }),
          });
          const settings = { ...world.ownSettings, askZoneMove: true, updated: stamp(world.now) };
          await putMeta(tx, 'settings', settings);
          await putMeta(tx, 'zoneMove', move);
          return ok(null);
        }),
      ),

    /** The popup asks about the zones that are doubtful today no more. */
    putOffZones: (): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          await putMeta(tx, 'zonesPutOff', todayOf(await readWorld(tx, machine)));
          return ok(null);
        }),
      ),
  };
}

/** All questions that are open. */
export async function questionsOf(tx: ReadTx | WriteTx, world: World): Promise<Questions> {
  const today = todayOf(world);
  return {
    zoneMove: await openMove(tx, world),
    staleZones: staleZones(world.people, today, await getMeta(tx, 'zonesPutOff')),
    holidays: holidaysEnding([world.me, ...world.people], today, holidaysKnownUntil),
  };
}

/** Called when the computer's zone is another than at the last start. */
export async function askAboutMove(
  tx: WriteTx,
  world: World,
  before: string | undefined,
): Promise<void> {
  if (before === undefined) return;
  const pending = await getMeta(tx, 'zoneMove');
  // Berlin, Paris, Tokyo: the hours come from the zone that was last answered for.
  const from = pending?.from ?? before;
  const move = world.settings.askZoneMove
    ? zoneMoveOf(world.me, from, world.zone, world.now)
    : null;
  await putMeta(tx, 'zoneMove', move);
}

/** A question that my own record, or the computer, has settled meanwhile is none. */
async function openMove(tx: ReadTx | WriteTx, world: World): Promise<ZoneMove | null> {
  const kept = await getMeta(tx, 'zoneMove');
  if (!kept || (world.me.zone !== undefined) !== kept.fixed) return null;
  return zoneMoveOf(world.me, kept.from, world.zone, world.now);
}

function answered(
  me: Person,
  { from, fixed }: ZoneMove,
  answer: 'follow' | 'keep',
  today: PlainDate,
): Person {
  if (answer === 'keep') return fixed ? me : { ...me, zone: from, zoneConfirmed: today };
  return fixed ? withoutZone(me) : me;
}

async function keepMe(tx: WriteTx, world: World, me: Person): Promise<void> {
  if (JSON.stringify(me) === JSON.stringify(world.me)) return;
  const updated = { ...me, updated: stamp(world.now) };
  await tx.objectStore('people').put(updated);
  await reworkRules(
    tx,
    { ...world, me: updated, meZoned: { ...updated, zone: updated.zone ?? world.zone } },
    () => true,
  );
}

/** The date on my clock. */
function todayOf({ meZoned, now }: World): PlainDate {
  return dateAt(meZoned.zone, now);
}
