/** Use cases of the planner: slots that were chosen, so that the next one can be fair. */
import { pickMarker } from '../domain/plan-picks';
import type { PastPick } from '../domain/plan-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { NewPick } from '../protocol/messages';
import type { WriteTx } from '../storage/store';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { stamp } from './world';

export function createPicks({ store, machine }: Ports) {
  return {
    /** Those that were not taken back. */
    all: (): Promise<readonly PastPick[]> =>
      store.read(async (tx) => {
        const picks = await tx.objectStore('picks').getAll();
        return picks.filter(({ deleted }) => !deleted);
      }),

    keep: ({ start, length, people, outside }: NewPick): Promise<Result<PastPick>> =>
      attempt(() =>
        store.write(async (tx) => {
          const [id, updated] = [machine.newId(), stamp(machine.now())];
          const pick = { id, updated, start, length, people, outside };
          await tx.objectStore('picks').put(pick);
          return ok(pick);
        }),
      ),

    /** Leaves a bare marker, so that an older file cannot bring it back. */
    remove: (id: string): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          const pick = await tx.objectStore('picks').get(id);
          if (!pick) return fail(problem('pick_gone'));
          await tx.objectStore('picks').put(pickMarker(pick, stamp(machine.now())));
          return ok(null);
        }),
      ),
  };
}

/** Takes somebody out of all picks; what names nobody but me then tells nothing, and goes. */
export async function erasePicksOf(tx: WriteTx, person: string): Promise<void> {
  for (const pick of await tx.objectStore('picks').getAll()) {
    if (!pick.people.includes(person)) continue;
    const people = pick.people.filter((id) => id !== person);
    const outside = pick.outside.filter((one) => one.person !== person);
    if (people.length < 2) await tx.objectStore('picks').delete(pick.id);
    else await tx.objectStore('picks').put({ ...pick, people, outside });
  }
}
