import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that tools make; everything else is ours. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'test-results']);

/** Paths of all files of the project below a folder, relative to the root, with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (MADE.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The product's TypeScript: what ends up in the bundles. */
export function productFiles(): string[] {
  return ['entrypoints', 'components', 'utils'].flatMap(filesIn).filter(isTypeScript);
}

function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path);
}
