/** "Add to roster": what a page shows of somebody becomes a record to be filled in, stored by nobody. */
import { offsetsOf, wallMinutes } from '../domain/host-clock';
import { createMatcher, nameKey } from '../domain/matching';
import type { Identity, Person } from '../domain/person';
import { isEmail } from '../domain/person-identities';
import type { Newcomer, SeenPerson } from '../protocol/messages';
import { fitting } from './doubts';
import type { Ports } from './ports';
import { readWorld, type World } from './world';

export function createNewcomers({ store, machine }: Pick<Ports, 'store' | 'machine'>) {
  let wanted: Newcomer | null = null;
  return {
    /**
     * Keeps whom a page offers until our own page takes them; in memory alone, since nobody has asked
     * for them to be stored.
     *
     * @param seen Null where nobody was found.
     */
    async offer(seen: SeenPerson | null): Promise<void> {
      if (!seen) {
        wanted = { kind: 'nobody' };
        return;
      }
      const world = await store.read((tx) => readWorld(tx, machine));
      const wall = wallMinutes(seen.clock ?? '');
      wanted = knownAs(seen, world) ?? {
        kind: 'new',
        person: personOf(seen, machine.newId()),
        zones: wall === null ? [] : fitting(world, offsetsOf(wall, world.now)),
      };
    },

    take(): Newcomer | null {
      const taken = wanted;
      wanted = null;
      return taken;
    },
  };
}

/** By what the page names them with; else by their address, and then their account is news. */
function knownAs({ ref, email }: SeenPerson, { people, me }: World): Newcomer | null {
  const matcher = createMatcher(people, me);
  const id = matcher.match(ref);
  if (id !== null) return { kind: 'known', id };
  const byAddress = email === undefined ? null : matcher.match({ email });
  if (byAddress === null) return null;
  const account = ref.slack && { kind: 'slack' as const, ...ref.slack };
  return { kind: 'known', id: byAddress, ...(account ? { account } : {}) };
}

/** A display name beside the full one is an alias. Zone and hours are picked, and never guessed. */
function personOf({ ref, email, shown }: SeenPerson, id: string): Person {
  const { slack, google, name = '' } = ref;
  const identities: Identity[] = [
    ...(email !== undefined && isEmail(email) ? [{ kind: 'email' as const, value: email }] : []),
    ...(slack ? [{ kind: 'slack' as const, ...slack }] : []),
    ...(google === undefined ? [] : [{ kind: 'google' as const, account: google }]),
  ];
  const isAlias = shown !== undefined && nameKey(shown) !== nameKey(name);
  return {
    id,
    updated: new Date(0).toISOString(),
    name,
    ...(isAlias ? { aliases: [shown] } : {}),
    ...(identities.length > 0 ? { identities } : {}),
  };
}
