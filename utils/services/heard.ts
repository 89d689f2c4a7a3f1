/** Messages of others that a page shows in a watched thread. */
import type { Ask, TheirMessage } from '../domain/ask-types';
import { hasAddress } from '../domain/matching';
import type { Reminder } from '../domain/reminder-types';
import { ok, type Result } from '../domain/result';
import type { Asks } from './asks';
import type { Ports } from './ports';
import type { Reminders } from './reminders';
import { readWorld } from './world';

/**
 * Ends the asks that they answer. A page knows its mailbox and no other address of mine, so what was
 * sent from one that stands on my own record is mine, and ends the promises that it answers.
 *
 * @returns What ended.
 */
export function createHeard(
  { store, machine }: Pick<Ports, 'store' | 'machine'>,
  reminders: Pick<Reminders, 'answered'>,
  asks: Pick<Asks, 'answered'>,
) {
  return async (
    messages: readonly TheirMessage[],
  ): Promise<Result<readonly (Ask | Reminder)[]>> => {
    const { me } = await store.read((tx) => readWorld(tx, machine));
    const mine = messages.filter(({ from }) => hasAddress(me, from));
    const answered = mine.length > 0 ? await reminders.answered(mine) : ok([]);
    if (!answered.ok) return answered;
    const closed = await asks.answered(messages.filter((one) => !mine.includes(one)));
    return closed.ok ? ok([...answered.value, ...closed.value]) : closed;
  };
}
