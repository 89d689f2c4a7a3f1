import type { Person } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';
import { zoneCity } from '../../utils/domain/zone-id';

/** One pasted line as it was understood; the shape of `PasteRow` in utils/exchange. */
export interface PastedRow {
  readonly line: number;
  readonly person?: Person;
  readonly problems: readonly Problem[];
  readonly ready: boolean;
  /** Places in words by id: "Kolkata, India". */
  readonly places?: ReadonlyMap<string, string>;
  readonly ask?: { readonly text: string; readonly candidates: readonly string[] };
}

/** What is stored when "Add" is pressed: complete rows, and those without a zone that were allowed. */
export function peopleToAdd(
  rows: readonly PastedRow[],
  withoutZone: ReadonlySet<number>,
): readonly Person[] {
  return rows.flatMap(({ person, ready, line }) =>
    person && (ready || withoutZone.has(line)) ? [person] : [],
  );
}

/** "Kolkata, India"; for a zone that was searched for, the last part of its id. */
export function placeWords(row: PastedRow, zone: string): string {
  return row.places?.get(zone) ?? zoneCity(zone);
}

/** The lines that were not added, as they were pasted. */
export function linesLeft(
  text: string,
  rows: readonly PastedRow[],
  withoutZone: ReadonlySet<number>,
): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return rows
    .filter((row) => peopleToAdd([row], withoutZone).length === 0)
    .map(({ line }) => lines[line - 1] ?? '');
}

/** Whether only the zone is missing, so that the person could be added without one. */
export function lacksZoneOnly({ person, ready, problems }: PastedRow): boolean {
  const stopping = /^paste_(no_name|email)/;
  return person !== undefined && !ready && !problems.some(({ code }) => stopping.test(code));
}
