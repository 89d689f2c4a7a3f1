import type { Translate } from '../domain/translate';
import { browser } from './browser';

/** Sentences of `_locales` in the language of the browser. An unknown key gives the key itself. */
export const translate: Translate = (key, ...texts) =>
  browser.i18n.getMessage(key, texts.map(String)) || key;
