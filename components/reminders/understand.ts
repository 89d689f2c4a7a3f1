import type { Clock } from '../../utils/domain/format-time';
import type { Preset } from '../../utils/domain/preset-text';
import { fail, problem, type Result } from '../../utils/domain/result';
import type { Telling } from '../../utils/domain/sentences';
import { offsetAt } from '../../utils/domain/snapshot-read';
import type { Wish } from '../../utils/domain/wish-types';
import type { Answer, MessageName, Request } from '../../utils/protocol/messages';

/** What a moment in words means, worked out for real. Never rejects. */
export type Understand = (
  text: string,
  /** Roster ids; whose clock "their time" is, and what it is called. */
  about: { readonly people: readonly string[]; readonly name?: string },
  telling: Telling,
) => Promise<Result<Preset>>;

interface Reader {
  readonly readWish: (
    text: string,
    spoken: { now: number; offset: number; monthFirst: boolean; name?: string },
  ) => Wish | null;
}

type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Answer<N>>;

/** @param load Brings the parser: 60 kB, so only when somebody writes a moment. */
export function createUnderstand(send: Send, load: () => Promise<Reader>): Understand {
  return async (text, { people, name }, { now, viewer, clock }) => {
    try {
      const { readWish } = await load();
      const wish = readWish(text, {
        now,
        offset: offsetAt(viewer, now),
        monthFirst: isMonthFirst(clock),
        ...(name === undefined ? {} : { name }),
      });
      return wish ? await send('ui→bg wish', { wish, people }) : fail(problem('wish_unknown'));
    } catch {
      return fail(problem('no_answer'));
    }
  };
}

function isMonthFirst({ locale }: Clock): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0);
  const place = (type: string) => parts.findIndex((part) => part.type === type);
  return place('month') < place('day');
}
