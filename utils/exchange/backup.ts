/** The backup document in and out: UTF-8 JSON (README "Backup document"). */
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupDocument } from '../domain/backup-types';
import { fail, ok, type Problem, problem, type Result } from '../domain/result';
import { documentShape } from './backup-shapes';
import { parseJson } from './json';
import { isRecord } from './shape';

/** Some 60,000 records; a message to the background carries 64 MB at most (Chromium). */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** @returns A problem that names both sizes in MB when the file is too large to be one of ours. */
export function checkFileSize(bytes: number): Problem | null {
  if (bytes <= MAX_FILE_BYTES) return null;
  return problem('file_large', [Math.ceil(bytes / 1024 / 1024), MAX_FILE_BYTES / 1024 / 1024]);
}

/**
 * Reads a backup. Lists that are missing are empty; unknown fields are kept.
 *
 * @returns The document, or why it is refused: not JSON (with line and column), cut off, another
 *   format, a newer version, or up to 20 fields of the wrong shape with their paths in `at`.
 */
export function readBackup(text: string): Result<BackupDocument> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  if (!isRecord(document) || document['format'] !== BACKUP_FORMAT) {
    const name = isRecord(document) ? document['format'] : undefined;
    return fail(
      typeof name === 'string'
        ? problem('backup_format', [name.slice(0, 60)])
        : problem('backup_none'),
    );
  }
  const version = document['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(problem('backup_number', ['version'], 'version'));
  }
  if (version > BACKUP_VERSION) return fail(problem('backup_newer', [version, BACKUP_VERSION]));
  const problems: Problem[] = [];
  documentShape(document, '', problems);
  return problems.length > 0 ? fail(...problems) : ok(complete(document));
}

/** The shape was checked field by field just before; this is the one place that says so to the types. */
function complete(document: Readonly<Record<string, unknown>>): BackupDocument {
  const empty = {
    exportedAt: new Date(0).toISOString(),
    teammates: [],
    reminders: [],
    asks: [],
    log: [],
  };
  return { ...empty, ...document } as unknown as BackupDocument;
}

/** Indented, so that people can read it and a diff shows one field a line. */
export function writeBackup(document: BackupDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
