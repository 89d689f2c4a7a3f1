import { describe, expect, it } from 'vitest';

import { checksum, pack, unpack } from '../../../utils/platform/pack';

describe('packed text', () => {
  it.each(['', 'Anna', 'ß 🕐 東京 \u0000', 'Numbers for the board. '.repeat(20_000)])(
    'comes back as it was',
    async (text) => {
      const packed = await pack(text);
      expect(packed).toMatch(/^[\w+/]*=*$/);
      expect(await unpack(packed)).toBe(text);
    },
  );

  it('is small', async () => {
    const text = JSON.stringify(Array.from({ length: 1000 }, (_, id) => ({ id, name: 'Anna' })));
    expect((await pack(text)).length).toBeLessThan(text.length / 4);
  });

  it('is refused when it was cut', async () => {
    const packed = await pack('Numbers for the board. '.repeat(100));
    await expect(unpack(packed.slice(0, -12))).rejects.toBeInstanceOf(Error);
    await expect(unpack('')).rejects.toBeInstanceOf(Error);
  });

  it('has the checksum of its text', async () => {
    expect(await checksum('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
