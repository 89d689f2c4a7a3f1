/** People of a file onto the roster and back: each one transaction, all of them or none. */
import { checkPerson } from '../domain/person-check';
import { ME, type Person } from '../domain/person';
import { fail, ok, problem, type Result } from '../domain/result';
import type { TeamFile } from '../domain/team-types';
import type { WriteTx } from '../storage/store';
import { attempt } from './attempt';
import { fixRulesOf, keepNames, othersIn } from './people-records';
import type { Ports } from './ports';
import { reworkRules } from './rework';
import { keepTeamFile } from './team-files';
import { readWorld, stamp } from './world';

export interface WantedPeople {
  readonly people: readonly Person[];
  /** `updated` of who was on file when the preview was made, by id. */
  readonly seen: Readonly<Record<string, string>>;
  /** The team file from which they come, as it is remembered from then on. */
  readonly team?: TeamFile;
}

export interface TakenPeople {
  readonly saved: readonly Person[];
  /** What was there, to take it back: records that changed, markers of who came again. */
  readonly before: readonly Person[];
}

export function createTakePeople({ store, machine }: Ports) {
  return {
    /** Markers of removed people: a file must not bring them back unasked. */
    removed: (): Promise<readonly Person[]> =>
      store.read(async (tx) => {
        const all = await tx.objectStore('people').getAll();
        return all.filter((person) => person.deleted !== undefined);
      }),

    /** @returns Problem `import_stale` where somebody changed since the preview was made. */
    take: ({ people, seen, team }: WantedPeople): Promise<Result<TakenPeople>> =>
      attempt(() =>
        store.write(async (tx) => {
          const stored = new Map(
            (await tx.objectStore('people').getAll()).map((one) => [one.id, one]),
          );
          const before = people.flatMap(({ id }) => stored.get(id) ?? []);
          const stale = before.find((one) => !one.deleted && seen[one.id] !== one.updated);
          if (stale && stale.id !== ME) return fail(problem('import_stale', [stale.name]));
          const world = await readWorld(tx, machine);
          const updated = stamp(world.now);
          const saved = people.map(({ deleted: _deleted, ...person }) => ({ ...person, updated }));
          const othersOf = othersIn(saved, world);
          const problems = saved.flatMap((person) => checkPerson(person, othersOf(person)));
          if (problems.length > 0) return fail(...problems.slice(0, 20));
          await Promise.all(saved.map((person) => tx.objectStore('people').put(person)));
          if (team) await keepTeamFile(tx, team);
          await reworkRules(tx, await readWorld(tx, machine), () => true);
          return ok({ saved, before });
        }),
      ),

    /**
     * Takes it back: who is new goes without a trace, who was there is as before. Who changed since
     * stays, and is counted.
     *
     * @param team The team file as it was remembered before.
     */
    takeBack: (
      ids: Readonly<Record<string, string>>,
      before: readonly Person[],
      team?: TeamFile,
    ): Promise<Result<number>> =>
      attempt(() =>
        store.write(async (tx) => {
          const updated = stamp(machine.now());
          const old = new Map(before.map((person) => [person.id, person]));
          const gone: Person[] = [];
          let left = 0;
          for (const [id, taken] of Object.entries(ids)) {
            const stored = await tx.objectStore('people').get(id);
            if (stored?.updated !== taken || stored.deleted) {
              left += 1;
              continue;
            }
            await putBack(tx, stored, old.get(id), updated);
            if (!old.has(id)) gone.push(stored);
          }
          await fixRulesOf(tx, new Set(gone.map(({ id }) => id)), updated);
          await keepNames(tx, gone);
          if (team) await keepTeamFile(tx, team);
          await reworkRules(tx, await readWorld(tx, machine), () => true);
          return ok(left);
        }),
      ),
  };
}

async function putBack(tx: WriteTx, taken: Person, before: Person | undefined, updated: string) {
  const people = tx.objectStore('people');
  if (!before) await people.delete(taken.id);
  // A marker keeps its own time, so that it is as old as the removal.
  else await people.put(before.deleted ? before : { ...before, updated });
}
