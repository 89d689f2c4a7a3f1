/** A roster file in a folder that others write to as well: read whole, or not at all. */
import { BACKUP_FORMAT } from '../domain/backup-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { TeamDocument } from '../domain/team-types';
import { checkFileSize } from './backup';
import { parseJson } from './json';
import { checkRoster, isRosterFile, type RosterFile, teamKey } from './roster-file';
import { isRecord } from './shape';
import { decodeText } from './text';

/** What Dropbox, Nextcloud, Syncthing and others call the losing copy of two that were changed. */
const COPY = /conflicted copy|case conflict|[._-]sync-conflict-|\bconflict(?:ed)?[ _-]\d{4}/i;
/** What git writes between two sides of a merge. */
const MERGE = /^(?:<{7} |>{7} |={7}$)/m;

/**
 * @param name The file's; a sync service marks copies by it.
 * @returns One sentence on what is wrong with it: half there, empty, a conflict, of another kind, of a
 *   newer version, without a name or a date.
 */
export function readTeamFile(bytes: Uint8Array, name: string): Result<TeamDocument> {
  const tooLarge = checkFileSize(bytes.length);
  if (tooLarge) return fail(tooLarge);
  if (COPY.test(name)) return fail(problem('team_copy', [name]));
  // A file that is kept in the cloud alone may be as long as it will be, and hold nothing yet.
  if (bytes.every((byte) => byte === 0)) return fail(problem('team_empty', [name]));
  const text = decodeText(bytes);
  if (text.replace('\uFEFF', '').trim() === '') return fail(problem('team_empty', [name]));
  if (MERGE.test(text)) return fail(problem('team_merge', [name]));
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const isText = parsed.problems.some(({ code }) => code === 'json_none');
    return isText ? fail(problem('team_format', [name])) : parsed;
  }
  if (!isRosterFile(parsed.value)) {
    const isBackup = isRecord(parsed.value) && parsed.value['format'] === BACKUP_FORMAT;
    return fail(problem(isBackup ? 'team_backup' : 'team_format', [name]));
  }
  const roster = checkRoster(parsed.value);
  return roster.ok ? teamOf(roster.value, name) : roster;
}

function teamOf(
  { id, owner = '', exportedAt, teammates }: RosterFile,
  name: string,
): Result<TeamDocument> {
  if (id === undefined && owner.trim() === '') return fail(problem('team_nameless', [name]));
  if (Number.isNaN(Date.parse(exportedAt))) return fail(problem('team_undated', [name]));
  if (teammates.every(({ deleted }) => deleted !== undefined))
    return fail(problem('team_nobody', [name]));
  const ids = new Set<string>();
  for (const person of teammates) {
    if (ids.has(person.id)) return fail(problem('team_same_id', [name, person.name]));
    ids.add(person.id);
  }
  return ok({
    key: teamKey({ ...(id === undefined ? {} : { id }), owner }),
    owner,
    exportedAt,
    people: teammates,
  });
}
