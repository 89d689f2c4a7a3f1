/** People in JSON: Slack's and Pumble's users, a shared roster, or a list of plain records. */
import type { ColumnField, Incoming } from '../../domain/import-types';
import { fail, ok, problem, type Result } from '../../domain/result';
import { ME } from '../../domain/person';
import { shareable } from '../../domain/shared-person';
import { checkRoster, isRosterFile, type RosterFile, teamKey } from '../roster-file';
import { own, type ReadPorts } from './fields';
import { isPumbleUser, readPumble } from './pumble';
import { isSlackUser, readSlack } from './slack';
import { readPeopleTable, type ReadTable } from './table';

export interface ReadPeople extends Omit<ReadTable, 'columns'> {
  readonly columns?: ReadTable['columns'];
  readonly owner?: string;
  readonly exportedAt?: string;
  readonly team?: string;
}

/** Keys under which services wrap their list. */
const WRAPPERS = ['members', 'users', 'data', 'results', 'value', 'items', 'people', 'teammates'];
/** Enough records to know whose they are. */
const PROBE = 20;
const MAX_COLUMNS = 60;

export function readJsonPeople(
  value: unknown,
  chosen: readonly ColumnField[] | undefined,
  ports: ReadPorts,
): Result<ReadPeople> {
  if (isRosterFile(value)) {
    const roster = checkRoster(value);
    return roster.ok ? ok(rosterPeople(roster.value)) : roster;
  }
  const list = listOf(value);
  if (!list) return fail(problem('json_no_people'));
  const probe = list.slice(0, PROBE);
  if (probe.some(isSlackUser)) return ok({ format: 'slack', rows: readSlack(list, ports) });
  if (probe.some(isPumbleUser)) return ok({ format: 'pumble', rows: readPumble(list, ports) });
  const table = readPeopleTable(tableOf(list), chosen, ports);
  const isPeople = table.columns.some(({ field }) => ['name', 'first', 'last'].includes(field));
  return isPeople ? ok(table) : fail(problem('json_no_people'));
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.length > 0 ? value : null;
  for (const key of WRAPPERS) {
    const inner = own(value, key);
    if (Array.isArray(inner) && inner.length > 0) return inner;
  }
  return null;
}

/** Records of no known service as a table whose headings are their keys. */
function tableOf(list: readonly unknown[]) {
  const keys = new Set<string>();
  for (const record of list.slice(0, PROBE)) {
    if (typeof record !== 'object' || record === null) continue;
    for (const key of Object.keys(record)) if (keys.size < MAX_COLUMNS) keys.add(key);
  }
  const headings = [...keys];
  const cells = (record: unknown) => headings.map((key) => cellOf(own(record, key)));
  const rows = list.map((record, index) => ({ line: index + 1, cells: cells(record) }));
  return [{ line: 0, cells: headings }, ...rows];
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return '';
  return value.filter((one) => typeof one === 'string').join(', ');
}

function rosterPeople(roster: RosterFile): ReadPeople {
  const { teammates, owner, exportedAt } = roster;
  return {
    format: 'roster',
    ...(owner === undefined ? {} : { owner }),
    exportedAt,
    team: teamKey(roster),
    rows: teammates.map((person, index): Incoming => ({
      row: index + 1,
      // Whoever made the file, nothing of mine comes in with it.
      person: shareable(person),
      knownId: true,
      ...(person.coverIs ? { coverIs: person.coverIs } : {}),
      notes: [],
      ...(person.deleted === undefined ? {} : { off: 'deleted' as const }),
      // Under that id it would be stored as me.
      ...(person.id === ME ? { stop: problem('import_is_you', [person.name]) } : {}),
    })),
  };
}
