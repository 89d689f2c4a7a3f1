/** What an organisation ships: its people onto the roster, its settings over the user's. */
import { canonical } from '../domain/backup-diff';
import { fingerprint } from '../domain/fingerprint';
import type { LogEntry } from '../domain/log-types';
import type { Managed, ManagedPeople, ManagedPolicy } from '../domain/managed-types';
import { ME, type Person } from '../domain/person';
import { checkPerson } from '../domain/person-check';
import { ok, type Problem, type Result } from '../domain/result';
import { compareTeam } from '../domain/team-compare';
import { afterTaking, NO_CHOICE, settleTeam, takenOf } from '../domain/team-settle';
import type { TeamComparison } from '../domain/team-types';
import { getMeta, putMeta, type WriteTx } from '../storage/store';
import { attempt } from './attempt';
import { fixRulesOf, keepNames, othersIn } from './people-records';
import type { Ports } from './ports';
import { reworkRules } from './rework';
import { emptyMe, readWorld, stamp } from './world';

const NONE: ManagedPolicy = {
  organisation: '',
  people: [],
  partly: false,
  settings: {},
  problems: [],
};

const NOBODY: ManagedPeople = {
  file: {
    key: 'managed',
    owner: '',
    name: '',
    exportedAt: '',
    auto: true,
    base: [],
    who: {},
    skipped: [],
  },
  brought: [],
  gone: [],
};

export function createManaged({ store, machine }: Ports) {
  return {
    state: (): Promise<Managed | null> =>
      store.read(async (tx) => {
        const managed = await getMeta(tx, 'managed');
        return managed?.state ?? null;
      }),

    /**
     * Puts a policy into force, or takes the last one back (null). The same one again does nothing.
     *
     * @returns Whether anything changed.
     */
    apply: (policy: ManagedPolicy | null): Promise<Result<boolean>> =>
      attempt(async () => {
        const sum = policy ? fingerprint(canonical(policy)) : '';
        const known = await store.read((tx) => getMeta(tx, 'managed'));
        if ((known?.sum ?? '') === sum) return ok(false);
        return store.write(async (tx) => {
          const people = await applyPeople(tx, policy ?? NONE, machine);
          const state = policy && { ...stateOf(policy), ...people };
          await putMeta(tx, 'managed', { sum, state });
          await reworkRules(tx, await readWorld(tx, machine), () => true);
          return ok(true);
        });
      }),
  };
}

function stateOf({ organisation, settings, problems }: ManagedPolicy) {
  return { organisation, settings, problems };
}

/** The rules of a team file that is taken at once: what the user changed on somebody stays. */
async function applyPeople(
  tx: WriteTx,
  policy: ManagedPolicy,
  machine: Ports['machine'],
): Promise<Pick<Managed, 'people' | 'away' | 'problems'>> {
  const known = (await getMeta(tx, 'managedPeople')) ?? NOBODY;
  const now = machine.now();
  const stored: readonly Person[] = await tx.objectStore('people').getAll();
  const me = stored.find(({ id }) => id === ME) ?? emptyMe();
  const back = new Set(known.gone);
  const people = stored
    .filter(({ id }) => id !== ME)
    .map((person) => (back.has(person.id) ? alive(person) : person));
  const document = {
    key: known.file.key,
    owner: policy.organisation,
    exportedAt: stamp(now),
    people: policy.people,
  };
  const comparison = compareTeam(document, known.file, me, people);
  const living = people.filter(({ deleted }) => deleted === undefined);
  const rows = settleTeam(comparison, NO_CHOICE, [me, ...living]);
  const taken = new Map(takenOf(rows).map((one) => [one.id, one]));
  const held = rows.flatMap(({ row }) => row.mine ?? []).filter(({ id }) => back.has(id));
  for (const person of held) if (!taken.has(person.id)) taken.set(person.id, person);
  const problems = [
    ...policy.problems,
    ...rows.flatMap(({ stop }) => stop ?? []),
    ...(await putPeople(tx, [...taken.values()], machine)),
  ];
  const next = afterTaking(document, known.file, comparison, rows, NO_CHOICE, false);
  const fresh = rows.filter(({ state }) => state === 'new').map(({ row }) => row.id);
  const gone = policy.partly ? [] : comparison.gone.filter(({ mine }) => !back.has(mine.id));
  const leaving = gone.filter(({ mine }) => known.brought.includes(mine.id));
  await removePeople(tx, leaving, now, machine);
  const left = new Set(gone.map(({ id }) => id));
  const base = next.base.filter(({ id }) => !left.has(id));
  const who = Object.fromEntries(Object.entries(next.who).filter(([id]) => !left.has(id)));
  const current = new Set(Object.values(who));
  await putMeta(tx, 'managedPeople', {
    file: { ...next, base, who },
    brought: [...new Set([...known.brought, ...fresh])],
    gone: [...known.gone, ...leaving.map(({ mine }) => mine.id)].filter((id) => !current.has(id)),
  });
  const away = rows.filter(({ row }) => row.off === 'left').length;
  return { people: [...current], away, problems };
}

function alive({ deleted: _deleted, ...person }: Person): Person {
  return person;
}

/** Whoever cannot be stored is left out, with the sentence that says why. */
async function putPeople(
  tx: WriteTx,
  people: readonly Person[],
  machine: Ports['machine'],
): Promise<readonly Problem[]> {
  const world = await readWorld(tx, machine);
  const othersOf = othersIn(people, world);
  const updated = stamp(world.now);
  const problems: Problem[] = [];
  for (const person of people) {
    const [wrong] = checkPerson(person, othersOf(person));
    if (wrong) problems.push({ ...wrong, at: person.name });
    else await tx.objectStore('people').put({ ...person, updated });
  }
  return problems;
}

/** As one who is removed by hand, but for my note, which would be out of sight: it goes to the log. */
async function removePeople(
  tx: WriteTx,
  leaving: TeamComparison['gone'],
  now: number,
  machine: Ports['machine'],
): Promise<void> {
  const updated = stamp(now);
  for (const { mine } of leaving) {
    await tx.objectStore('people').put({ ...mine, updated, deleted: updated });
    const note = mine.mine?.note?.trim() ?? '';
    if (note === '') continue;
    const entry: LogEntry = {
      id: machine.newId(),
      updated,
      kind: 'note',
      at: now,
      title: note,
      people: [mine.id],
      names: [mine.name],
    };
    await tx.objectStore('log').put(entry);
  }
  await fixRulesOf(tx, new Set(leaving.map(({ mine }) => mine.id)), updated);
  await keepNames(
    tx,
    leaving.map(({ mine }) => mine),
  );
}
