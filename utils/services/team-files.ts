/** Team files that are followed or kept: what was taken and written last. The files are the pages'. */
import { fingerprint } from '../domain/fingerprint';
import type { OwnTeamFile } from '../domain/own-team-types';
import type { Person } from '../domain/person';
import { ok, type Result } from '../domain/result';
import type { TeamFile } from '../domain/team-types';
import { getMeta, putMeta, type WriteTx } from '../storage/store';
import { attempt } from './attempt';
import type { Ports } from './ports';

export interface TeamFiles {
  /** Of the same moment as the rest. */
  readonly revision: number;
  readonly followed: readonly TeamFile[];
  readonly own: OwnTeamFile | null;
  /** Markers of removed people. */
  readonly removed: readonly Person[];
}

export function createTeamFiles({ store }: Ports) {
  return {
    all: (): Promise<TeamFiles> =>
      store.read(async (tx) => ({
        revision: (await getMeta(tx, 'revision')) ?? 0,
        followed: (await getMeta(tx, 'teamFiles')) ?? [],
        own: (await getMeta(tx, 'ownTeamFile')) ?? null,
        removed: (await tx.objectStore('people').getAll()).filter(isRemoved),
      })),

    /** Follows a file, or remembers something else of it. */
    keep: (file: TeamFile): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          await keepTeamFile(tx, file);
          return ok(null);
        }),
      ),

    /** Everybody who came from it stays. */
    drop: (key: string): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          const all = (await getMeta(tx, 'teamFiles')) ?? [];
          await putMeta(
            tx,
            'teamFiles',
            all.filter((one) => one.key !== key),
          );
          return ok(null);
        }),
      ),

    /** @param file Null: I keep none any more. */
    keepOwn: (file: OwnTeamFile | null): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          await putMeta(tx, 'ownTeamFile', file);
          return ok(null);
        }),
      ),
  };
}

const isRemoved = ({ deleted }: Person) => deleted !== undefined;

/** In the place of the one with its key, or as the last. Whoever was forgotten stays so. */
export async function keepTeamFile(tx: WriteTx, file: TeamFile): Promise<void> {
  const all = (await getMeta(tx, 'teamFiles')) ?? [];
  const known = all.find(({ key }) => key === file.key);
  const forgotten = [...new Set([...(known?.forgotten ?? []), ...(file.forgotten ?? [])])];
  const next = withoutForgotten({ ...file, ...(forgotten.length > 0 ? { forgotten } : {}) });
  const rest = all.map((one) => (one === known ? next : one));
  await putMeta(tx, 'teamFiles', known ? rest : [...rest, next]);
}

/** Nothing of them is left here; a fingerprint keeps the file from bringing them again. */
export async function forgetInTeamFiles(tx: WriteTx, person: string): Promise<void> {
  const all = (await getMeta(tx, 'teamFiles')) ?? [];
  const withoutThem = (file: TeamFile): TeamFile => {
    const ids = Object.keys(file.who).filter((id) => file.who[id] === person);
    const marks = [...new Set([person, ...ids])].map(fingerprint);
    return withoutForgotten({
      ...file,
      forgotten: [...new Set([...(file.forgotten ?? []), ...marks])],
    });
  };
  if (all.length > 0) await putMeta(tx, 'teamFiles', all.map(withoutThem));
  const managed = await getMeta(tx, 'managedPeople');
  if (!managed) return;
  const others = (ids: readonly string[]) => ids.filter((id) => id !== person);
  await putMeta(tx, 'managedPeople', {
    file: withoutThem(managed.file),
    brought: others(managed.brought),
    gone: others(managed.gone),
  });
}

function withoutForgotten(file: TeamFile): TeamFile {
  const gone = new Set(file.forgotten);
  if (gone.size === 0) return file;
  const isLeft = (id: string) => !gone.has(fingerprint(id));
  return {
    ...file,
    base: file.base.filter(({ id }) => isLeft(id)),
    who: Object.fromEntries(Object.entries(file.who).filter(([id]) => isLeft(id))),
    skipped: file.skipped.filter(isLeft),
  };
}
