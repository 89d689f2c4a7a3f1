import { checkTeamFile, compareTeam } from '../../../utils/domain/team-compare';
import type { Person } from '../../../utils/domain/person';
import { fail, problem, type Result } from '../../../utils/domain/result';
import type { TeamDocument, TeamFile } from '../../../utils/domain/team-types';
import type { TeamReading } from '../../../components/team/types';
import type { TeamHandle } from '../../../utils/platform/team-handles';

/** @returns What is in it, or one sentence on why it is not read. Nothing is stored. */
export async function readTeam(file: File): Promise<Result<TeamDocument>> {
  const { readTeamFile } = await import('../../../utils/exchange');
  try {
    return readTeamFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    return refused(error, file.name);
  }
}

/** The file as it lies there now. */
export async function readTeamHandle(handle: TeamHandle): Promise<Result<TeamDocument>> {
  try {
    return await readTeam(await handle.getFile());
  } catch (error) {
    return refused(error, handle.name);
  }
}

/** A file that was moved or deleted, is locked, or waits in a cloud that is not reached. */
function refused(error: unknown, name: string): Result<TeamDocument> {
  const what = error instanceof Error ? error.name : String(error);
  return fail(
    what === 'NotFoundError'
      ? problem('team_missing', [name])
      : problem('team_unreadable', [name, what]),
  );
}

/** A writing beside what was taken of the file, or why it is not looked at. */
export function readingOf(
  read: Result<TeamDocument>,
  file: TeamFile,
  me: Person,
  everybody: readonly Person[],
): TeamReading {
  const checked = read.ok ? checkTeamFile(read.value, file, Date.now()) : read;
  if (!checked.ok) return { at: 'problem', problems: checked.problems };
  const document = checked.value;
  return { at: 'read', document, comparison: compareTeam(document, file, me, everybody) };
}
