/** A roster to share: people without what is yours alone, as one JSON document. */
import type { Person } from '../domain/person';
import { fail, ok, problem, type Problem, type Result } from '../domain/result';
import { type SharedPerson, sharedPeople } from '../domain/shared-person';
import { sharedPersonShape } from './backup-shapes';
import { isRecord, list, text } from './shape';

export const ROSTER_FORMAT = 'meanwhile-roster';
export const ROSTER_VERSION = 1;

export interface RosterFile {
  readonly format: typeof ROSTER_FORMAT;
  readonly version: number;
  /** Of a team file: the same from one writing to the next. */
  readonly id?: string;
  /** ISO 8601 instant in UTC. */
  readonly exportedAt: string;
  /** Who keeps it. */
  readonly owner?: string;
  readonly teammates: readonly SharedPerson[];
}

/**
 * @param owner The name under which it is shared; "" for none.
 * @param id Of a team file that is written again and again.
 */
export function writeRoster(
  people: readonly Person[],
  owner: string,
  now: number,
  id?: string,
): string {
  const document: RosterFile = {
    format: ROSTER_FORMAT,
    version: ROSTER_VERSION,
    ...(id === undefined ? {} : { id }),
    exportedAt: new Date(now).toISOString(),
    ...(owner === '' ? {} : { owner }),
    teammates: sharedPeople(people),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** @returns The people, or a newer version, or up to 20 fields of the wrong shape. */
export function checkRoster(document: Readonly<Record<string, unknown>>): Result<RosterFile> {
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail(problem('backup_number', ['version'], 'version'));
  if (version > ROSTER_VERSION) return fail(problem('backup_newer', [version, ROSTER_VERSION]));
  const problems: Problem[] = [];
  list(sharedPersonShape)(document['teammates'], 'teammates', problems);
  if (document['owner'] !== undefined) text(document['owner'], 'owner', problems);
  if (document['id'] !== undefined) text(document['id'], 'id', problems);
  if (problems.length > 0) return fail(...problems);
  const { id, owner, exportedAt, teammates } = document as Partial<RosterFile>;
  return ok({
    format: ROSTER_FORMAT,
    version,
    ...(id ? { id } : {}),
    exportedAt: typeof exportedAt === 'string' ? exportedAt : '',
    ...(owner ? { owner } : {}),
    teammates: teammates ?? [],
  });
}

export function isRosterFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && value['format'] === ROSTER_FORMAT;
}

/** What stays the same from one writing to the next: its own id, else who keeps it. */
export function teamKey({ id, owner = '' }: Pick<RosterFile, 'id' | 'owner'>): string {
  return id ?? `owner ${owner}`;
}
