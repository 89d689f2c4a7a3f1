import { describe, expect, it } from 'vitest';

import { filesIn, productFiles, textOf } from './files';

const isText = (path: string) => !/\.(png|ico|gif|jpg|woff2?|zip)$/.test(path);

describe('files', () => {
  it.each(productFiles())('%s has at most 250 lines', (path) => {
    expect(textOf(path).split('\n').length - 1).toBeLessThanOrEqual(250);
  });

  it('an entrypoint only wires: 40 lines, background 80', () => {
    const entries = productFiles().filter((path) => /^entrypoints\/[^/]+\/index\.ts$/.test(path));
    const long = entries.filter((path) => {
      const most = path.includes('background') ? 80 : 40;
      return textOf(path).split('\n').length - 1 > most;
    });
    expect(long).toEqual([]);
  });

  it('the top level holds only what was agreed', () => {
    const agreed =
      /^(entrypoints|components|utils|public|tests)\/|^\.|^(wxt\.config\.ts|package(-lock)?\.json|tsconfig\.json|[A-Z]+\.md|LICENSE|NOTICE)$/;
    expect(filesIn('').filter((path) => !agreed.test(path))).toEqual([]);
  });

  it('no file names a path of somebody’s machine, nor where a registry is', () => {
    const homes = ['work', 'home', 'Users', 'root', 'mnt'].join('|');
    const machine = new RegExp(String.raw`(^|[\s'"(=:\x60])/(${homes})/[\w.-]`, 'm');
    const registry = new RegExp(['registry[.]npm', 'registry[.]yarn', 'deb[.]debian'].join('|'));
    const wrong = filesIn('')
      .filter(isText)
      .filter((path) => [machine, registry].some((pattern) => pattern.test(textOf(path))));
    expect(wrong).toEqual([]);
  });

  it('dependencies are pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
