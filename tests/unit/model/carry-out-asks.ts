/** Steps about what I wait for. */
import { deadlineAt } from '../../../utils/domain/ask';
import type { AskAction } from '../../../utils/domain/ask-types';
import { dateAt } from '../../../utils/domain/zoned';
import { act } from './act';
import { type Asked, contextOf, count, reply as answerBy } from './plain-model';
import type { Step } from './steps';
import { mailOf, MINUTE, type Trial } from './trial';

const DAY = 24 * 60 * MINUTE;
const openAsks = ({ plain }: Trial) =>
  [...plain.asked.values()].filter(({ state }) => state !== 'ended');

export async function ask(trial: Trial, step: Extract<Step, { do: 'ask' }>): Promise<void> {
  const { plain, sim } = trial;
  const target = mailOf(step.mail);
  const { container } = target.place;
  const zone = contextOf(plain).me.zone ?? plain.machineZone;
  const by =
    step.days === null
      ? undefined
      : { date: dateAt(zone, plain.now + step.days * DAY), time: '17:00' };
  const known = openAsks(trial).find((one) => one.container === container);
  const id = known?.id ?? `id-${sim.machine.ids + 1}`;
  const apply = () => {
    const byAt = by && deadlineAt({ ...by, zone });
    if (byAt !== undefined && (byAt === null || byAt <= plain.now)) return false;
    const { now } = plain;
    const one: Asked = {
      id,
      container,
      created: known?.created ?? now,
      people: plain.people.has('anna') ? ['anna'] : [],
      askedAt: now,
      since: now,
      ...(byAt === undefined ? {} : { byAt }),
      checkAt: now,
      state: 'waiting',
      notBefore: known ? now : 0,
    };
    count(plain, one);
    plain.asked.set(id, one);
    return true;
  };
  const wanted = { target, people: ['anna'], ...(by ? { by } : {}) };
  await act(trial, (worker) => worker.asks.add(wanted), apply);
}

export async function reply(trial: Trial, step: Extract<Step, { do: 'reply' }>): Promise<void> {
  const sentAt = trial.plain.now - step.ago * MINUTE;
  const from = { email: 'anna@example.com' };
  const message = { ...mailOf(step.mail).place, message: 'theirs', sentAt, from };
  const apply = () => {
    answerBy(trial.plain, message.container, sentAt);
    return true;
  };
  await act(trial, (worker) => worker.asks.answered([message]), apply);
}

/** What the question is answered with. */
export async function answerAsk(
  trial: Trial,
  step: Extract<Step, { do: 'answered' | 'not-yet' | 'drop-ask' }>,
): Promise<void> {
  const open = openAsks(trial);
  const one = open[step.which % open.length];
  if (!one) return;
  const apply = () => {
    if (step.do === 'not-yet') {
      one.since = trial.plain.now;
      count(trial.plain, one);
    } else one.state = 'ended';
    return true;
  };
  const action: AskAction = { kind: step.do === 'drop-ask' ? 'drop' : step.do };
  await act(trial, (worker) => worker.asks.actAll([{ id: one.id, action }]), apply);
}
