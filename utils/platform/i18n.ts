import { isolate, isRightToLeft } from '../domain/isolate';
import type { Translate } from '../domain/translate';
import { browser } from './browser';

/**
 * Sentences of `_locales` in the language of the browser. An unknown key gives the key itself. Where
 * anything in the sentence is written from the right, each text put into it keeps to itself.
 */
export const translate: Translate = (key, ...texts) => {
  const plain = texts.map(String);
  const sentence = browser.i18n.getMessage(key, plain) || key;
  if (plain.length === 0 || !isRightToLeft(sentence)) return sentence;
  return browser.i18n.getMessage(key, plain.map(isolate)) || key;
};
