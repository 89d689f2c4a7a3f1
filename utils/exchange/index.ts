/** File formats in and out. What a file is, its content says, not its name. */
import { BACKUP_FORMAT } from '../domain/backup-types';
import { decodeText } from './text';

export { checkFileSize, MAX_FILE_BYTES, readBackup, writeBackup } from './backup';
export { isRosterFile, ROSTER_FORMAT, writeRoster } from './roster-file';
export { readTeamFile } from './team-file';
export { decodeText } from './text';

/**
 * backup: our document, also one that is cut off or of a newer version (`readBackup` says what is
 * wrong). json: JSON of another kind. lines: text with a person a line. unknown: nothing we read.
 */
export type FileKind = 'backup' | 'json' | 'lines' | 'unknown';

/** Enough to see the format's name in a document of ours, whatever order its fields have. */
const FORMAT = new RegExp(`"format"\\s*:\\s*"${BACKUP_FORMAT}"`);

/** @param content The file as text, or its bytes, which are read as `decodeText` does. */
export function recognise(content: string | Uint8Array): FileKind {
  const text = typeof content === 'string' ? content : decodeText(content);
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '' || hasBinary(start)) return 'unknown';
  if (start.startsWith('{') && FORMAT.test(text)) return 'backup';
  if (/^[[{]/.test(start)) return 'json';
  if (/^<|^BEGIN:/i.test(start)) return 'unknown';
  return start.split(/\r\n|\r|\n/, 50).some((line) => /[\t;,@]/.test(line)) ? 'lines' : 'unknown';
}

/** Control characters that no text has; the head of a file is enough to see them. */
function hasBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text.slice(0, 4096));
}
