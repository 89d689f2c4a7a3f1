import { describe, expect, it } from 'vitest';

import { filesIn, productFiles } from './files';
import { closureOf, type Import, importsOf } from './graph';
import { NEVER, ROOMS } from './rooms';

const entries = filesIn('entrypoints').filter((path) =>
  /^entrypoints\/[^/]+\/index\.(ts|tsx|html)$/.test(path),
);

describe('reading imports', () => {
  it('sees static, dynamic, re-exported and style imports, and no comment', () => {
    const text = `
      import { a } from './a';
      import type { B } from '@/utils/domain/site';
      import './look.css';
      import {
        c,
        type D,
      } from "luxon";
      export * from '../domain/person';
      export type { E } from './e';
      // import { not } from './commented';
      /* import { neither } from './commented'; */
      const late = () => import('preact');
      const text = 'import { x } from "nowhere"';
    `;
    const plain = ({ to, typeOnly }: Import) => `${typeOnly ? 'type ' : ''}${to}`;
    expect(importsOf('utils/platform/x.ts', text).map(plain)).toEqual([
      'utils/platform/a',
      'type utils/domain/site.ts',
      'utils/platform/look.css',
      'luxon',
      'utils/domain/person.ts',
      'type utils/platform/e',
      'preact',
    ]);
  });
});

describe('rooms', () => {
  it.each(productFiles())('%s imports only what its room may', (path) => {
    const room = ROOMS.find(({ files }) => path.startsWith(files));
    expect(room, 'the file stands in no room').toBeDefined();
    const wrong = importsOf(path)
      .filter(({ to, typeOnly }) => {
        const may = [...(room?.may ?? []), ...(typeOnly ? (room?.mayType ?? []) : [])];
        return !may.some((one) => (one.endsWith('/') ? to.startsWith(one) : to === one));
      })
      .map(({ to }) => to);
    expect(wrong).toEqual([]);
  });
});

describe('bundles', () => {
  it('finds the entrypoints', () => {
    expect(entries.some((path) => path.startsWith('entrypoints/background/'))).toBe(true);
  });

  it.each(entries)('%s reaches nothing that it must not carry', (path) => {
    const rule = NEVER.find(({ entry }) => entry.test(path));
    expect(rule, 'no rule for this entrypoint').toBeDefined();
    const wrong = [...closureOf(path)].filter((one) => rule?.never.test(one));
    expect(wrong).toEqual([]);
  });

  it('a content script carries one surface', () => {
    const readers = /^utils\/surfaces\/([\w-]+)\//;
    for (const path of entries.filter((one) => one.includes('.content/'))) {
      const sites = [...closureOf(path)].flatMap((one) => readers.exec(one)?.[1] ?? []);
      const named = new Set(sites.filter((site) => site !== 'shared'));
      expect([...named], path).toHaveLength(1);
    }
  });

  it('every file of the product is reached from an entrypoint', () => {
    const reached = new Set([
      ...entries.flatMap((path) => [...closureOf(path, true)]),
      // wxt.config.ts puts it in the polyfill's place.
      'utils/platform/native-browser.ts',
      // What TypeScript knows of what wxt.config.ts makes.
      'utils/zones/virtual-towns.d.ts',
    ]);
    expect(productFiles().filter((path) => !reached.has(path))).toEqual([]);
  });
});
