import { browser } from './browser';

/** The only alarm: a wake-up, never the truth. */
export const ALARM = 'wake';
const PERIOD_MINUTES = 60;

/** The alarm stands and comes within the hour: a clock that was set back puts it far away. */
export async function ensureAlarm(): Promise<void> {
  const known = await browser.alarms.get(ALARM);
  if (known && known.scheduledTime <= Date.now() + (PERIOD_MINUTES + 1) * 60_000) return;
  await browser.alarms.create(ALARM, {
    delayInMinutes: PERIOD_MINUTES,
    periodInMinutes: PERIOD_MINUTES,
  });
}

/** @param when Epoch milliseconds. Replaces the alarm of the same name. */
export async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create(ALARM, { when, periodInMinutes: PERIOD_MINUTES });
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) listener();
  });
}
