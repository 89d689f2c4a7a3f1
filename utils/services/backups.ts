/** Export, import and deletion of everything. */
import type { BackupDocument, ImportPlan } from '../domain/backup-types';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../domain/backup-types';
import { type BackupContents, planImport } from '../domain/backup-merge';
import type { LogEntry } from '../domain/log-types';
import { ME } from '../domain/person';
import { fail, ok, problem, type Result } from '../domain/result';
import { getMeta, putMeta, type ReadTx, type WriteTx } from '../storage/store';
import { STORES } from '../storage/schema';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { reworkRules } from './rework';
import { emptyMe, readWorld, stamp, withDefaults } from './world';

export function createBackups({ store, machine }: Ports) {
  return {
    export: (): Promise<BackupDocument> => store.read((tx) => documentOf(tx, machine.now())),

    /** An export was saved: changes count from here. */
    exported: (): Promise<Result<null>> =>
      attempt(() =>
        store.write(
          async (tx) => {
            await putMeta(tx, 'exported', { revision: (await getMeta(tx, 'revision')) ?? 0 });
            return ok(null);
          },
          { quiet: () => true },
        ),
      ),

    plan: (document: BackupDocument): Promise<ImportPlan> =>
      store.read(async (tx) => planImport(await contentsOf(tx), document).plan),

    /** All of it in one transaction, or nothing. */
    import: (document: BackupDocument): Promise<Result<ImportPlan>> =>
      attempt(() =>
        store.write(async (tx) => {
          const { plan, result } = planImport(await contentsOf(tx), document);
          await putContents(tx, result);
          const world = await readWorld(tx, machine);
          await reworkRules(tx, world, () => true);
          return ok(plan);
        }),
      ),

    deleteEverything: (): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          // The count goes on, so that nobody takes a later state for one that they have seen.
          const revision = (await getMeta(tx, 'revision')) ?? 0;
          for (const name of STORES) await tx.objectStore(name).clear();
          await putMeta(tx, 'revision', revision);
          const left = await tx.objectStore('people').count();
          return left === 0 ? ok(null) : fail(problem('write_failed', ['clear']));
        }),
      ),
  };
}

/** Everything, at one instant. */
export async function documentOf(tx: ReadTx | WriteTx, now: number): Promise<BackupDocument> {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: stamp(now),
    ...(await contentsOf(tx)),
  };
}

export async function contentsOf(tx: ReadTx | WriteTx): Promise<BackupContents> {
  const people = await tx.objectStore('people').getAll();
  return {
    me: people.find((person) => person.id === ME) ?? emptyMe(),
    teammates: people.filter((person) => person.id !== ME),
    reminders: await tx.objectStore('reminders').getAll(),
    asks: await tx.objectStore('asks').getAll(),
    log: await tx.objectStore('log').getAll(),
    picks: await tx.objectStore('picks').getAll(),
    settings: withDefaults(await getMeta(tx, 'settings')),
  };
}

export async function putContents(tx: WriteTx, contents: BackupContents): Promise<void> {
  if (contents.me) await tx.objectStore('people').put(contents.me);
  for (const person of contents.teammates) await tx.objectStore('people').put(person);
  for (const reminder of contents.reminders) await tx.objectStore('reminders').put(reminder);
  for (const ask of contents.asks) await tx.objectStore('asks').put(ask);
  // Kept as they came: kinds that a newer version wrote must survive.
  for (const entry of contents.log) await tx.objectStore('log').put(entry as LogEntry);
  for (const pick of contents.picks ?? []) await tx.objectStore('picks').put(pick);
  if (contents.settings) await putMeta(tx, 'settings', contents.settings);
}
