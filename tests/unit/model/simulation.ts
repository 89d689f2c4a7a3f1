/** The services over a browser, a disk and a clock that tests move; workers can be killed anywhere. */
import 'fake-indexeddb/auto';

import type { Ask } from '../../../utils/domain/ask-types';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { type Alarms, createAlarm } from '../../../utils/platform/alarm';
import { createAsks } from '../../../utils/services/asks';
import { createPreferences } from '../../../utils/services/preferences';
import type { Ports } from '../../../utils/services/ports';
import { createReconcile } from '../../../utils/services/reconcile';
import { createReminders } from '../../../utils/services/reminders';
import { createRoster } from '../../../utils/services/roster';
import { createAlarms } from './alarms';
import { createDisk, createMemoryStore, outboxLine } from './memory-store';
import { stateOf } from './plain-model';

/** A notification that the browser took, and what it told (with the times then). */
export interface Shown {
  readonly id: string;
  /** How many it spoke of. */
  readonly said: number;
  readonly told: readonly Reminder[];
  readonly asks: readonly Ask[];
}

export function createSimulation(now: number) {
  const machine = { now, zone: 'Europe/Amsterdam', ids: 0 };
  const disk = createDisk();
  const browser = {
    alarms: createAlarms(machine),
    denied: false,
    shown: [] as Shown[],
    standing: new Set<string>(),
  };
  /** How many calls and writes the worker has left; null: as many as it likes. */
  let left: number | null = null;
  /** It has none left once it has shown a notification. */
  let afterShow = false;
  let worker = start();

  function start() {
    const life = { ended: false };
    let end: (killed: 'killed') => void = () => undefined;
    const death = new Promise<'killed'>((resolve) => {
      end = resolve;
    });
    const gate = async (): Promise<void> => {
      if (left !== null && !life.ended) {
        left -= 1;
        life.ended = left < 0;
      }
      if (!life.ended) return;
      end('killed');
      // A killed worker never comes back from what it was doing.
      await new Promise<never>(() => undefined);
    };
    const ports = { ...NOTHING, store: createMemoryStore(disk, gate), ...browserPorts(gate) };
    return {
      death,
      reminders: createReminders(ports),
      asks: createAsks(ports),
      roster: createRoster(ports),
      preferences: createPreferences(ports),
      reconcile: createReconcile(ports, (...words) => words.join(' '), gate),
    };
  }

  function browserPorts(
    gate: () => Promise<void>,
  ): Pick<Ports, 'machine' | 'alarm' | 'notifications'> {
    return {
      machine: {
        now: () => machine.now,
        zone: () => machine.zone,
        newId: () => `id-${(machine.ids += 1)}`,
      },
      alarm: createAlarm(() => machine.now, gated(browser.alarms.api, gate)),
      notifications: {
        show: async (id, { title }) => {
          await gate();
          if (browser.denied) throw new Error('denied');
          browser.standing.add(id);
          browser.shown.push({ id, said: saidIn(title), told: toldBy(id), asks: askedBy(id) });
          if (afterShow) left = 0;
          afterShow = false;
        },
        clear: async (id) => {
          await gate();
          browser.standing.delete(id);
        },
        standing: async () => [...browser.standing],
      },
    };
  }

  const records = () => [...(disk.tables.get('reminders')?.values() ?? [])] as Reminder[];

  function toldBy(notification: string): Reminder[] {
    const ids = outboxLine(disk, notification)?.reminders ?? [];
    return records().filter((one) => stateOf(one) === 'shown' && ids.includes(one.id));
  }

  const asks = () => [...(disk.tables.get('asks')?.values() ?? [])] as Ask[];

  function askedBy(notification: string): Ask[] {
    const ids = outboxLine(disk, notification)?.asks ?? [];
    return asks().filter((one) => one.state === 'shown' && ids.includes(one.id));
  }

  return {
    machine,
    disk,
    browser,
    records,
    asks,
    killAfter: (calls: number | 'show' | null) => {
      afterShow = calls === 'show';
      left = calls === 'show' ? null : calls;
    },
    /** Another worker over what is on the disk; the one before does nothing any more. */
    restart: () => {
      // Killed before it has armed the alarm that an update took, no worker can help itself.
      if (left === 0) left = null;
      worker = start();
    },
    /** @returns What it gave, or that the worker was killed in it. */
    async during<T>(work: (now: ReturnType<typeof start>) => Promise<T>): Promise<T | 'killed'> {
      const outcome = await Promise.race([work(worker), worker.death]);
      if (outcome === 'killed') {
        left = null;
        worker = start();
      }
      return outcome;
    },
  };
}

/** Where the worker can be killed in front of the browser's own call, too. */
function gated(alarms: Alarms, gate: () => Promise<void>): Alarms {
  const create = async (...call: unknown[]) => {
    await gate();
    await (alarms.create as (...call: unknown[]) => unknown)(...call);
  };
  return { get: alarms.get, create: create as Alarms['create'] };
}

/** How many a title speaks of: "notificationBoth 2 1". */
function saidIn(title: string): number {
  const counts = title.split(' ').slice(1).map(Number).filter(Number.isInteger);
  return counts.length === 0 ? 1 : counts.reduce((sum, count) => sum + count);
}

/** What no step of the model asks for. */
const NOTHING: Pick<Ports, 'lastGood' | 'badge' | 'view' | 'tabs'> = {
  lastGood: {
    head: async () => null,
    data: async () => null,
    write: async () => undefined,
    remove: async () => undefined,
    pack: async (text) => text,
    unpack: async (text) => text,
    checksum: async (text) => text,
  },
  badge: { show: async () => undefined },
  view: { write: async () => undefined },
  tabs: { changed: async () => undefined },
};

export type Simulation = ReturnType<typeof createSimulation>;
