import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  decodeToken,
  encodeToken,
  legacyId,
  legacyOf,
  sentAtOf,
  threadIdOf,
} from '../../utils/surfaces/gmail/ids';

const NOW = Date.UTC(2026, 10, 22);

describe('Gmail ids', () => {
  it.each([
    ['#thread-f:1654009536642779036', '16f438e906b3879c'],
    ['#thread-f:1791191954229406775', '18db97979c61ac37'],
    ['thread-f:1773001162526682851', '189af729dec1eee3'],
    ['#msg-f:1773001162526682851', '189af729dec1eee3'],
  ])('%s is %s', (id, hex) => {
    expect(legacyOf(id)).toBe(hex);
    if (id.includes('thread')) expect(threadIdOf(hex)).toBe(id.replace('#', ''));
  });

  it.each([
    ['#thread-f:1750360559522271241', 'FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM'],
    ['thread-a:r-123456789012345678', 'KtbxLrjCKpFQjqRDTzmLbrnnpzGcFnQShg'],
  ])('%s has the token %s', (id, token) => {
    expect(encodeToken(id)).toBe(token);
    expect(decodeToken(token)).toBe(id.replace(/^#?thread-/, ''));
  });

  it('gives each id back, through token and hex', () => {
    const id = fc.bigInt({ min: 1n << 58n, max: (1n << 63n) - 1n });
    fc.assert(
      fc.property(id, fc.constantFrom('f:', 'a:r', 'a:r-'), (number, kind) => {
        const text = `${kind}${number}`;
        expect(decodeToken(encodeToken(text) ?? '')).toBe(text);
        if (kind !== 'f:') return;
        expect(threadIdOf(legacyOf(text) ?? '')).toBe(`thread-${text}`);
      }),
    );
  });

  // What the tokens of each kind begin with, as 29 public ones do.
  it.each([
    ['thread-f:1882367899730027187', 'FMfcg'],
    ['#thread-a:r-7681922771531347793', 'QgrcJ'],
    ['thread-a:r7681922771531347793', 'KtbxL'],
    ['f:1750360559522271241|msg-f:1750360559522271241', 'WhctK'],
    ['f:1750360559522271241+msg-a:r-7673660351152959857', 'CqMv'],
  ])('%s has a token of its kind, and is read from it', (id, start) => {
    const token = encodeToken(id) ?? '';
    expect(token.startsWith(start)).toBe(true);
    expect(decodeToken(token)).toBe(id.replace(/^#?thread-/, ''));
  });

  it('reads tokens that name a message as well', () => {
    const token = 'WhctKKXpMTldvdZjclvhlwTlzBlkwfVFRChFLqZdtRVhRZXtwZqsVpXHThFHXhzlXrlVxbv';
    expect(decodeToken(token)).toBe('f:1750360559522271241|msg-f:1750360559522271241');
  });

  it.each(['', 'inbox', 'ABC', 'a'.repeat(32), 'FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvr!'])(
    '"%s" is no token',
    (text) => {
      expect(decodeToken(text)).toBeNull();
    },
  );

  it('refuses what is no id', () => {
    expect(encodeToken('undefined')).toBeNull();
    expect(legacyId('undefined')).toBeNull();
    expect(legacyOf('#thread-a:r-123456789012345678')).toBeNull();
  });

  // The minutes that the captures show beside these ids, in their own zones.
  it.each([
    ['16f438f4eddc41ab', Date.UTC(2019, 11, 26, 18, 54)],
    ['18db97979c61ac37', Date.UTC(2024, 1, 17, 23, 49)],
    ['189af729dec1eee3', Date.UTC(2023, 7, 1, 4, 54)],
  ])('%s was sent in that minute', (hex, minute) => {
    const sent = sentAtOf(hex, NOW);
    expect(sent).toBeGreaterThanOrEqual(minute);
    expect(sent).toBeLessThan(minute + 60_000);
  });

  it('gives no time that cannot be', () => {
    expect(sentAtOf('0000000000000001', NOW)).toBeUndefined();
    expect(sentAtOf('1a1f84342c000111', Date.UTC(2026, 0, 1))).toBeUndefined();
  });
});
