/** What an ask's state says; no zone is needed for it, so that pages can ask as well. */
import type { Ask } from './ask-types';

/** Not answered and not dropped. */
export function isOpenAsk({ state, deleted }: Ask): boolean {
  return deleted === undefined && state !== 'answered' && state !== 'dropped';
}

/** Whether it asks "Did they answer?" now. */
export function isQuestion({ state }: Ask): boolean {
  return state === 'shown' || state === 'held';
}

const STATES: ReadonlySet<unknown> = new Set(['waiting', 'held', 'shown', 'answered', 'dropped']);

/** Whether a stored record is an ask as this version knows it; others are kept and left alone. */
export function isAsk(record: object): record is Ask {
  const { place, title, people, names, askedAt, since, checkAt, state } = record as Partial<Ask>;
  return (
    typeof place?.url === 'string' &&
    typeof title === 'string' &&
    Array.isArray(people) &&
    Array.isArray(names) &&
    [askedAt, since, checkAt].every(Number.isFinite) &&
    STATES.has(state)
  );
}
