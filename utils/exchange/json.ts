/** JSON from outside: what is wrong and where, and nothing in it that could reach a prototype. */
import { fail, ok, problem, type Result } from '../domain/result';

/** Deeper than any document of ours; deeper ones overflow the stack of whoever copies them. */
const MAX_DEPTH = 64;

/** @returns The value without keys named `__proto__`, or one problem. */
export function parseJson(text: string): Result<unknown> {
  const parsed = parseRawJson(text);
  if (!parsed.ok) return parsed;
  return withoutPrototypes(parsed.value) ? parsed : fail(problem('json_deep', [MAX_DEPTH]));
}

/** For readers that look at own fields only and copy nothing whole: the value as it stands there. */
export function parseRawJson(text: string): Result<unknown> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.trim() === '') return fail(problem('file_empty'));
  try {
    return ok(JSON.parse(source));
  } catch (error) {
    return fail(jsonProblem(source, error));
  }
}

/** Deletes the keys in place, without recursion. @returns False when nested too deeply. */
function withoutPrototypes(root: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return false;
    if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return true;
}

/** Engines word the error differently; a file that was cut off is told by its brackets. */
function jsonProblem(source: string, error: unknown) {
  if (!/^\s*[[{]/.test(source)) return problem('json_none');
  if (isCutOff(source)) return problem('json_truncated', [source.split('\n').length]);
  const message = error instanceof Error ? error.message : '';
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return problem('json_wrong', [named[1] ?? '', named[2] ?? '']);
  const position = /position (\d+)/.exec(message)?.[1] ?? firstWrong(source);
  const before = source.slice(0, Number(position)).split('\n');
  return problem('json_wrong', [before.length, (before.at(-1)?.length ?? 0) + 1]);
}

/** What engines say of a text that is right as far as it goes. */
const ONLY_CUT =
  /end of (JSON|data|input)|unterminated|expected property name|after array element/i;

/**
 * The first place from which on the text cannot be right, where the engine names none (V8 for an
 * unexpected token): the longest beginning that is merely cut off, by halving.
 */
function firstWrong(source: string): number {
  const isRightSoFar = (length: number) => {
    try {
      JSON.parse(source.slice(0, length));
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      return ONLY_CUT.test(message) && !/unexpected token/i.test(message);
    }
  };
  let low = 0;
  let high = source.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isRightSoFar(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether the text ends inside a string or with a bracket still open. */
function isCutOff(source: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < source.length; index += 1) {
    const char = source[index];
    if (inString) {
      if (char === '\\') index += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth < 0) return false;
  }
  return inString || depth > 0;
}
