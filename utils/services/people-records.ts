/** What hangs on records of people: who could clash with them, and what names them. */
import { personOfRule } from '../domain/due';
import type { Person } from '../domain/person';
import { identityKeys } from '../domain/person-identities';
import type { WriteTx } from '../storage/store';
import { allAsks } from './asks';
import type { World } from './world';

/** Who else could clash with a record: everybody with an identity of theirs, and who covers. */
export function othersIn(saved: readonly Person[], { people, me }: World) {
  const ids = new Set(saved.map((one) => one.id));
  const everybody = [...saved, ...[...people, me].filter((one) => !ids.has(one.id))];
  const byId = new Map(everybody.map((one) => [one.id, one]));
  const byKey = Map.groupBy(
    everybody.flatMap((one) => identityKeys(one).map((key) => ({ key, one }))),
    ({ key }) => key,
  );
  return (person: Person): Person[] => {
    const alike = identityKeys(person).flatMap((key) => byKey.get(key) ?? []);
    const cover = byId.get(person.cover ?? '');
    const found = new Set([...alike.map(({ one }) => one), ...(cover ? [cover] : [])]);
    return [...found].filter((one) => one.id !== person.id);
  };
}

/** Rules that stood on people who leave become fixed times, and say so. */
export async function fixRulesOf(
  tx: WriteTx,
  ids: ReadonlySet<string>,
  updated: string,
): Promise<void> {
  for (const reminder of await tx.objectStore('reminders').getAll()) {
    if (!ids.has(personOfRule(reminder.rule) ?? '')) continue;
    await tx.objectStore('reminders').put({
      ...reminder,
      updated,
      rule: { kind: 'at', at: reminder.dueAt },
      fixed: true,
    });
  }
}

/** Reminders and asks about people who leave go on saying whom they are about. */
export async function keepNames(tx: WriteTx, people: readonly Person[]): Promise<void> {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const missing = (record: { people: readonly string[]; names: readonly string[] }) =>
    record.people
      .flatMap((id) => names.get(id) ?? [])
      .filter((name) => !record.names.includes(name));
  for (const reminder of await tx.objectStore('reminders').getAll()) {
    const more = missing(reminder);
    if (more.length === 0) continue;
    await tx.objectStore('reminders').put({ ...reminder, names: [...reminder.names, ...more] });
  }
  for (const ask of await allAsks(tx)) {
    const more = missing(ask);
    if (more.length === 0) continue;
    const named = { ...ask, names: [...ask.names, ...more] };
    await tx.objectStore('asks').put(named);
  }
}
