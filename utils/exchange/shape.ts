/** Small validators for documents from outside. A shape adds a problem with the path of what is wrong. */
import { type Problem, problem } from '../domain/result';

/** Checks a value; `path` is like "teammates[3].stays[0].from". Unknown fields pass. */
export type Shape = (value: unknown, path: string, problems: Problem[]) => void;

/** More problems than this say nothing new. */
const ENOUGH = 20;

/** What is said of each kind of wrong value. */
const WRONG = {
  text: (path: string) => problem('backup_text', [path], path),
  flag: (path: string) => problem('backup_flag', [path], path),
  number: (path: string) => problem('backup_number', [path], path),
  id: (path: string) => problem('backup_id', [path], path),
  time: (path: string) => problem('backup_time', [path], path),
  list: (path: string) => problem('backup_list', [path], path),
  object: (path: string) => problem('backup_object', [path], path),
  pair: (path: string) => problem('backup_pair', [path], path),
  value: (path: string) => problem('backup_value', [path], path),
};
type Wanted = keyof typeof WRONG;

function wrong(problems: Problem[], path: string, wanted: Wanted): void {
  if (problems.length < ENOUGH) problems.push(WRONG[wanted](path));
}

function wrongChoice(problems: Problem[], path: string, choices: readonly string[]): void {
  if (problems.length < ENOUGH)
    problems.push(problem('backup_choice', [path, choices.join(', ')], path));
}

function test(wanted: Wanted, fits: (value: unknown) => boolean): Shape {
  return (value, path, problems) => {
    if (!fits(value)) wrong(problems, path, wanted);
  };
}

export const text = test('text', (value) => typeof value === 'string');
export const flag = test('flag', (value) => typeof value === 'boolean');
export const number = test('number', (value) => typeof value === 'number');
export const id = test('id', (value) => typeof value === 'string' && value !== '');
export const instant = test('time', (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)));

export function oneOf(...values: readonly string[]): Shape {
  return (value, path, problems) => {
    const fits = typeof value === 'string' && values.includes(value);
    if (!fits) wrongChoice(problems, path, values);
  };
}

/** A plain object; arrays and null are none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(item: Shape): Shape {
  return (value, path, problems) => {
    if (!Array.isArray(value)) {
      wrong(problems, path, 'list');
      return;
    }
    for (const [index, one] of value.entries()) {
      if (problems.length >= ENOUGH) return;
      item(one, `${path}[${index}]`, problems);
    }
  };
}

/** A list of exactly these. */
export function pair(first: Shape, second: Shape): Shape {
  return (value, path, problems) => {
    if (!Array.isArray(value) || value.length !== 2) {
      wrong(problems, path, 'pair');
      return;
    }
    first(value[0], `${path}[0]`, problems);
    second(value[1], `${path}[1]`, problems);
  };
}

/** An object whose values all have one shape. */
export function table(item: Shape): Shape {
  return (value, path, problems) => {
    if (!isRecord(value)) {
      wrong(problems, path, 'object');
      return;
    }
    for (const [key, one] of Object.entries(value)) item(one, pathOf(path, key), problems);
  };
}

/** An object with these fields; a name that ends in "?" may be missing. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const known = Object.entries(fields).map(([name, shape]) => ({
    key: name.replace(/\?$/, ''),
    optional: name.endsWith('?'),
    shape,
  }));
  return (value, path, problems) => {
    if (!isRecord(value)) {
      wrong(problems, path, 'object');
      return;
    }
    for (const { key, optional, shape } of known) {
      if (Object.hasOwn(value, key)) shape(value[key], pathOf(path, key), problems);
      else if (!optional) wrong(problems, pathOf(path, key), 'value');
    }
  };
}

/** The shape that the field `key` names. */
export function variant(key: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path, problems) => {
    const name = isRecord(value) ? value[key] : undefined;
    const shape =
      typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape) shape(value, path, problems);
    else wrongChoice(problems, pathOf(path, key), Object.keys(shapes));
  };
}

const pathOf = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
