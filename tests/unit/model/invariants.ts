/** What holds after every step, whatever the order of things. */
import type { Ask } from '../../../utils/domain/ask-types';
import { catchUpStretches } from '../../../utils/domain/due';
import { HOUR } from '../../../utils/domain/snapshot-read';
import { contextOf, isOpen, type Plain, stateOf } from './plain-model';
import type { Simulation } from './simulation';

/** What the browser was told. */
export interface Ledger {
  /** By promise or question and the time at which it was shown: ids of the notifications. */
  readonly ids: Map<string, Set<string>>;
  /** Taken back by hand: whether it was told before is not asked. */
  readonly undone: Set<string>;
}

/** One showing of a promise. */
export const keyOf = (one: { id: string; due: number; shownAt?: number | undefined }): string =>
  `${one.id}:${one.due}:${one.shownAt ?? 0}`;

function demand(holds: boolean, what: string, ...about: readonly unknown[]): void {
  if (!holds) throw new Error(`${what}: ${about.map((one) => JSON.stringify(one)).join(' ')}`);
}

/** One alarm stands, exactly, and repeats; only an update takes it, and is an event. */
export function expectArmed({ browser }: Simulation): void {
  const all = browser.alarms.all();
  demand(all.length === 1 && all[0]?.periodInMinutes === 60, 'not one alarm', all);
}

/** The alarm comes no later than what it is for. */
export function expectAlarmInTime({ browser, machine }: Simulation, plain: Plain): void {
  const alarm = browser.alarms.next();
  const promises = [...plain.promises.values()];
  const due = promises.filter(({ state }) => state === 'scheduled').map((one) => one.due);
  const shown = plain.again > 0 ? promises.filter(({ state }) => state === 'shown') : [];
  const again = shown.map((one) => (one.shownAt ?? 0) + plain.again);
  const questions = [...plain.asked.values()].filter(({ state }) => state === 'waiting');
  const blocks = catchUpStretches(contextOf(plain)).map(({ from }) => from);
  const hold = plain.hold ? [plain.hold.until] : [];
  const checks = questions.map(({ checkAt }) => checkAt);
  const ahead = [...due, ...again, ...checks, ...blocks, ...hold].filter((at) => at > machine.now);
  const latest = Math.min(machine.now + HOUR, ...ahead);
  demand(alarm > machine.now && alarm <= latest, 'the alarm is late', { alarm, latest });
}

/** The database says the same of each promise as the plain model. */
export function expectSame(sim: Simulation, plain: Plain): void {
  const stored = new Map(sim.records().map((one) => [one.id, one]));
  for (const one of plain.promises.values()) {
    const record = stored.get(one.id);
    // After 30 days the bin is emptied.
    if (!record && one.state === 'binned') continue;
    const is = record && { state: stateOf(record), due: record.dueAt };
    const same = is && is.state === one.state && (!isOpen(one) || is.due === one.due);
    demand(same === true, 'the database says otherwise', one, is);
  }
  const unknown = [...stored.keys()].filter((id) => !plain.promises.has(id));
  demand(unknown.length === 0, 'nobody promised', unknown);
  const asks = new Map(sim.asks().map((one) => [one.id, one]));
  demand(asks.size === plain.asked.size, 'other questions', [...asks.keys()]);
  for (const one of plain.asked.values()) {
    const ask = asks.get(one.id);
    const state = ask?.endedAt === undefined ? ask?.state : 'ended';
    const same = state === one.state && (state === 'ended' || ask?.checkAt === one.checkAt);
    demand(same, 'the database says otherwise of a question', one, ask);
  }
}

/** Kinds of notifications that came: what no sequence brings about is not tested. */
export const kindsTold = new Set<string>();

/** None early: what the browser was told is due, and not over. */
export function expectNoneEarly(sim: Simulation, plain: Plain, ledger: Ledger): void {
  for (const { id, said, told, asks } of sim.browser.shown.splice(0)) {
    kindsTold.add(`${id.split(':')[0]}${told.length > 0 && asks.length > 0 ? ' and ask' : ''}`);
    demand(said === told.length + asks.length, 'told of what is over', id, said, told, asks);
    for (const record of told) {
      const promised = plain.promises.get(record.id);
      const due = promised?.state === 'shown' && promised.due === record.dueAt;
      demand(due, 'told early, or of what is over', record, promised);
      note(ledger, keyOf({ ...record, due: record.dueAt }), id);
    }
    for (const ask of asks) {
      const asked = plain.asked.get(ask.id);
      const due = asked?.state === 'shown' && asked.checkAt === ask.checkAt;
      demand(due, 'asked early, or about what is over', ask, asked);
      note(ledger, questionKey(ask), id);
    }
  }
}

const questionKey = ({ id, checkAt, shownAt }: Ask) => keyOf({ id, due: checkAt, shownAt });

function note({ ids }: Ledger, key: string, notification: string): void {
  ids.set(key, (ids.get(key) ?? new Set()).add(notification));
}

/** Each showing at the time that the plain model says, once, and told under one id; by a block once more. */
export function expectTold(sim: Simulation, plain: Plain, ledger: Ledger): void {
  for (const record of sim.records()) {
    if (stateOf(record) !== 'shown') continue;
    const key = keyOf({ ...record, due: record.dueAt });
    demand(plain.promises.get(record.id)?.shownAt === record.shownAt, 'due twice', key);
    expectOneId(sim, ledger, key);
  }
  expectNoneStale(sim, plain);
  for (const ask of sim.asks())
    if (ask.state === 'shown') expectOneId(sim, ledger, questionKey(ask));
}

/** No notification stands that is about something that is over. */
function expectNoneStale({ browser }: Simulation, plain: Plain): void {
  for (const notification of browser.standing) {
    const [kind, id = '', at] = notification.split(':');
    const one = plain.promises.get(id) ?? plain.asked.get(id);
    const time = one && ('due' in one ? one.due : one.checkAt);
    const shown = one?.state === 'shown' && String(time) === at;
    demand(shown || (kind !== 'one' && kind !== 'ask'), 'stands although it is over', notification);
  }
  const all = [...plain.promises.values(), ...plain.asked.values()];
  const left = all.some(({ state }) => state === 'shown');
  demand(left || browser.standing.size === 0, 'nothing is due', [...browser.standing]);
}

function expectOneId({ browser }: Simulation, ledger: Ledger, key: string): void {
  const ids = [...(ledger.ids.get(key) ?? [])];
  const others = ids.filter((id) => !id.startsWith('catch-up:'));
  const enough = browser.denied || ledger.undone.has(key) || ids.length > 0;
  demand(enough && others.length <= 1, 'not told under one id', key, ids);
}
