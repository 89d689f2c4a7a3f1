/** What importing a backup would do, and what would then be on file (README "Backup document"). */
import { canonical, fieldChanges, isSame } from './backup-diff';
import { mergePeople } from './backup-people';
import { isNewer, withUnknown } from './backup-person';
import type { BackupDocument, ImportPlan, PlannedChange, StoredRecord } from './backup-types';
import { remapIds } from './backup-remap';
import { ME, type Person } from './person';
import { problem } from './result';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** All that is on file; teammates include the markers of removed ones. */
export type BackupContents = Pick<
  BackupDocument,
  'teammates' | 'reminders' | 'asks' | 'log' | 'picks'
> & {
  readonly me?: Person;
  readonly settings?: Settings;
};

type Kind = PlannedChange['kind'];

/**
 * Pure. Merges by id, then identity, the newer `updated` winning, lists of people uniting. Importing
 * the same document again changes nothing, and every record on file is still there after it.
 */
export function planImport(
  current: BackupContents,
  document: BackupDocument,
): { readonly plan: ImportPlan; readonly result: BackupContents } {
  const people = mergePeople(
    [...(current.me ? [current.me] : []), ...current.teammates],
    [
      ...(document.me ? [{ ...document.me, id: ME }] : []),
      ...document.teammates.filter((person) => person.id !== ME),
    ],
  );
  const remap = <T extends object>(records: readonly T[]) =>
    records.map((record) => remapIds(record, people.ids));
  const reminders = mergeRecords('reminder', current.reminders, remap(document.reminders));
  const asks = mergeRecords('ask', current.asks, remap(document.asks));
  const log = mergeRecords('log', current.log, remap(document.log));
  const picks = mergeRecords('pick', current.picks ?? [], remap(document.picks ?? []));
  const settings = mergeSettings(current.settings, document.settings);
  const me = people.people.find((person) => person.id === ME);
  const teammates = people.people.filter((person) => person.id !== ME);
  const changes = [
    ...people.changes,
    ...underMyId(document.teammates),
    ...reminders.changes,
    ...asks.changes,
    ...log.changes,
    ...picks.changes,
    ...settings.changes,
  ];
  return {
    plan: { changes, counts: countsOf(changes) },
    result: {
      ...(me ? { me } : {}),
      teammates: remapCovers(current.teammates, teammates, people.ids),
      reminders: reminders.records,
      asks: asks.records,
      log: log.records,
      ...(current.picks || document.picks ? { picks: picks.records } : {}),
      ...(settings.settings ? { settings: settings.settings } : {}),
    },
  };
}

/** A teammate under the id that is yours would overwrite you. */
function underMyId(teammates: readonly Person[]): PlannedChange[] {
  return teammates
    .filter((person) => person.id === ME)
    .map(({ id, name }) => ({
      kind: 'person',
      id,
      label: name,
      change: 'problem',
      problem: problem('import_is_you', [name]),
    }));
}

/** Only records that came from the file can name an id of the file. */
function remapCovers(
  before: readonly Person[],
  after: readonly Person[],
  ids: ReadonlyMap<string, string>,
): readonly Person[] {
  const untouched = new Set(before);
  return after.map((person) => {
    const cover = person.cover === undefined ? undefined : ids.get(person.cover);
    return cover === undefined || untouched.has(person) ? person : { ...person, cover };
  });
}

/** Reminders, asks, lines of the log and chosen slots: by id, the newer as a whole. */
function mergeRecords<T extends StoredRecord>(
  kind: Kind,
  current: readonly T[],
  incoming: readonly T[],
) {
  const records = new Map(current.map((record) => [record.id, record]));
  const changes = incoming.map((theirs): PlannedChange => {
    const mine = records.get(theirs.id);
    const change = recordChange(mine, theirs);
    const wins = !mine || isNewer(theirs, mine) || (change === 'remove' && !isNewer(mine, theirs));
    if (wins) records.set(theirs.id, theirs);
    const fields = mine && change === 'update' ? { fields: fieldChanges(mine, theirs) } : {};
    return { kind, id: theirs.id, label: labelOf(theirs), change, ...fields };
  });
  return { changes, records: [...records.values()] };
}

function recordChange(
  mine: StoredRecord | undefined,
  theirs: StoredRecord,
): PlannedChange['change'] {
  if (!mine) return theirs.deleted ? 'same' : 'add';
  if (isSame(mine, theirs)) return 'same';
  if (theirs.deleted && !mine.deleted) return isNewer(mine, theirs) ? 'older' : 'remove';
  if (!isNewer(theirs, mine)) return 'older';
  if (theirs.deleted) return 'same';
  return mine.deleted ? 'add' : 'update';
}

/** The title of a reminder or a line of the log; asks have one as well. */
function labelOf(record: StoredRecord): string {
  const { title } = record as { readonly title?: unknown };
  return typeof title === 'string' ? title : '';
}

const KNOWN_SETTINGS = new Set(Object.keys(DEFAULT_SETTINGS));

function mergeSettings(mine: Settings | undefined, theirs: Settings | undefined) {
  if (!theirs) return { changes: [], ...(mine ? { settings: mine } : {}) };
  const row = { kind: 'settings', id: 'settings', label: '' } as const;
  if (!mine) return { changes: [{ ...row, change: 'add' } as const], settings: theirs };
  if (!isNewer(theirs, mine)) {
    const change = canonical(theirs) === canonical(mine) ? 'same' : 'older';
    return { changes: [{ ...row, change } as const], settings: mine };
  }
  // A setting that the file lacks keeps its value: an older version did not write it.
  const settings = { ...mine, ...withUnknown(theirs, mine, KNOWN_SETTINGS) };
  const fields = fieldChanges(mine, settings);
  const change: PlannedChange =
    fields.length > 0 ? { ...row, change: 'update', fields } : { ...row, change: 'same' };
  return { changes: [change], settings };
}

function countsOf(changes: readonly PlannedChange[]): ImportPlan['counts'] {
  const count = (...kinds: readonly PlannedChange['change'][]) =>
    changes.filter((one) => kinds.includes(one.change)).length;
  return {
    add: count('add'),
    update: count('update'),
    same: count('same', 'older'),
    remove: count('remove'),
    problem: count('problem'),
  };
}
