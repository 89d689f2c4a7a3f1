import { useState } from 'preact/hooks';

import { formatDate } from '../../utils/domain/format-time';
import type { Clock } from '../../utils/domain/format-time';
import { fail, problem, type Result } from '../../utils/domain/result';
import type { Answer, MessageName, Request } from '../../utils/protocol/messages';
import { useLoaded } from '../hooks/use-loaded';

type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Answer<N>>;

/**
 * The copy outside the database, and the answers to its offer. Asked again when `key` changes.
 *
 * @param key The revision, where it is known.
 */
export function useRescue(send: Send, clock: Clock, key: string | number | null) {
  const [ports] = useState(() => ({
    onRestore: () => answered(send('ui→bg restore last good', null)),
    onDecline: () => answered(send('ui→bg decline last good', null)),
  }));
  const { value: state } = useLoaded(() => send('ui→bg last good', null), key);
  return { ...ports, state, dayOf: (at: string) => dayOf(at, clock) };
}

function answered(answer: Promise<Result<null>>): Promise<Result<null>> {
  return answer.catch(() => fail(problem('no_answer')));
}

/** On the machine's clock: mine may be in the database that is gone. */
function dayOf(at: string, clock: Clock): string {
  const date = new Date(at);
  return formatDate(date.getTime(), -date.getTimezoneOffset(), clock);
}
