import type { Preset } from '../../utils/domain/preset-text';
import type { DueRule, Place, Reminder, Target } from '../../utils/domain/reminder-types';
import { fail, problem, type Result } from '../../utils/domain/result';
import type {
  Answer,
  Made,
  MessageName,
  OneAction,
  ReminderAction,
  Request,
} from '../../utils/protocol/messages';

/** What views of reminders ask for. Promises never reject: a silent background is a problem, too. */
export interface ReminderPorts {
  readonly act: (id: string, action: ReminderAction) => Promise<Result<Reminder>>;
  readonly open: (id: string) => Promise<Result<null>>;
  /** @param people Roster ids. */
  readonly presets: (people: readonly string[]) => Promise<readonly Preset[]>;
  readonly remindAll: (
    targets: readonly Target[],
    rule: DueRule,
  ) => Promise<Result<readonly Made[]>>;
  readonly actAll: (actions: readonly OneAction[]) => Promise<Result<readonly Reminder[]>>;
  readonly readLink: (url: string) => Promise<Result<Place>>;
}

type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Answer<N>>;

/** The ports over messages to the background. */
export function createReminderPorts(send: Send): ReminderPorts {
  return {
    act: (id, action) => answered(send('ui→bg act', { id, action })),
    open: (id) => answered(send('ui→bg open', { id })),
    presets: (people) => presetsFrom(send('ui→bg presets', { people })),
    remindAll: (targets, rule) => answered(send('ui→bg remind all', { targets, rule })),
    actAll: (actions) => answered(send('ui→bg act all', { actions })),
    readLink: (url) => answered(send('ui→bg link', { url })),
  };
}

/** A background that does not answer is a problem like any other. */
export function answered<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  return answer.catch(() => fail<T>(problem('no_answer')));
}

/** Without an answer there are no presets; a moment of one's own can still be chosen. */
export function presetsFrom<P>(
  answer: Promise<{ readonly presets: readonly P[] }>,
): Promise<readonly P[]> {
  return answer.then(
    ({ presets }) => presets,
    () => [],
  );
}
