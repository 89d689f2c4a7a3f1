import { expect, it } from 'vitest';

import { namesOf } from '../../../components/line/kept-text';
import { englishMessage } from '../../tools/fake-apis';

const t = (key: string, ...texts: readonly (string | number)[]) =>
  englishMessage(key, texts.map(String));
const said = (...names: string[]) =>
  namesOf(
    names.map((name) => ({ name })),
    { locale: 'en-GB', clock: 'h23' },
    t,
  );

it('names people by their first word, and by all of it where two share that', () => {
  expect(said('Anna Weber', 'Bo Nakamura')).toBe('Anna and Bo');
  expect(said('Anna Weber', 'Bo Nakamura', 'Anna Lind')).toBe('Anna Weber, Bo and Anna Lind');
});

it('names a few of many, and says how many others there are', () => {
  expect(said('Anna', 'Bo', 'Chidi', 'Dina', 'Elena')).toBe('Anna, Bo, Chidi, Dina and Elena');
  expect(said('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H')).toBe('A, B, C, D and 4 others');
});

it('keeps names of both directions apart', () => {
  expect(said('נועה כהן', 'Bo')).toBe('\u2068נועה\u2069 and \u2068Bo\u2069');
});
