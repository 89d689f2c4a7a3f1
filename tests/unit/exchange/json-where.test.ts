import { describe, expect, it } from 'vitest';

import { parseJson } from '../../../utils/exchange/json';

const where = (text: string) => {
  const read = parseJson(text);
  return read.ok ? null : read.problems.map(({ code, params }) => [code, ...params]);
};

describe('a file that is not JSON', () => {
  it.each([
    ['{"format": meanwhile}', 1, 12],
    ['{\n  "a": 1,\n  "b": [1, 2, oops, 3]\n}', 3, 15],
    ['{"a": 1 "b": 2}', 1, 9],
    ['[1, 2,, 3]', 1, 7],
    ["{\n  'a': 1\n}", 2, 3],
  ])('names line and column (%j)', (text, line, column) => {
    expect(where(text)).toEqual([['json_wrong', String(line), String(column)]]);
  });
});
