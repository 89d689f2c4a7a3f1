import { isolate, isRightToLeft } from '../domain/isolate';
import type { ReadyWords } from '../domain/ready-times';
import type { Translate } from '../domain/translate';
import { browser } from './browser';

const TEXTS = ['$1', '$2', '$3', '$4'];
let ready: ReadyWords = {};

/** Sentences for pages that should not ask the browser. */
export function readyWords(keys: readonly string[]): ReadyWords {
  return Object.fromEntries(keys.map((key) => [key, browser.i18n.getMessage(key, TEXTS)]));
}

/**
 * Takes sentences that were read elsewhere: at the first question in a page the browser reads all that
 * there are, 12 ms of a page's load (Chromium 156).
 */
export function takeReadyWords(words: ReadyWords): void {
  ready = words;
}

function say(key: string, texts: string[]): string {
  const known = ready[key];
  if (known === undefined) return browser.i18n.getMessage(key, texts) || key;
  return known.replace(/\$(\d)/g, (_, place) => texts[place - 1] ?? '');
}

/**
 * Sentences of `_locales` in the language of the browser. An unknown key gives the key itself. Where
 * anything in the sentence is written from the right, each text put into it keeps to itself.
 */
export const translate: Translate = (key, ...texts) => {
  const plain = texts.map(String);
  const sentence = say(key, plain);
  if (plain.length === 0 || !isRightToLeft(sentence)) return sentence;
  return say(key, plain.map(isolate));
};
