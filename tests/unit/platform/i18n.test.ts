import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { MARK_WORDS } from '../../../utils/domain/sentences';
import { readyWords, takeReadyWords, translate } from '../../../utils/platform/i18n';

afterEach(() => {
  takeReadyWords({});
  vi.restoreAllMocks();
});

test('says the sentences of marks alike, asked of the browser or read elsewhere', () => {
  const texts = ['14:05', 'Mon $2'];
  const asked = MARK_WORDS.map((key) => translate(key, ...texts));
  expect(new Set(asked).size).toBe(MARK_WORDS.length);
  takeReadyWords(JSON.parse(JSON.stringify(readyWords(MARK_WORDS))));
  const asks = vi.spyOn(fakeBrowser.i18n, 'getMessage');
  expect(MARK_WORDS.map((key) => translate(key, ...texts))).toEqual(asked);
  expect(asks).not.toHaveBeenCalled();
});

test('keeps a text that is put into words from the right to itself, there too', () => {
  takeReadyWords({ markOff: '$1 \u05DC\u05D0 $2' });
  expect(translate('markOff', '14:05', 'Mon')).toBe(
    '\u206814:05\u2069 \u05DC\u05D0 \u2068Mon\u2069',
  );
});
