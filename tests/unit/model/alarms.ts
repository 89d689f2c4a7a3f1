/** The browser's alarms: by name, on the machine's clock, each again after its period. */
import type { Alarms } from '../../../utils/platform/alarm';

const MINUTE = 60_000;

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
  readonly periodInMinutes?: number;
}

export function createAlarms(machine: { readonly now: number }) {
  const all = new Map<string, Alarm>();
  const create = async (
    name: string,
    info: { when?: number; delayInMinutes?: number; periodInMinutes?: number },
  ) => {
    const scheduledTime = info.when ?? machine.now + (info.delayInMinutes ?? 0) * MINUTE;
    const { periodInMinutes } = info;
    all.set(name, {
      name,
      scheduledTime,
      ...(periodInMinutes === undefined ? {} : { periodInMinutes }),
    });
  };
  const get = async (name: string) => all.get(name);
  return {
    api: { get, create } as unknown as Alarms,
    all: () => [...all.values()],
    next: () => Math.min(Infinity, ...[...all.values()].map((one) => one.scheduledTime)),
    /** As an update of the extension does. */
    clear: () => all.clear(),
    /** What is due fires, and is set again by its period. @returns Whether something did. */
    fire: (): boolean => {
      const due = [...all.values()].filter((one) => one.scheduledTime <= machine.now);
      for (const one of due) {
        all.delete(one.name);
        const { periodInMinutes: period } = one;
        if (period !== undefined)
          all.set(one.name, { ...one, scheduledTime: machine.now + period * MINUTE });
      }
      return due.length > 0;
    },
  };
}
