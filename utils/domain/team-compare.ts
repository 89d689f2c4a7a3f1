/** A team file beside the roster: who is new in it, whom it says something new of, who is gone. */
import { fingerprint } from './fingerprint';
import { indexOnFile, type OnFileIndex } from './import-identity';
import { ME, type Person } from './person';
import { identityKeys } from './person-identities';
import { fail, ok, type Problem, problem, type Result } from './result';
import { holderOf, shareable, type SharedPerson } from './shared-person';
import type { TeamComparison, TeamDocument, TeamFile, TeamOff, TeamRow } from './team-types';

const DAY = 86_400_000;

/**
 * Whether a file that was read is the one that is followed, and no step back.
 *
 * @param now Epoch milliseconds.
 */
export function checkTeamFile(
  document: TeamDocument,
  known: TeamFile,
  now: number,
): Result<TeamDocument> {
  const { key, owner, exportedAt } = document;
  if (key !== known.key) return fail(problem('team_other', [owner || '?', known.owner || '?']));
  if (owner !== known.owner) return fail(problem('team_owner', [owner || '?', known.owner || '?']));
  const at = Date.parse(exportedAt);
  if (at > now + DAY) return fail(problem('team_future', [minute(exportedAt)]));
  const isOlder = known.exportedAt !== '' && at < Date.parse(known.exportedAt);
  return isOlder
    ? fail(problem('team_older', [minute(exportedAt), minute(known.exportedAt)]))
    : ok(document);
}

/** "2026-11-22 12:00 UTC": a writing is told from another by the minute. */
function minute(at: string): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** A file that is followed from now on; nothing of it is taken yet. */
export function newTeamFile({ key, owner }: TeamDocument, name: string): TeamFile {
  return { key, owner, name, exportedAt: '', auto: false, base: [], who: {}, skipped: [] };
}

/** @param people Teammates on file, removed ones included. */
export function compareTeam(
  document: TeamDocument,
  known: TeamFile,
  me: Person,
  people: readonly Person[],
): TeamComparison {
  const onFile = indexOnFile(me, people);
  const byId = new Map(people.map((person) => [person.id, person]));
  const living = document.people.filter(({ deleted }) => deleted === undefined);
  const taken = new Set<string>();
  const holders = new Map<string, SharedPerson>();
  const matched = living.map((theirs) => {
    const found = match(theirs, known, onFile, byId, taken);
    const keys = identityKeys(theirs);
    const other = keys.flatMap((key) => holders.get(key) ?? [])[0];
    for (const key of keys) holders.set(key, theirs);
    if (!other || found.mine || found.off || found.stop) return { theirs, ...found };
    const names = [theirs.name, other.name, addressOf(theirs)];
    return { theirs, stop: problem('import_fits_two', names) };
  });
  const met = new Set(matched.flatMap(({ mine }) => mine?.id ?? []));
  const holder = holderOf([
    ...matched
      .filter(({ stop, off }) => !stop && off !== 'left')
      .map(({ theirs, mine }) => ({ ...shareable(theirs), id: mine?.id ?? theirs.id })),
    ...people.filter(({ id }) => !met.has(id)),
  ]);
  const withCover = ({ coverIs, ...rest }: SharedPerson): Person => {
    const cover = coverIs && holder(coverIs);
    return { ...shareable(rest), ...(cover === undefined || cover === ME ? {} : { cover }) };
  };
  const before = new Map(known.base.map((one) => [one.id, one]));
  const rows = matched.map(({ theirs, ...found }): TeamRow => {
    const base = before.get(theirs.id);
    return {
      id: theirs.id,
      theirs: withCover(theirs),
      ...(base ? { base: withCover(base) } : {}),
      ...found,
    };
  });
  return { rows, gone: goneFrom(living, known, byId) };
}

interface Match {
  readonly mine?: Person;
  readonly off?: TeamOff;
  readonly stop?: Problem;
}

function match(
  theirs: SharedPerson,
  known: TeamFile,
  onFile: OnFileIndex,
  byId: ReadonlyMap<string, Person>,
  taken: Set<string>,
): Match {
  const keys = identityKeys(theirs);
  if (known.forgotten?.includes(fingerprint(theirs.id))) return { off: 'left' };
  const before = byId.get(known.who[theirs.id] ?? '');
  const mine = before ?? (theirs.id === ME ? undefined : byId.get(theirs.id));
  const [first, second] = mine ? [mine.id] : onFile.holdersOf(theirs, keys);
  if (first === ME) return { off: 'you' };
  if (second !== undefined) {
    const names = [first, second].map((id) => onFile.byId.get(id ?? '')?.name ?? '');
    return { stop: problem('import_fits_two', [...names, addressOf(theirs)]) };
  }
  const found = byId.get(first ?? '');
  if (found?.deleted !== undefined || (!found && onFile.removed(theirs, keys)))
    return { off: 'left' };
  if (!found) {
    if (theirs.id === ME) return { stop: problem('import_is_you', [theirs.name]) };
    return known.skipped.includes(theirs.id) ? { off: 'skipped' } : {};
  }
  if (taken.has(found.id))
    return { stop: problem('team_twice', [theirs.name, found.name]), mine: found };
  taken.add(found.id);
  return { mine: found };
}

function addressOf({ identities = [] }: SharedPerson): string {
  const email = identities.find((one) => one.kind === 'email');
  return email?.kind === 'email' ? email.value : '';
}

function goneFrom(
  living: readonly SharedPerson[],
  known: TeamFile,
  byId: ReadonlyMap<string, Person>,
): TeamComparison['gone'] {
  const there = new Set(living.map(({ id }) => id));
  return known.base.flatMap(({ id }) => {
    const mine = byId.get(known.who[id] ?? '');
    return there.has(id) || !mine || mine.deleted !== undefined ? [] : [{ id, mine }];
  });
}
