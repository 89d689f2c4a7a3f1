import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { ROOT } from './files';

export interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly css?: readonly string[];
  }[];
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string;
      readonly data_collection_permissions?: { readonly required: readonly string[] };
    };
  };
  readonly [key: string]: unknown;
}

/** One built folder, read once. Sizes are bytes of the files as they lie there. */
export interface Built {
  readonly manifest: Manifest;
  readonly paths: readonly string[];
  text(path: string): string;
  size(path: string): number;
}

/** @throws When the folder has not been built ("wxt build", "wxt build -b firefox"). */
export function readBuilt(name: 'chrome-mv3' | 'firefox-mv3'): Built {
  const folder = join(ROOT, '.output', name);
  const bytes = (path: string) => readFileSync(join(folder, path));
  return {
    manifest: JSON.parse(bytes('manifest.json').toString('utf8')) as Manifest,
    paths: list(folder),
    text: (path) => bytes(path).toString('utf8'),
    size: (path) => bytes(path).length,
  };
}

function list(folder: string, inner = ''): string[] {
  return readdirSync(join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(inner, entry.name);
    return entry.isDirectory() ? list(folder, path) : [path];
  });
}

const LINKED = /(?:src|href)="([^"]+\.(?:js|css))"/g;
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g;

/** A page with everything that it loads, now or later: its HTML, scripts, chunks and styles. */
export function filesOfPage(built: Built, page: string): string[] {
  const seen = new Set([page]);
  for (const path of seen) {
    if (path.endsWith('.css')) continue;
    const found = built.text(path).matchAll(path.endsWith('.html') ? LINKED : IMPORTED);
    for (const hit of found) {
      const target = hit[1] ?? '';
      const inner = target.startsWith('/')
        ? target.slice(1)
        : posix.join(posix.dirname(path), target);
      if (built.paths.includes(inner)) seen.add(inner);
    }
  }
  return [...seen];
}
