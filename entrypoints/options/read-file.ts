import type { ReadFile } from '../../components/data/import-panel';
import { fail, ok, problem, type Result } from '../../utils/domain/result';
import { send } from '../../utils/protocol/client';

/** Says what a file is and what it would change. Nothing is written. */
export async function readFile(file: File): Promise<Result<ReadFile>> {
  const { checkFileSize, decodeText, readBackup, recognise } = await import('../../utils/exchange');
  const tooLarge = checkFileSize(file.size);
  if (tooLarge) return fail(tooLarge);
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  const kind = recognise(decoded);
  if (kind === 'lines') return ok({ kind, text: decoded });
  if (kind === 'unknown' && decoded.trim() !== '') return fail(problem('file_unknown'));
  const read = readBackup(decoded);
  if (!read.ok) return read;
  const plan = await send('ui→bg plan import', { document: read.value });
  return ok({ kind: 'backup', document: read.value, plan });
}
