/** Carries a sequence out on the services and on the plain model, and compares after each step. */
import type { DueRule } from '../../../utils/domain/reminder-types';
import type { Result } from '../../../utils/domain/result';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { annaOf, createTrial, mailOf, meOf, MINUTE, ruleOf, type Trial, ZONES } from './trial';
import {
  expectAlarmInTime,
  expectArmed,
  expectNoneEarly,
  expectSame,
  expectTold,
  forget,
  keyOf,
} from './invariants';
import { answer, dueIn, isOpen, leave, type Promised, rework, settle } from './plain-model';
import type { Simulation } from './simulation';
import type { Step } from './steps';

type Worker = Parameters<Parameters<Simulation['during']>[0]>[0];

export async function carryOut(steps: readonly Step[]): Promise<void> {
  const trial = createTrial();
  await take(trial, { do: 'edit', who: 'anna', variant: 0 });
  await take(trial, { do: 'edit', who: 'me', variant: 0 });
  for (const one of steps) {
    await take(trial, one);
    expectArmed(trial.sim);
  }
  // Whatever happened: leave is given, a window comes to the front, and all is as it must be.
  trial.sim.killAfter(null);
  trial.sim.browser.denied = false;
  await take(trial, { do: 'focus' });
}

/** An event: what is due is delivered, unless the worker is killed in it. */
async function deliver(trial: Trial): Promise<void> {
  const { sim, plain, ledger } = trial;
  const before = sim.disk.commits;
  const outcome = await sim.during((worker) => worker.reconcile().then(() => 'done' as const));
  if (sim.disk.commits > before) settle(plain);
  expectNoneEarly(sim, plain, ledger);
  if (outcome === 'killed') return;
  expectSame(sim, plain);
  expectTold(sim, ledger);
  expectAlarmInTime(sim, plain);
}

/** A use case and the delivery after it; `apply` says whether the plain model allows it. */
async function act(
  trial: Trial,
  work: (worker: Worker) => Promise<Result<unknown>>,
  apply: () => boolean,
): Promise<void> {
  const before = trial.sim.disk.commits;
  const result = await trial.sim.during(work);
  if (result === 'killed' && trial.sim.disk.commits === before) return;
  const allowed = apply();
  if (result === 'killed') return;
  if (result.ok !== allowed) throw new Error(`${result.ok} is not ${allowed}`);
  await deliver(trial);
}

function schedule(trial: Trial, one: Promised, rule: DueRule, due: number): void {
  Object.assign(one, { rule, due, state: 'scheduled' });
  forget(trial.ledger, one);
  trial.plain.promises.set(one.id, one);
}

const openOnes = ({ plain }: Trial) => [...plain.promises.values()].filter(isOpen);

function take(trial: Trial, step: Step): Promise<void> | void {
  const { sim, plain } = trial;
  switch (step.do) {
    case 'create':
      return create(trial, step);
    case 'snooze':
      return snooze(trial, step);
    case 'done':
    case 'drop':
    case 'delete':
      return end(trial, step);
    case 'undo':
      return undo(trial);
    case 'answer': {
      const sentAt = plain.now - step.ago * MINUTE;
      const message = { ...mailOf(step.mail).place, message: 'reply', sentAt };
      return act(
        trial,
        (worker) => worker.reminders.answered([message]),
        () => {
          answer(plain, message.container, sentAt);
          return true;
        },
      );
    }
    case 'edit':
      return edit(trial, step);
    case 'remove':
      return act(
        trial,
        (worker) => worker.roster.remove('anna'),
        () => {
          leave(plain, 'anna');
          return true;
        },
      );
    case 'hold':
      return hold(trial, plain.now + step.minutes * MINUTE);
    case 'unhold':
      return hold(trial, null);
    case 'deny':
      sim.browser.denied = step.denied;
      return;
    case 'wait':
      return wait(trial, step);
    case 'jump':
      return jump(trial, step.minutes);
    case 'zone':
      plain.machineZone = sim.machine.zone = ZONES[step.variant] ?? plain.machineZone;
      return;
    case 'focus':
      return deliver(trial);
    case 'stop':
      return sim.restart();
    case 'restart':
    case 'update':
      sim.restart();
      if (step.do === 'update' || !step.alarmKept) sim.browser.alarm = null;
      return deliver(trial);
    case 'kill':
      return sim.killAfter(step.at);
  }
}

