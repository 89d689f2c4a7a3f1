// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { wordsAround } from '../../../utils/annotate/words-around';

/** "|" stands where the pointer is. */
function read(html: string) {
  document.body.innerHTML = `<section>${html}</section>`;
  const body = document.querySelector('section');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const at = text.data.indexOf('|');
    if (at < 0 || !body) continue;
    text.data = text.data.replace('|', '');
    return wordsAround(body, text, at);
  }
  throw new Error('no place');
}

test('the words of a paragraph, through links and bold ones', () => {
  const words = read(
    '<p>before</p><p>Can we <b>talk <a>Thursday</a></b> at |3pm <code>PT</code>?</p>',
  );
  expect(words.text).toBe('Can we talk Thursday at 3pm PT?');
  expect(words.text.slice(words.at)).toBe('3pm PT?');
  expect(words.range(12, 30).toString()).toBe('Thursday at 3pm PT');
  expect(words.range(12, 20).startContainer.parentElement?.localName).toBe('a');
});

test('no further than a line break, another block and the message itself', () => {
  expect(read('one<br>t|wo<br>three').text).toBe('two');
  expect(read('one<div>in</div>t|wo<p>three</p>').text).toBe('two');
  document.body.innerHTML = '';
  expect(read('t|wo').text).toBe('two');
});

test('of a long text a part', () => {
  const long = Array.from({ length: 200 }, (_, index) => `<i>word ${index} </i>`).join('');
  expect(read(`${long}<b>h|ere</b>${long}`).text.length).toBeLessThan(600);
});
