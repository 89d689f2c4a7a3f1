/**
 * What went wrong, without words: pages turn `code` and `params` into a sentence from `_locales`
 * (message key `problem_<code>`, params in order as $1, $2 …).
 */
export interface Problem {
  readonly code: string;
  readonly params: readonly string[];
  /** Where: a form field ("zone", "workWeek.mon"), "line 3", or a path in a document. */
  readonly at?: string;
}

/** Either a value or the problems that kept it from being made. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T = never>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

export function problem(
  code: string,
  params: readonly (string | number)[] = [],
  at?: string,
): Problem {
  return { code, params: params.map(String), ...(at === undefined ? {} : { at }) };
}
