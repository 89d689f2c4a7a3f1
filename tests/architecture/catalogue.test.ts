import { expect, it } from 'vitest';

import { catalogue, keysAskedFor, saidBySources } from './catalogue';

const sentences = catalogue();
const keys = Object.keys(sentences);

it('has a sentence for every key that the sources ask for', () => {
  const asked = keysAskedFor();
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ key }) => !keys.includes(key))).toEqual([]);
});

it('has no sentence that nobody says', () => {
  const said = saidBySources();
  expect(keys.filter((key) => !said(key))).toEqual([]);
});

it('is sorted, fills $1 to $9 without a gap, and raises its voice nowhere', () => {
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  const wrong = Object.entries(sentences).filter(([, { message }]) => {
    const figures = [...message.replaceAll('$$', '').matchAll(/\$(\d)/g)].map((hit) =>
      Number(hit[1]),
    );
    const gap = Math.max(0, ...figures) !== new Set(figures).size;
    return gap || message.includes('!') || message.trim() === '';
  });
  expect(wrong).toEqual([]);
});
