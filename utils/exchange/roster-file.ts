/** A roster to share: people without what is yours alone, as one JSON document. */
import type { Person } from '../domain/person';
import { fail, ok, problem, type Problem, type Result } from '../domain/result';
import { personShape } from './backup-shapes';
import { isRecord, list, text } from './shape';

export const ROSTER_FORMAT = 'meanwhile-roster';
export const ROSTER_VERSION = 1;

export interface RosterFile {
  readonly format: typeof ROSTER_FORMAT;
  readonly version: number;
  /** ISO 8601 instant in UTC. */
  readonly exportedAt: string;
  /** Who keeps it. */
  readonly owner?: string;
  readonly teammates: readonly Person[];
}

/**
 * What is never shared: my note, why somebody is away, what I answered about them, and who covers,
 * who bears another id on another roster.
 */
export function shareable(person: Person): Person {
  const {
    mine: _mine,
    zoneAsk: _ask,
    notIdentities: _not,
    cover: _cover,
    absences,
    ...rest
  } = person;
  const dates = absences?.map(({ from, to }) => ({ from, ...(to === undefined ? {} : { to }) }));
  return dates ? { ...rest, absences: dates } : rest;
}

/** @param owner The name under which it is shared; "" for none. */
export function writeRoster(people: readonly Person[], owner: string, now: number): string {
  const document: RosterFile = {
    format: ROSTER_FORMAT,
    version: ROSTER_VERSION,
    exportedAt: new Date(now).toISOString(),
    ...(owner === '' ? {} : { owner }),
    teammates: people.map(shareable),
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
  list(personShape)(document['teammates'], 'teammates', problems);
  if (document['owner'] !== undefined) text(document['owner'], 'owner', problems);
  if (problems.length > 0) return fail(...problems);
  const { owner, exportedAt, teammates } = document as Partial<RosterFile>;
  return ok({
    format: ROSTER_FORMAT,
    version,
    exportedAt: typeof exportedAt === 'string' ? exportedAt : '',
    ...(owner ? { owner } : {}),
    teammates: teammates ?? [],
  });
}

export function isRosterFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && value['format'] === ROSTER_FORMAT;
}
