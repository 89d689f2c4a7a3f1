import type { Clock } from '../domain/format-time';
import { browser } from './browser';

/** How the user writes times: the browser's language, and the 12 or 24 hours of the settings. */
export function userClock(clock: Clock['clock']): Clock {
  return { locale: browser.i18n.getUILanguage(), clock };
}
