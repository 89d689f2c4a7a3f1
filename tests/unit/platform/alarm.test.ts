import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createAlarm } from '../../../utils/platform/alarm';

const HOUR = 3_600_000;

describe('the one alarm', () => {
  const alarm = createAlarm(() => Date.now());

  it('is made where there is none, and left where it is', async () => {
    await alarm.ensure();
    const [first, ...others] = await fakeBrowser.alarms.getAll();
    expect(others).toEqual([]);
    expect(first?.periodInMinutes).toBe(60);
    await alarm.set(Date.now() + HOUR / 2);
    const [set] = await fakeBrowser.alarms.getAll();
    await alarm.ensure();
    expect(await fakeBrowser.alarms.getAll()).toEqual([set]);
  });

  it('is set anew when a clock that was moved back has put it days away', async () => {
    await alarm.set(Date.now() + 48 * HOUR);
    await alarm.ensure();
    const [set, ...others] = await fakeBrowser.alarms.getAll();
    expect(others).toEqual([]);
    expect(set?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR);
  });
});
