import { browser } from './browser';

/** The only alarm: a wake-up, never the truth. */
export const ALARM = 'wake';
const PERIOD_MINUTES = 60;

/** The browser's alarms, as far as they are used. */
export type Alarms = Pick<typeof browser.alarms, 'get' | 'create'>;

/**
 * The one alarm over the browser's.
 *
 * @param now The clock, epoch milliseconds.
 */
export function createAlarm(now: () => number, alarms: Alarms = browser.alarms) {
  const set = async (when: number): Promise<void> => {
    await alarms.create(ALARM, { when, periodInMinutes: PERIOD_MINUTES });
  };
  return {
    /** It stands and comes within the hour: a clock that was set back puts it far away. */
    ensure: async (): Promise<void> => {
      const known = await alarms.get(ALARM);
      if (known && known.scheduledTime <= now() + (PERIOD_MINUTES + 1) * 60_000) return;
      await set(now() + PERIOD_MINUTES * 60_000);
    },
    /** @param when Epoch milliseconds. Replaces the alarm of the same name. */
    set,
  };
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) listener();
  });
}
