/** Carries a sequence out on the services and on the plain model, and compares after each step. */
import type { DueRule } from '../../../utils/domain/reminder-types';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import { act, deliver, openOnes } from './act';
import { answerAsk, ask, reply } from './carry-out-asks';
import {
  annaOf,
  BLOCKS,
  createTrial,
  mailOf,
  meOf,
  MINUTE,
  ruleOf,
  type Trial,
  ZONES,
} from './trial';
import { expectArmed, keyOf } from './invariants';
import { answer, dueIn, isOpen, leave, type Promised, rework } from './plain-model';
import type { Step } from './steps';

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

function schedule(trial: Trial, one: Promised, rule: DueRule, due: number): void {
  // Told anew, also where it comes at the same moment.
  trial.ledger.ids.delete(keyOf(one));
  Object.assign(one, { rule, due, state: 'scheduled' });
  trial.plain.promises.set(one.id, one);
}

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
    case 'ask':
      return ask(trial, step);
    case 'reply':
      return reply(trial, step);
    case 'answered':
    case 'not-yet':
    case 'drop-ask':
      return answerAsk(trial, step);
    case 'blocks':
    case 'again':
      return settings(trial, step);
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
      if (step.do === 'update' || !step.alarmKept) sim.browser.alarms.clear();
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
    while (trial.sim.browser.alarms.next() <= target) {
      set(trial, Math.max(trial.plain.now, trial.sim.browser.alarms.next()));
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
  if (trial.sim.browser.alarms.fire()) await deliver(trial);
}

async function settings(trial: Trial, step: Extract<Step, { do: 'blocks' | 'again' }>) {
  const { plain } = trial;
  const catchUp = step.do === 'blocks' ? (BLOCKS[step.variant] ?? []) : plain.catchUp;
  const again = step.do === 'again' ? step.minutes : plain.again / MINUTE;
  const { notifications } = DEFAULT_SETTINGS;
  const change = { catchUp, notifications: { ...notifications, again } };
  const apply = () => {
    Object.assign(plain, { catchUp, again: again * MINUTE });
    rework(plain, 'blocks');
    return true;
  };
  await act(trial, (worker) => worker.preferences.saveSettings(change), apply);
}
