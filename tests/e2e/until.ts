import { setTimeout as later } from 'node:timers/promises';

/**
 * Asks again and again until an answer is neither undefined, null nor false.
 *
 * @param what Said when it stays away: "no mark beside Anna".
 * @param limit Milliseconds.
 * @throws After the limit.
 */
export async function until<T>(
  answer: () => T | Promise<T>,
  what: string | (() => string),
  limit = 8000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + limit;
  for (;;) {
    const given = await answer();
    if (given !== undefined && given !== null && given !== false) {
      return given as Exclude<T, undefined | null | false>;
    }
    if (performance.now() > end) throw new Error(typeof what === 'string' ? what : what());
    await later(50);
  }
}