async function create(trial: Trial, step: Extract<Step, { do: 'create' }>): Promise<void> {
  const { plain, sim } = trial;
  const target = mailOf(step.mail);
  const rule = ruleOf(step, plain);
  const id = `id-${sim.machine.ids + 1}`;
  const { urgent } = step;
  const wanted = { targets: [target], rule, urgent };
  const apply = () => {
    const due = dueIn(plain, rule);
    if (due === null) return false;
    const { container } = target.place;
    const known = openOnes(trial).find((one) => one.container === container);
    const fresh = { id, container, created: plain.now, notBefore: 0, rule, due } as const;
    const one: Promised = known ?? { ...fresh, state: 'scheduled', urgent };
    if (known) Object.assign(known, { urgent, notBefore: plain.now });
    schedule(trial, one, rule, due);
    return true;
  };
  await act(trial, (worker) => worker.reminders.remindAll(wanted), apply);
}

async function snooze(trial: Trial, step: Extract<Step, { do: 'snooze' }>): Promise<void> {
  const open = openOnes(trial);
  const one = open[step.which % open.length];
  if (!one) return;
  const rule = ruleOf(step, trial.plain);
  const apply = () => {
    const due = dueIn(trial.plain, rule);
    if (due !== null) schedule(trial, one, rule, due);
    return due !== null;
  };
  await act(trial, (worker) => worker.reminders.act(one.id, { kind: 'snooze', rule }), apply);
}

async function end(trial: Trial, step: { do: 'done' | 'drop' | 'delete'; which: number }) {
  const open = openOnes(trial);
  const one = open[step.which % open.length];
  const record = trial.sim.records().find(({ id }) => id === one?.id);
  if (!one || !record) return;
  const apply = () => {
    trial.ended = { before: { ...one }, record };
    one.state = step.do === 'delete' ? 'binned' : 'ended';
    return true;
  };
  await act(trial, (worker) => worker.reminders.act(one.id, { kind: step.do }), apply);
}

async function undo(trial: Trial): Promise<void> {
  const { ended, plain, sim, ledger } = trial;
  const now = ended && plain.promises.get(ended.before.id);
  const stored = sim.records().some(({ id }) => id === now?.id);
  if (!ended || !now || !stored || isOpen(now)) return;
  // Promised again meanwhile: which of the two is meant by a third promise is another question.
  if (openOnes(trial).some(({ container }) => container === now.container)) return;
  const apply = () => {
    Object.assign(now, ended.before);
    if (now.state === 'shown') ledger.undone.add(keyOf(now));
    else forget(ledger, now);
    trial.ended = null;
    return true;
  };
  const action = { kind: 'restore', to: ended.record } as const;
  await act(trial, (worker) => worker.reminders.act(now.id, action), apply);
}

async function edit(trial: Trial, step: Extract<Step, { do: 'edit' }>): Promise<void> {
  const { plain } = trial;
  const person = step.who === 'me' ? meOf(step.variant) : annaOf(step.variant);
  const apply = () => {
    if (step.who === 'me') plain.me = person;
    else plain.people.set(person.id, person);
    rework(plain, person.id);
    return true;
  };
  await act(trial, (worker) => worker.roster.save([person]), apply);
}

async function hold(trial: Trial, until: number | null): Promise<void> {
  const { plain } = trial;
  const wanted = until === null ? null : ({ kind: 'focus', until, since: plain.now } as const);
  const apply = () => {
    plain.hold = wanted;
    return true;
  };
  await act(trial, (worker) => worker.preferences.hold(wanted), apply);
}

/** The alarm fires as often as its time comes; a machine that sleeps hears it once, when it wakes. */
async function wait(trial: Trial, step: Extract<Step, { do: 'wait' }>): Promise<void> {
  const target = trial.plain.now + step.minutes * MINUTE;
  if (!step.asleep) {
    while ((trial.sim.browser.alarm ?? Infinity) <= target) {
      set(trial, Math.max(trial.plain.now, trial.sim.browser.alarm ?? 0));
      await fire(trial);
    }
  }
  set(trial, target);
  await fire(trial);
}

/** Set back, the alarm is further away than it was meant to be. */
async function jump(trial: Trial, minutes: number): Promise<void> {
  set(trial, trial.plain.now + minutes * MINUTE);
  await fire(trial);
}

function set({ sim, plain }: Trial, now: number): void {
  sim.machine.now = plain.now = now;
}

async function fire(trial: Trial): Promise<void> {
  const { browser, machine } = trial.sim;
  if ((browser.alarm ?? Infinity) > machine.now) return;
  browser.alarm = machine.now + HOUR;
  await deliver(trial);
}
