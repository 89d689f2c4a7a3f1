import { send } from '../protocol/client';
import { guarded, later, type Lifetime } from './lifetime';

/** Pauses before asking again when the background does not answer. Milliseconds. */
const RETRY = 2000;

export interface MarkSheet {
  /** The attribute by which the sheet knows marks; another one in each page load. */
  readonly token: string;
  /** Without the sheet marks have no text and no place: none is drawn before. */
  isThere(): boolean;
}

/**
 * Has the background lay the sheet of all marks over this page. A user's sheet cannot be seen by the
 * page, and marks need none of their own, which would be the larger part of what they cost.
 *
 * @param ready Called once it is there.
 */
export function layMarkSheet(life: Lifetime, ready: () => void): MarkSheet {
  const token = `data-${crypto.randomUUID().slice(0, 8)}`;
  let there = false;
  const ask = () =>
    send('cs→bg mark sheet', { token }).then(
      guarded(life, () => {
        there = true;
        ready();
      }),
      guarded(life, () => later(life, RETRY, ask)),
    );
  void ask();
  return { token, isThere: () => there };
}
