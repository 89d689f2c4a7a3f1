import { filesIn, productFiles, textOf } from './files';

export interface Sentence {
  readonly message: string;
}

export function catalogue(language = 'en'): Record<string, Sentence> {
  return JSON.parse(textOf(`public/_locales/${language}/messages.json`)) as Record<
    string,
    Sentence
  >;
}

export interface Use {
  readonly file: string;
  readonly key: string;
}

const CALL = /\b(?:t|translate|getMessage)\(\s*/g;
const PROBLEM = /\bproblem\(\s*/g;
const CODE = /\bcode: '(\w+)'/g;
const MANIFEST = /__MSG_(\w+)__/g;

/** Keys that the sources ask for by name. */
export function keysAskedFor(): Use[] {
  return [...productFiles(), 'wxt.config.ts'].flatMap((file) => {
    const text = textOf(file);
    const keys = [...groups(text, MANIFEST), ...argumentsOf(text, CALL), ...problemKeys(text)];
    return keys.map((key) => ({ file, key }));
  });
}

/**
 * Whether some source says a sentence: by its whole key, or by a template that begins or ends it
 * (`state${name}`, `${key}Both`).
 */
export function saidBySources(): (key: string) => boolean {
  const files = [...productFiles(), 'wxt.config.ts', ...filesIn('entrypoints').filter(isPage)];
  const code = files.map(textOf).join('\n');
  const texts = new Set([
    ...groups(code, /['"`](\w+)['"`]/g),
    ...groups(code, MANIFEST),
    ...problemKeys(code),
  ]);
  // A code becomes a key by its prefix alone, so that prefix would excuse every problem.
  const beginnings = groups(code, /`(\w{3,})\$\{/g).filter((one) => one !== 'problem_');
  const endings = groups(code, /\}(\w{3,})`/g);
  return (key) =>
    texts.has(key) ||
    beginnings.some((one) => key.startsWith(one)) ||
    endings.some((one) => key.endsWith(one) && texts.has(key.slice(0, -one.length)));
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function problemKeys(text: string): string[] {
  return [...argumentsOf(text, PROBLEM), ...groups(text, CODE)].map((code) => `problem_${code}`);
}

function groups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((hit) => hit[1] ?? '');
}

/** The plain texts in the first argument of each call. */
function argumentsOf(text: string, call: RegExp): string[] {
  return [...text.matchAll(call)].flatMap((hit) =>
    literals(firstArgument(text.slice(hit.index + hit[0].length))),
  );
}

/** The text up to the comma or bracket that ends the first argument. */
function firstArgument(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0 || (depth === 0 && letter === ',')) return text.slice(0, at);
  }
  return text;
}

/** Plain texts in an expression, without those that are only compared with. */
function literals(expression: string): string[] {
  const result = expression
    .replaceAll(/[!=]==?\s*'[^']*'/g, '')
    .replaceAll(/\[\s*'[^']*'\s*\]/g, '');
  return [...result.matchAll(/'(\w+)'/g)].map((hit) => hit[1] ?? '');
}
