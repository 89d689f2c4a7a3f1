import type { Clock } from '../domain/format-time';
import { browser } from './browser';

let language: string | undefined;

/** How the user writes times: the browser's language, and the 12 or 24 hours of the settings. */
export function userClock(clock: Clock['clock']): Clock {
  // The same for as long as the browser runs, and asked for at every drawing.
  language ??= browser.i18n.getUILanguage();
  return { locale: language, clock };
}
