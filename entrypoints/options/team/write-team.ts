import { fingerprint } from '../../../utils/domain/fingerprint';
import type { OwnTeamFile } from '../../../utils/domain/own-team-types';
import type { Person } from '../../../utils/domain/person';
import { type Problem, problem } from '../../../utils/domain/result';
import { chooseFile } from '../../../utils/platform/choose-file';
import { downloadText } from '../../../utils/platform/download';
import {
  askToUse,
  canPickFiles,
  handleOf,
  keepHandle,
  pickFile,
  pickPlace,
  type TeamHandle,
  writeHandle,
} from '../../../utils/platform/team-handles';

/** Under which the handle of my own file is kept; no id of a file is so short. */
export const OWN = 'own';

/** What became of a writing. `changed`: somebody else wrote to the file, so nothing was written. */
export type Written =
  | { readonly at: 'written'; readonly file: OwnTeamFile }
  | { readonly at: 'changed'; readonly name: string }
  | { readonly at: 'problem'; readonly problem: Problem }
  | { readonly at: 'given-up' };

/** Line ends are git's and the disk's, not a change. */
const mark = (text: string) => fingerprint(text.replaceAll('\r\n', '\n').trimEnd());

/** Where the browser can, into a file that is picked; else as a download. Called from a click. */
export async function firstWriting(
  people: readonly Person[],
  owner: string,
  group: string | undefined,
): Promise<Written> {
  const name = 'meanwhile-team.json';
  const handle = canPickFiles() ? await pickPlace(name) : null;
  if (canPickFiles() && !handle) return { at: 'given-up' };
  const id = crypto.randomUUID();
  const file = { id, name: handle?.name ?? name, ...(group === undefined ? {} : { group }) };
  const written = await write(file, people, owner, handle);
  if (handle) await keepHandle(OWN, handle);
  return { at: 'written', file: written };
}

/**
 * Into the same file again. What is not as it was written last belongs to somebody: it is asked about
 * first.
 *
 * @param overwrite That was answered.
 */
export async function nextWriting(
  own: OwnTeamFile,
  people: readonly Person[],
  owner: string,
  overwrite: boolean,
): Promise<Written> {
  const kept = canPickFiles() ? await handleOf(OWN).catch(() => null) : null;
  // A lost handle is picked anew, by the dialog that leaves the file as it is.
  const handle = kept ?? (canPickFiles() ? await pickFile() : null);
  if (canPickFiles() && !handle) return { at: 'given-up' };
  if (handle && !(await askToUse(handle, 'readwrite')))
    return { at: 'problem', problem: problem('team_unwritten', ['NotAllowedError']) };
  if (handle && !overwrite && (await isChanged(handle, own)))
    return { at: 'changed', name: handle.name };
  const name = handle?.name ?? own.name;
  if (handle && !kept) await keepHandle(OWN, handle);
  const written = await write({ ...own, name }, people, owner, handle);
  return { at: 'written', file: written };
}

/** Goes on with a file that I wrote on another machine, under its own id. Called from a click. */
export async function adoptFile(owner: string): Promise<Written> {
  const handle = canPickFiles() ? await pickFile() : null;
  const picked = handle
    ? await handle.getFile()
    : canPickFiles()
      ? null
      : await chooseFile('.json,application/json');
  if (!picked) return { at: 'given-up' };
  const text = await picked.text();
  const { readTeamFile } = await import('../../../utils/exchange');
  const read = readTeamFile(new TextEncoder().encode(text), picked.name);
  if (!read.ok)
    return { at: 'problem', problem: read.problems[0] ?? problem('team_format', [picked.name]) };
  const { key, owner: whose, exportedAt } = read.value;
  if (whose !== owner || key.startsWith('owner '))
    return { at: 'problem', problem: problem('team_not_mine', [picked.name, whose || '?']) };
  if (handle) await keepHandle(OWN, handle);
  return { at: 'written', file: { id: key, name: picked.name, exportedAt, written: mark(text) } };
}

/** A file that is gone can be written anew; one that cannot be read is somebody's all the same. */
async function isChanged(handle: TeamHandle, own: OwnTeamFile): Promise<boolean> {
  try {
    return mark(await (await handle.getFile()).text()) !== own.written;
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'NotFoundError');
  }
}

async function write(
  file: Pick<OwnTeamFile, 'id' | 'name' | 'group'>,
  people: readonly Person[],
  owner: string,
  handle: TeamHandle | null,
): Promise<OwnTeamFile> {
  const { writeRoster } = await import('../../../utils/exchange');
  const now = Date.now();
  const text = writeRoster(people, owner, now, file.id);
  if (handle) await writeHandle(handle, text);
  else downloadText(file.name, text, 'application/json');
  return { ...file, exportedAt: new Date(now).toISOString(), written: mark(text) };
}
