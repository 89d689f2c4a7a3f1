/** A copy of everything outside the database, for the day on which the database is gone. */
import type { BackupDocument } from '../domain/backup-types';
import { planImport } from '../domain/backup-merge';
import type { LastGoodHead, LastGoodState, LeftOut } from '../domain/last-good-types';
import { fail, ok, problem, type Result } from '../domain/result';
import { MINUTE } from '../domain/snapshot-read';
import { getMeta, putMeta } from '../storage/store';
import { attempt } from './attempt';
import { documentOf, contentsOf, putContents } from './backups';
import type { Ports } from './ports';
import { reworkRules } from './rework';
import { readWorld, stamp } from './world';

/** Not more often than this, since all of it is read and packed; where that is much, less often. */
const PAUSE = 10_000;
const LONG_PAUSE = 10 * MINUTE;
/** Characters of a packed copy from which it is much: some 500 reminders. */
const LARGE = 50_000;
/** Characters of the packed copy: a good third of what `storage.local` holds. */
const CAP = 4_000_000;

/** @param limits Characters of the packed copy; tests set less. */
export function createLastGood(ports: Ports, { cap = CAP, large = LARGE } = {}) {
  const { store, machine, lastGood } = ports;

  const write = async (): Promise<void> => {
    const now = machine.now();
    const { document, revision } = await store.read(async (tx) => ({
      document: await documentOf(tx, now),
      revision: (await getMeta(tx, 'revision')) ?? 0,
    }));
    for (const leftOut of [[], ['log'], ['log', 'ended']] as const) {
      const text = JSON.stringify(without(document, leftOut));
      const data = await lastGood.pack(text);
      if (data.length > cap && leftOut.length < 2) continue;
      const sum = await lastGood.checksum(text);
      const head = {
        at: stamp(now),
        revision,
        ...countsOf(document),
        leftOut,
        sum,
        size: data.length,
      };
      await lastGood.write(head, data);
      return;
    }
  };

  /** Null where the database cannot be read. One that a newer release made is only not for us. */
  const revisionNow = () =>
    store
      .read(async (tx) => (await getMeta(tx, 'revision')) ?? 0)
      .catch((error: unknown) => (isOfNewer(error) ? Infinity : null));

  /** The copy, when it is whole; null when it was cut or changed. */
  const read = async (head: LastGoodHead): Promise<BackupDocument | null> => {
    try {
      const text = await lastGood.unpack((await lastGood.data()) ?? '');
      const whole = (await lastGood.checksum(text)) === head.sum;
      return whole ? (JSON.parse(text) as BackupDocument) : null;
    } catch {
      return null;
    }
  };

  let last: Promise<unknown> = Promise.resolve();
  // One after the other: a copy that was begun before a deletion must not be written after it.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };

  const keep = async (): Promise<void> => {
    const head = await lastGood.head();
    const revision = await revisionNow();
    if (revision === null || revision === Infinity || revision === (head?.revision ?? 0)) return;
    if (head && isLost(head, revision)) return;
    const pause = head && head.size >= large ? LONG_PAUSE : PAUSE;
    const passed = head ? Math.abs(machine.now() - Date.parse(head.at)) : pause;
    if (passed >= pause) await write();
  };

  return {
    /** After a change, and not too often; never over a copy that is still on offer. */
    keep: () => inTurn(keep),

    /** At once: somebody was forgotten, and must be so here, too. */
    renew: () => inTurn(write),

    remove: () => inTurn(lastGood.remove),

    async state(): Promise<LastGoodState> {
      const kept = await lastGood.head();
      if (!kept || !isLost(kept, await revisionNow())) return { kept, lost: false };
      return { kept, lost: (await read(kept)) !== null };
    },

    /** Goes on without the copy. */
    async decline(): Promise<Result<null>> {
      const head = await lastGood.head();
      if (head) await lastGood.write({ ...head, declined: true }, null);
      return ok(null);
    },

    /** Puts the copy back, beside what was entered since; a database that cannot be read goes first. */
    restore: (): Promise<Result<null>> =>
      attempt(async () => {
        const head = await lastGood.head();
        const document = head && (await read(head));
        if (!document) return fail(problem('copy_broken'));
        if ((await revisionNow()) === null) await store.wipe();
        return store.write(async (tx) => {
          await putContents(tx, planImport(await contentsOf(tx), document).result);
          const revision = (await getMeta(tx, 'revision')) ?? 0;
          await putMeta(tx, 'revision', Math.max(revision, head.revision));
          await reworkRules(tx, await readWorld(tx, machine), () => true);
          return ok(null);
        });
      }),
  };
}

function isOfNewer(error: unknown): boolean {
  return error instanceof Error && error.name === 'VersionError';
}

/** The count of writes never goes back, unless the database is another one. */
function isLost(head: LastGoodHead, revision: number | null): boolean {
  return !head.declined && (revision === null || revision < head.revision);
}

function without(document: BackupDocument, leftOut: readonly LeftOut[]): BackupDocument {
  return {
    ...document,
    ...(leftOut.includes('log') ? { log: [] } : {}),
    ...(leftOut.includes('ended') ? { reminders: document.reminders.filter(isOpen) } : {}),
  };
}

function countsOf({ teammates, reminders }: BackupDocument) {
  return {
    people: teammates.filter(({ deleted }) => deleted === undefined).length,
    reminders: reminders.filter(isOpen).length,
  };
}

const isOpen = ({ deleted, endedAt }: BackupDocument['reminders'][number]) =>
  deleted === undefined && endedAt === undefined;
