/** Which record of the roster a person of a file is, and what becomes of both. */
import { fieldChanges, isSame, personText } from './backup-diff';
import { isNewer, mergePerson } from './backup-person';
import type { PlannedChange } from './backup-types';
import { ME, type Person } from './person';
import { checkRecord } from './person-check';
import { identityKey, identityKeys, identityText, RosterIndex } from './person-identities';
import { type Problem, problem } from './result';

export interface MergedPeople {
  readonly changes: readonly PlannedChange[];
  /** You first, where you are on file; then the roster in its order; then who is new. */
  readonly people: readonly Person[];
  /** From ids of the file to ids of the roster, where they differ. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Merges by id, then by identity with a record that the file does not name by id. What fits two
 * people, or is not a record that could be stored, is a problem row and changes nothing. A removed
 * record stays as it is under its own id: it removes whom it names if they are not newer, and keeps
 * older records of the same identity out.
 *
 * @param current You and all teammates, removed ones included.
 */
export function mergePeople(current: readonly Person[], incoming: readonly Person[]): MergedPeople {
  const named = new Set(incoming.map((person) => person.id));
  const merge: Merge = {
    roster: new RosterIndex(current),
    named,
    markers: markersOf(current, named),
    claimed: new Map(),
    ids: new Map(),
  };
  // Removals first: an address that a leaver gave back may belong to somebody else in the same file.
  const removals = incoming.filter(isRemoved).map((person) => applyRemoval(person, merge));
  const others = incoming
    .filter((person) => !isRemoved(person))
    .map((person) => apply(person, merge));
  const changes = incoming.flatMap(
    (person) => (isRemoved(person) ? removals : others).shift() ?? [],
  );
  return { changes, people: [...merge.roster.byId.values()], ids: merge.ids };
}

interface Merge {
  readonly roster: RosterIndex;
  /** Ids that the file names. */
  readonly named: ReadonlySet<string>;
  /** Who was removed here before, by identity. */
  readonly markers: ReadonlyMap<string, Person>;
  /** Who of the file was found to be somebody by identity. */
  readonly claimed: Map<string, Person>;
  readonly ids: Map<string, string>;
}

const isRemoved = (person: Person) => person.deleted !== undefined;

/** A file that names a removed record itself knows what it does beside it. */
function markersOf(current: readonly Person[], named: ReadonlySet<string>): Map<string, Person> {
  const removed = current.filter((person) => isRemoved(person) && !named.has(person.id));
  return new Map(
    removed.flatMap((person) => identityKeys(person).map((key) => [key, person] as const)),
  );
}

function apply(theirs: Person, merge: Merge): PlannedChange {
  const mine = merge.roster.byId.get(theirs.id);
  if (mine) return isRemoved(mine) ? revive(theirs, mine, merge) : unite(theirs, mine, merge);
  const [found, second] = unnamedHolders(theirs, merge);
  if (second) return wrong(theirs, fitsTwo(theirs, found?.name ?? '', second));
  if (found) return claim(theirs, found, merge);
  const marker = identityKeys(theirs)
    .map((key) => merge.markers.get(key))
    .find((one) => one && !isNewer(theirs, one));
  if (!marker) return put(theirs, 'add', merge);
  merge.ids.set(theirs.id, marker.id);
  return row(theirs, marker.id, 'older');
}

/** Holders of the person's identities whom the file does not name by id; you always count. */
function unnamedHolders(person: Person, { roster, named }: Merge): Person[] {
  return roster.holdersOf(person).filter((one) => one.id === ME || !named.has(one.id));
}

/** Somebody of the file is somebody here, by identity: once. */
function claim(theirs: Person, mine: Person, merge: Merge): PlannedChange {
  if (mine.id === ME) return wrong(theirs, problem('import_is_you', [theirs.name]));
  const first = merge.claimed.get(mine.id);
  if (first) return wrong(theirs, problem('import_twice', [first.name, theirs.name, mine.name]));
  merge.claimed.set(mine.id, theirs);
  merge.ids.set(theirs.id, mine.id);
  return unite(theirs, mine, merge);
}

function revive(theirs: Person, marker: Person, merge: Merge): PlannedChange {
  return isNewer(theirs, marker) ? put(theirs, 'add', merge) : row(theirs, marker.id, 'older');
}

function unite(theirs: Person, mine: Person, merge: Merge): PlannedChange {
  const equal = isSame({ ...theirs, id: mine.id }, mine);
  const merged = mergePerson(mine, theirs);
  const fields = fieldChanges(mine, merged, personText);
  if (fields.length === 0) {
    // Nothing to show; the later time still counts against a third file.
    if (isNewer(theirs, mine)) merge.roster.put({ ...mine, updated: theirs.updated });
    return row(mine, mine.id, !equal && isNewer(mine, theirs) ? 'older' : 'same');
  }
  const change = put(merged, 'update', merge);
  return change.change === 'problem' ? change : { ...change, fields };
}

function put(person: Person, change: 'add' | 'update', merge: Merge): PlannedChange {
  const found = findProblem(person, merge);
  if (found) return wrong(person, found);
  merge.roster.put(person);
  return row(person, person.id, change);
}

function findProblem(person: Person, { roster }: Merge): Problem | undefined {
  const other = roster.holdersOf(person).find((one) => one.id !== person.id);
  const mine = roster.byId.get(person.id) ?? person;
  return other ? fitsTwo(person, mine.name, other) : checkRecord(person)[0];
}

/** A removal that is not older than the record removes it; without a record it stays as a marker. */
function applyRemoval(theirs: Person, merge: Merge): PlannedChange {
  const { roster } = merge;
  if (theirs.id === ME) return wrong(theirs, problem('import_is_you', [theirs.name]));
  const mine = roster.byId.get(theirs.id);
  if (mine && isNewer(mine, theirs))
    return row(theirs, mine.id, isRemoved(mine) ? 'same' : 'older');
  const [found, second] = mine ? [] : unnamedHolders(theirs, merge);
  if (second) return wrong(theirs, fitsTwo(theirs, found?.name ?? '', second));
  if (found?.id === ME) return wrong(theirs, problem('import_is_you', [theirs.name]));
  roster.put(theirs);
  if (!found || isNewer(found, theirs))
    return row(theirs, theirs.id, mine && !isRemoved(mine) ? 'remove' : 'same');
  const { updated, deleted = updated } = theirs;
  roster.put({ ...found, updated, deleted });
  return row(found, found.id, 'remove');
}

function fitsTwo(person: Person, first: string, second: Person): Problem {
  const keys = new Set(identityKeys(second));
  const shared = (person.identities ?? []).find((one) => keys.has(identityKey(one)));
  return problem('import_fits_two', [first, second.name, shared ? identityText(shared) : '']);
}

function row(person: Person, id: string, change: PlannedChange['change']): PlannedChange {
  return { kind: 'person', id, label: person.name, change };
}

function wrong(person: Person, found: Problem): PlannedChange {
  return { ...row(person, person.id, 'problem'), problem: found };
}
