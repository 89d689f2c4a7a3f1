import { browser } from './browser';

/** The only alarm: a wake-up, never the truth. */
export const ALARM = 'wake';
const PERIOD_MINUTES = 60;

export async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
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
