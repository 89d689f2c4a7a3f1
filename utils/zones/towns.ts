/** Towns of the world that tzdb does not name. */
import table from 'virtual:towns';

import { foldText } from '../domain/zone-id';
import { zoneEntries, type ZoneEntry } from './catalogue';
import { SMALL } from './town-table';

export interface Town {
  readonly name: string;
  readonly entry: ZoneEntry;
  /** Something larger elsewhere is meant unless more is said. */
  readonly isSmall: boolean;
}

let towns: ReadonlyMap<string, readonly Town[]> | undefined;

/** By folded name; of one name in one zone the largest town. */
export function townsByName(): ReadonlyMap<string, readonly Town[]> {
  towns ??= readTable();
  return towns;
}

export function townsNamed(folded: string): readonly Town[] {
  return townsByName().get(folded) ?? [];
}

function readTable(): ReadonlyMap<string, readonly Town[]> {
  const entries = new Map(
    zoneEntries().flatMap((entry) => [entry.id, ...entry.raw.group].map((id) => [id, entry])),
  );
  const byName = new Map<string, Town[]>();
  for (const line of table.split('\n')) {
    const [id = '', names = ''] = line.split('\t');
    const entry = entries.get(id);
    if (!entry) continue;
    for (const written of names.split(',')) {
      const isSmall = written.startsWith(SMALL);
      const name = isSmall ? written.slice(SMALL.length) : written;
      const folded = fold(name);
      const others = byName.get(folded);
      const town = { name, entry, isSmall };
      if (!others) byName.set(folded, [town]);
      else if (!others.some((other) => other.entry === entry)) others.push(town);
    }
  }
  return byName;
}

/** Most of the names are plain, and folding all the way costs ten times as much. */
function fold(name: string): string {
  return /^[A-Za-z ]+$/.test(name) ? name.toLowerCase() : foldText(name);
}
