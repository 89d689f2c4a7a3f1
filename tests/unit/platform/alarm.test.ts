import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { ensureAlarm, setAlarm } from '../../../utils/platform/alarm';

const HOUR = 3_600_000;

describe('the one alarm', () => {
  it('is made where there is none, and left where it is', async () => {
    await ensureAlarm();
    const [first, ...others] = await fakeBrowser.alarms.getAll();
    expect(others).toEqual([]);
    expect(first?.periodInMinutes).toBe(60);
    await setAlarm(Date.now() + HOUR / 2);
    const [set] = await fakeBrowser.alarms.getAll();
    await ensureAlarm();
    expect(await fakeBrowser.alarms.getAll()).toEqual([set]);
  });

  it('is set anew when a clock that was moved back has put it days away', async () => {
    await setAlarm(Date.now() + 48 * HOUR);
    await ensureAlarm();
    const [alarm, ...others] = await fakeBrowser.alarms.getAll();
    expect(others).toEqual([]);
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR);
  });
});
