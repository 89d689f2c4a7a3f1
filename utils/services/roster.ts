/** Use cases of the roster. Each is one transaction. */
import { personOfRule } from '../domain/due';
import { ontoCurrent } from '../domain/onto-current';
import { ME, type Person } from '../domain/person';
import { checkPerson } from '../domain/person-check';
import { identityKeys } from '../domain/person-identities';
import type { Reminder } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { ReadTx, WriteTx } from '../storage/store';
import { allAsks } from './asks';
import { erasePicksOf } from './picks';
import type { Ports } from './ports';
import { attempt } from './attempt';
import { fixRulesOf, keepNames, othersIn } from './people-records';
import { reworkRules } from './rework';
import { forgetInTeamFiles } from './team-files';
import { readWorld, stamp, type World } from './world';

export type Roster = ReturnType<typeof createRoster>;

export function createRoster({ store, machine }: Ports) {
  const world = (tx: ReadTx | WriteTx) => readWorld(tx, machine);
  return {
    async all() {
      const { revision, me, people } = await store.read(world);
      return { revision, me, people };
    },

    /**
     * Adds or replaces records, all or none; each gets a new `updated`. Problems name the field.
     *
     * @param bases Records from which editing began, matched by id: what another window has changed
     *   since then stays.
     */
    save: (
      people: readonly Person[],
      bases: readonly Person[] = [],
    ): Promise<Result<readonly Person[]>> =>
      attempt(() =>
        store.write(async (tx) => {
          const before = await world(tx);
          const updated = stamp(before.now);
          const edited = people.map((person) => ontoStored(person, bases, before));
          const saved = edited.map((person) => ({ ...withoutDeleted(person), updated }));
          const othersOf = othersIn(saved, before);
          const problems = saved.flatMap((person) => checkPerson(person, othersOf(person)));
          if (problems.length > 0) return fail(...problems);
          await Promise.all(saved.map((person) => tx.objectStore('people').put(person)));
          await reworkRules(tx, await world(tx), (rule) => dependsOn(rule, saved));
          return ok(saved);
        }),
      ),

    /** Leaves a marker, so that an older file cannot bring the person back. */
    remove: (id: string): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          const person = await tx.objectStore('people').get(id);
          if (!person || id === ME) return fail(problem('person_gone'));
          const now = stamp(machine.now());
          await tx.objectStore('people').put({ ...person, updated: now, deleted: now });
          await fixRulesOf(tx, new Set([id]), now);
          await keepNames(tx, [person]);
          return ok(null);
        }),
      ),

    /** Takes a removal back, with the rules that stood on the person. */
    restore: (person: Person, reminders: readonly Reminder[]): Promise<Result<Person>> =>
      attempt(() =>
        store.write(async (tx) => {
          const before = await world(tx);
          const updated = stamp(before.now);
          const back = { ...withoutDeleted(person), updated };
          const problems = checkPerson(back, othersIn([back], before)(back));
          if (problems.length > 0) return fail(...problems);
          await tx.objectStore('people').put(back);
          for (const { id, rule } of reminders) await takeRuleUp(tx, id, rule, updated);
          return ok(back);
        }),
      ),

    /** Removes the record, its marker, and the person from reminders and log. */
    forget: (id: string): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          const person = await tx.objectStore('people').get(id);
          if (!person || id === ME) return fail(problem('person_gone'));
          await fixRulesOf(tx, new Set([id]), stamp(machine.now()));
          await eraseFromRecords(tx, person);
          await forgetInTeamFiles(tx, id);
          await tx.objectStore('people').delete(id);
          for (const key of identityKeys(person)) await tx.objectStore('seen').delete(key);
          return ok(null);
        }),
      ),
  };
}

/** Somebody who was removed meanwhile comes back as edited. */
function ontoStored(person: Person, bases: readonly Person[], { me, byId }: World): Person {
  const base = bases.find(({ id }) => id === person.id);
  const stored = person.id === ME ? me : byId.get(person.id);
  return base && stored ? ontoCurrent(person, base, stored) : person;
}

function withoutDeleted(person: Person): Person {
  const { deleted: _deleted, ...rest } = person;
  return rest;
}

/** A change of mine can move every rule; a teammate's only those that name them. */
function dependsOn(rule: Reminder['rule'], changed: readonly Person[]): boolean {
  const named = personOfRule(rule);
  return changed.some((person) => person.id === ME || person.id === named);
}

/** Gives a reminder its rule back; whatever else happened to it meanwhile stays. */
async function takeRuleUp(
  tx: WriteTx,
  id: string,
  rule: Reminder['rule'],
  updated: string,
): Promise<void> {
  const stored = await tx.objectStore('reminders').get(id);
  if (!stored?.fixed) return;
  const { fixed: _fixed, ...rest } = stored;
  await tx.objectStore('reminders').put({ ...rest, rule, updated });
}

async function eraseFromRecords(tx: WriteTx, person: Person): Promise<void> {
  const names = new Set([person.name, ...(person.aliases ?? [])]);
  const erase = <T extends { people: readonly string[]; names: readonly string[] }>(
    record: T,
  ): T => ({
    ...record,
    people: record.people.filter((id) => id !== person.id),
    names: record.names.filter((name) => !names.has(name)),
  });
  for (const reminder of await tx.objectStore('reminders').getAll()) {
    if (reminder.people.includes(person.id)) await tx.objectStore('reminders').put(erase(reminder));
  }
  for (const ask of await allAsks(tx)) {
    if (ask.people.includes(person.id)) await tx.objectStore('asks').put(erase(ask));
  }
  await erasePicksOf(tx, person.id);
  for (const entry of await tx.objectStore('log').getAll()) {
    // A line that a newer version wrote may name nobody.
    if (!Array.isArray(entry.people) || !Array.isArray(entry.names)) continue;
    if (entry.people.includes(person.id) || entry.names.includes(person.name))
      await tx.objectStore('log').put(erase(entry));
  }
}
