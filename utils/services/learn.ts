/** Your own word on whose account it is that a page shows beside a name. */
import type { Account, Identity, Person } from '../domain/person';
import { checkIdentities, identityKey } from '../domain/person-identities';
import { fail, ok, problem, type Result } from '../domain/result';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { readWorld, stamp } from './world';
import type { LearnAnswer } from '../protocol/messages';
import { getMeta, putMeta } from '../storage/store';

/**
 * Stores whether an account is a teammate's, in one transaction: among the identities, by which they
 * are found from then on, or among those of namesakes, by which their name is not theirs. Everything
 * else of the record stays as it is, so that taking it back (`null`) loses nothing. Put off (`later`),
 * the question is not asked any more until it is wanted.
 */
export function createLearn({ store, machine }: Ports) {
  return (id: string, account: Account, theirs: LearnAnswer): Promise<Result<null>> =>
    attempt(() =>
      store.write(async (tx) => {
        const { byId, people, me, now } = await readWorld(tx, machine);
        const person = byId.get(id);
        if (!person) return fail(problem('person_gone'));
        const putOff = new Set((await getMeta(tx, 'learnPutOff')) ?? []);
        if (theirs === 'later') putOff.add(id);
        else putOff.delete(id);
        await putMeta(tx, 'learnPutOff', [...putOff]);
        if (theirs === 'later') return ok(null);
        // The same account again is no second identity; somebody else's is refused.
        const others = theirs === true ? [...people, me] : [];
        const problems = checkIdentities({ ...person, identities: [account] }, others);
        if (problems.length > 0) return fail(...problems);
        await tx
          .objectStore('people')
          .put({ ...withAnswer(person, account, theirs), updated: stamp(now) });
        return ok(null);
      }),
    );
}

function withAnswer(person: Person, account: Account, theirs: boolean | null): Person {
  const { identities, notIdentities, ...rest } = person;
  const others = (list: readonly Identity[] = []) =>
    list.filter((one) => identityKey(one) !== identityKey(account));
  const isTheirs = [...others(identities), ...(theirs === true ? [account] : [])];
  const isNot = [...others(notIdentities), ...(theirs === false ? [account] : [])];
  return {
    ...rest,
    ...(isTheirs.length > 0 ? { identities: isTheirs } : {}),
    ...(isNot.length > 0 ? { notIdentities: isNot } : {}),
  };
}
