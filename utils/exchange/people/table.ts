/** People of a table with headings, whatever their order. */
import type { Column, ColumnField, Incoming, PeopleFormat } from '../../domain/import-types';
import type { Person } from '../../domain/person';
import { type Problem, problem } from '../../domain/result';
import type { TableRow } from './csv';
import { addressOf, emailsOf, firstOf, type ReadPorts, shortText } from './fields';
import { exporterOf, fieldsOf } from './headings';
import { parseWeek } from './week-words';
import { createPlaces } from './zone-words';

export interface ReadTable {
  readonly format: PeopleFormat;
  readonly columns: readonly Column[];
  readonly rows: readonly Incoming[];
}

const STEP = 500;

/** @param chosen What each column holds, where somebody said it; else its heading does. */
export function readPeopleTable(
  [head, ...rows]: readonly TableRow[],
  chosen: readonly ColumnField[] | undefined,
  ports: ReadPorts,
): ReadTable {
  const headings = head?.cells ?? [];
  const fields = chosen ?? fieldsOf(headings);
  const columns = headings.map((heading, index) => ({
    heading,
    field: fields[index] ?? 'none',
    sample:
      rows
        .map(({ cells }) => cells[index] ?? '')
        .find((cell) => cell !== '')
        ?.slice(0, 60) ?? '',
  }));
  const placeOf = createPlaces();
  const read = rows.map((row, index) => {
    if (index % STEP === 0) ports.onProgress?.(index, rows.length);
    return personOf(row, columns, placeOf, ports);
  });
  return { format: exporterOf(headings) ?? 'table', columns, rows: read };
}

function personOf(
  { line, cells }: TableRow,
  columns: readonly Column[],
  placeOf: ReturnType<typeof createPlaces>,
  ports: ReadPorts,
): Incoming {
  const all = (field: ColumnField) =>
    columns.flatMap((column, index) => {
      const cell = column.field === field ? (cells[index] ?? '') : '';
      return cell === '' ? [] : [cell];
    });
  const one = (field: ColumnField) => shortText(all(field)[0]);
  const full = ['first', 'middle', 'last']
    .map((field) => one(field as ColumnField))
    .filter(Boolean);
  const { identities, wrong } = emailsOf(all('email').flatMap(pieces));
  const name = firstOf(one('name'), full.join(' '), one('alias'), addressOf(identities));
  const place = placeOf({
    zone: one('zone'),
    city: one('city'),
    region: one('region'),
    country: one('country'),
  });
  const week = weekOf(one('hours'), one('days'), line);
  const groups = [...new Set(all('group').flatMap(groupsOf))];
  const aliases = all('alias')
    .flatMap(pieces)
    .filter((alias) => alias !== name);
  const role = one('role');
  const person: Person = {
    id: ports.newId(),
    updated: new Date(ports.now).toISOString(),
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(role === '' ? {} : { role }),
    ...(groups.length > 0 ? { groups } : {}),
    ...(identities.length > 0 ? { identities } : {}),
    ...(place.zone === undefined ? {} : { zone: place.zone }),
    ...(week.week ? { workWeek: week.week } : {}),
  };
  const headingOf = (field: ColumnField) =>
    columns.find((column) => column.field === field)?.heading ?? '';
  const bad = wrong.map((text) =>
    problem('import_row_email', [line, headingOf('email'), text.slice(0, 60)]),
  );
  return {
    row: line,
    person,
    ...(place.ask ? { ask: place.ask } : {}),
    ...(place.country ? { country: place.country } : {}),
    notes: [...bad, ...week.notes],
    ...(name === '' ? { stop: problem('import_row_no_name', [line]) } : {}),
  };
}

/** Google writes several values into one cell, with ":::" between them. */
const pieces = (cell: string) => cell.split(/\s*(?::::|[;,\n])\s*/).filter((one) => one !== '');

/** "* myContacts" is Google's own label of everybody. */
function groupsOf(cell: string): string[] {
  return pieces(cell).filter((group) => !group.startsWith('*') && group.length <= 100);
}

function weekOf(hours: string, days: string, line: number) {
  if (hours === '') return { notes: [] as Problem[] };
  const week = parseWeek(hours, days);
  if (week.ok) return { week: week.value, notes: [] };
  return { notes: [problem('import_row_hours', [line, `${days} ${hours}`.trim()])] };
}
