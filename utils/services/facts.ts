/** Use cases of the card's form: the main facts of one teammate, changed where they are seen. */
import { type FactsModel, factsOf, type MainFacts, withFacts } from '../domain/main-facts';
import type { Person } from '../domain/person';
import { fail, ok, problem, type Result } from '../domain/result';
import { type ZonePlace, zonePlaces } from '../domain/zone-places';
import type { Ports } from './ports';
import type { Roster } from './roster';
import { readWorld } from './world';

/** What a change replaced and what it made of it, for the undo beside it; as long as the background lives. */
interface Change {
  readonly before: Person;
  readonly after: Person;
}

export function createFacts({ store, machine }: Pick<Ports, 'store' | 'machine'>, roster: Roster) {
  const changes = new Map<string, Change>();
  const world = () => store.read((tx) => readWorld(tx, machine));

  return {
    /** Null for somebody who is not on the roster any more. */
    async of(id: string): Promise<FactsModel | null> {
      const { byId, now, meZoned } = await world();
      const person = byId.get(id);
      return person ? factsOf(person, now, meZoned.zone) : null;
    },

    /**
     * Puts what differs between `base` and `facts` onto what is stored: what another window changed
     * meanwhile stays.
     */
    async save(id: string, base: MainFacts, facts: MainFacts): Promise<Result<null>> {
      const { byId, now, meZoned } = await world();
      const person = byId.get(id);
      if (!person) return fail(problem('person_gone'));
      const next = withFacts(person, base, facts, now, meZoned.zone);
      if (!next.ok) return next;
      const saved = await roster.save([next.value], [person]);
      if (!saved.ok) return saved;
      const [after] = saved.value;
      if (after) changes.set(id, { before: person, after });
      return ok(null);
    },

    /** Takes the last change back; what was changed since, here or elsewhere, stays. */
    async undo(id: string): Promise<Result<null>> {
      const change = changes.get(id);
      if (!change) return fail(problem('undo_gone'));
      const saved = await roster.save([change.before], [change.after]);
      if (!saved.ok) return saved;
      changes.delete(id);
      return ok(null);
    },

    /** @param locale Of the names of countries. */
    async zones(query: string, locale: string): Promise<readonly ZonePlace[]> {
      const { people, me, now, zone } = await world();
      const used = new Set([zone, ...[...people, me].flatMap((one) => one.zone ?? [])]);
      return zonePlaces(query, used, now, locale);
    },
  };
}
