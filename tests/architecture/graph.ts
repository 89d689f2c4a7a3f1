import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import { ROOT, textOf } from './files';

export interface Import {
  /** A path from the project's root ("utils/domain/site.ts"), or the name of a package. */
  readonly to: string;
  /** `import type` and `export type` leave nothing in the bundle. */
  readonly typeOnly: boolean;
}

const COMMENTS = /\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g;
const STATIC =
  /(?:^|;|\})\s*(?:import|export)\s+(type\s)?(?:[\w*${},\s]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC =
  /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]/g;
const SOURCES = /(?:src|href)="(\.{1,2}\/[^"]+|\/[^"]+)"/g;

/** Everything that a file of the project imports, in order of appearance. */
export function importsOf(path: string, text = textOf(path)): Import[] {
  if (path.endsWith('.html')) {
    return [...text.matchAll(SOURCES)].map((hit) => ({
      to: resolve(path, hit[1] ?? ''),
      typeOnly: false,
    }));
  }
  if (!/\.tsx?$/.test(path)) return [];
  const code = text.replace(COMMENTS, '$1');
  const statics = [...code.matchAll(STATIC)].map((hit) => ({
    to: resolve(path, hit[2] ?? ''),
    typeOnly: hit[1] !== undefined,
  }));
  const dynamics = [...code.matchAll(DYNAMIC)].map((hit) => ({
    to: resolve(path, hit[1] ?? hit[2] ?? ''),
    typeOnly: false,
  }));
  return [...statics, ...dynamics];
}

/**
 * All that a file brings into its bundle: files of the project and packages, itself included.
 *
 * @param types Whether to follow `import type` too.
 */
export function closureOf(path: string, types = false): Set<string> {
  const seen = new Set([path]);
  for (const file of seen) {
    if (!existsSync(join(ROOT, file))) continue;
    for (const { to, typeOnly } of importsOf(file)) if (types || !typeOnly) seen.add(to);
  }
  return seen;
}

function resolve(from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return withExtension(posix.join(dirname(from), plain));
  if (/^[@~]\//.test(plain)) return withExtension(plain.slice(2));
  return plain;
}

function withExtension(path: string): string {
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  const isFile = (one: string) => existsSync(join(ROOT, one)) && statSync(join(ROOT, one)).isFile();
  return tries.find(isFile) ?? path;
}
