import { describe, expect, test, vi } from 'vitest';

import {
  type Clock,
  formatTime,
  formatWeekdayTime,
  readyTimes,
  takeReadyTimes,
} from '../../../utils/domain/format-time';
import { fillForm } from '../../../utils/domain/ready-times';

const LOCALES = (
  'en en-US en-GB en-IN de fr es es-MX pt-BR it nl pl cs ru uk bg tr el fi sv da nb hu ro hr sr lt ' +
  'lv et he ar ar-EG fa ur hi bn mr ta te th vi id ms fil sw am ja ko zh-CN zh-TW zh-HK ka hy'
).split(' ');
const CLOCKS = ['system', 'h12', 'h23'] as const;
/** 11 days, at steps that meet every hour, minute and weekday. */
const INSTANTS = Array.from({ length: 1500 }, (_, index) => index * 637_000 + 1_790_000_000_000);

function byIntl(locale: string, options: string, at: number): string {
  const all = { ...(JSON.parse(options) as object), calendar: 'gregory', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, all).format(at);
}

describe('ready times', () => {
  test.each(LOCALES)('are written in %s as Intl writes them', (locale) => {
    for (const clock of CLOCKS) {
      const { forms } = JSON.parse(JSON.stringify(readyTimes({ locale, clock }))) as ReturnType<
        typeof readyTimes
      >;
      expect(forms).toHaveLength(2);
      for (const form of forms) {
        const all = { ...(JSON.parse(form.options) as object), calendar: 'gregory' } as const;
        const intl = new Intl.DateTimeFormat(locale, { ...all, timeZone: 'UTC' });
        for (const at of INSTANTS) expect(fillForm(form, at)).toBe(intl.format(at));
      }
    }
  });

  test('a page that got them does not ask Intl', () => {
    const clock: Clock = { locale: 'sv-FI', clock: 'system' };
    const times = readyTimes(clock);
    const at = Date.parse('2026-11-24T14:05:00Z');
    const options = times.forms.map((form) => form.options);
    const expected = options.map((one) => byIntl(clock.locale, one, at));
    // Another locale's name stands for a page that has asked for nothing yet.
    takeReadyTimes({ ...times, locale: 'xx-made-up' });
    const asked = vi.spyOn(Intl, 'DateTimeFormat');
    const fresh: Clock = { locale: 'xx-made-up', clock: 'system' };
    expect([formatTime(at, 0, fresh), formatWeekdayTime(at, 0, fresh)]).toEqual(expected);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
