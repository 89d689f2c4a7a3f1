/** What holds after every step, whatever the order of things. */
import { HOUR } from '../../../utils/domain/snapshot-read';
import { isOpen, type Plain, type Promised, stateOf } from './plain-model';
import type { Simulation } from './simulation';

/** What the browser was told, by promise and due time. */
export interface Ledger {
  /** Ids of the notifications that told it. */
  readonly ids: Map<string, Set<string>>;
  /** When it was shown for the first time. */
  readonly shownAt: Map<string, number>;
  /** Taken back by hand: whether it was told before is not asked. */
  readonly undone: Set<string>;
}

export const keyOf = ({ id, due }: Pick<Promised, 'id' | 'due'>): string => `${id}:${due}`;

function demand(holds: boolean, what: string, ...about: readonly unknown[]): void {
  if (!holds) throw new Error(`${what}: ${about.map((one) => JSON.stringify(one)).join(' ')}`);
}

/** One alarm stands, within the hour after an event; only an update takes it, and is an event. */
export function expectArmed({ browser }: Simulation): void {
  demand(browser.alarm !== null, 'no alarm is armed');
}

/** The alarm comes no later than what it is for. */
export function expectAlarmInTime({ browser, machine }: Simulation, plain: Plain): void {
  const alarm = browser.alarm ?? Infinity;
  const due = [...plain.promises.values()]
    .filter(({ state, due: at }) => state === 'scheduled' && at > machine.now)
    .map((one) => one.due);
  const hold = plain.hold && plain.hold.until > machine.now ? [plain.hold.until] : [];
  const latest = Math.min(machine.now + HOUR, ...due, ...hold);
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
}

/** None early: what the browser was told is due, and not over. */
export function expectNoneEarly(sim: Simulation, plain: Plain, ledger: Ledger): void {
  for (const { id, said, told } of sim.browser.shown.splice(0)) {
    demand(said === told.length, 'told of what is over', id, said, told);
    for (const record of told) {
      const key = keyOf({ id: record.id, due: record.dueAt });
      const promised = plain.promises.get(record.id);
      const due = promised?.state === 'shown' && promised.due === record.dueAt;
      demand(due, 'told early, or of what is over', key, promised);
      ledger.ids.set(key, (ledger.ids.get(key) ?? new Set()).add(id));
    }
  }
}

/** Each time once, each told under one id. */
export function expectTold(sim: Simulation, ledger: Ledger): void {
  for (const record of sim.records()) {
    if (stateOf(record) !== 'shown') continue;
    const key = keyOf({ id: record.id, due: record.dueAt });
    const first = ledger.shownAt.get(key) ?? record.shownAt ?? 0;
    ledger.shownAt.set(key, first);
    demand(first === record.shownAt, 'due twice', key);
    const ids = [...(ledger.ids.get(key) ?? [])];
    const enough = sim.browser.denied || ledger.undone.has(key) || ids.length === 1;
    demand(enough && ids.length <= 1, 'not told under one id', key, ids);
  }
}

/** Scheduled anew, a promise is told anew, at the same time, too. */
export function forget(ledger: Ledger, one: Promised): void {
  ledger.ids.delete(keyOf(one));
  ledger.shownAt.delete(keyOf(one));
  ledger.undone.delete(keyOf(one));
}
