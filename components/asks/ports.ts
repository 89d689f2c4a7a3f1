import type {
  Ask,
  AskAbout,
  AskOffers,
  DeadlineFacts,
  MadeAsk,
  NewAsk,
  OneAskAction,
} from '../../utils/domain/ask-types';
import type { Place } from '../../utils/domain/reminder-types';
import type { Result } from '../../utils/domain/result';
import type { Answer, MessageName, Request } from '../../utils/protocol/messages';
import { answered } from '../reminders/ports';

/** What views of asks ask for. Promises never reject: a silent background is a problem, too. */
export interface AskPorts {
  readonly ask: (wanted: NewAsk) => Promise<Result<MadeAsk>>;
  readonly actOnAsks: (actions: readonly OneAskAction[]) => Promise<Result<readonly Ask[]>>;
  readonly askOffers: (about: AskAbout) => Promise<AskOffers>;
  /** Null for what is no date and time, or without an answer. */
  readonly askDeadline: (about: AskAbout, by: DeadlineFacts['by']) => Promise<DeadlineFacts | null>;
  readonly openPlace: (place: Place) => Promise<Result<null>>;
}

type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Answer<N>>;

/** The ports over messages to the background. */
export function createAskPorts(send: Send): AskPorts {
  return {
    ask: (wanted) => answered(send('ui→bg ask', wanted)),
    actOnAsks: (actions) => answered(send('ui→bg act on asks', { actions })),
    askOffers: (about) => send('ui→bg ask offers', about).catch(() => ({ people: [], offers: [] })),
    askDeadline: (about, by) => send('ui→bg ask deadline', { about, by }).catch(() => null),
    openPlace: (place) => answered(send('ui→bg open', { place })),
  };
}
