/** My own record as others keep it on their rosters. */
import { emailKey } from './matching';
import type { Person } from './person';
import { type Problem, problem } from './result';

/**
 * The record to hand on, under an id that stays the same from one card to the next, or what is missing
 * in mine. On myself my word of now counts: it is as new as the moment of handing on.
 *
 * @param zone The computer's, where I set none.
 */
export function cardOf(
  me: Person,
  zone: string,
  now: number,
): { readonly card: Person } | { readonly missing: Problem } {
  const email = (me.identities ?? []).find((one) => one.kind === 'email');
  if (me.name.trim() === '') return { missing: problem('card_name') };
  if (email?.kind !== 'email') return { missing: problem('card_email') };
  const { zoneConfirmed: _confirmed, ...rest } = me;
  return {
    card: {
      ...rest,
      id: `card-${emailKey(email.value)}`,
      updated: new Date(now).toISOString(),
      zone: me.zone ?? zone,
    },
  };
}
