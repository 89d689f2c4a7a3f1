/** What differs between two records, as short text for a preview. */
import type { FieldChange } from './backup-types';
import { formatHours } from './hours-text';
import { type Holidays, type Identity, type Interval, type WorkWeek, WEEKDAYS } from './person';
import { identityText } from './person-identities';

/** Stamps say nothing to a reader. */
const SILENT = new Set(['id', 'updated', 'created']);
const MAX_TEXT = 120;

/** JSON with sorted keys: equal for records that hold the same. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isObject(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

/**
 * Fields that differ, in the order of the newer record; stamps left out.
 *
 * @param textOf How a value is written; values alone unless told.
 */
export function fieldChanges(
  before: object,
  after: object,
  textOf: (key: string, value: unknown) => string = (_key, value) => anyText(value),
): FieldChange[] {
  const short = (key: string, value: unknown) => shortened(textOf(key, value));
  const old: Readonly<Record<string, unknown>> = { ...before };
  const now: Readonly<Record<string, unknown>> = { ...after };
  const keys = new Set([...Object.keys(now), ...Object.keys(old)]);
  return [...keys]
    .filter((key) => !SILENT.has(key) && old[key] !== now[key])
    .filter((key) => canonical(old[key]) !== canonical(now[key]))
    .map((key) => ({ field: key, before: short(key, old[key]), after: short(key, now[key]) }));
}

/** Whether two records hold the same apart from their stamps. */
export function isSame(a: object, b: object): boolean {
  return fieldChanges(a, b).length === 0;
}

function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

/** A field of a person as text. The record's shape was checked, so that the name tells the type. */
export function personText(key: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (key === 'identities' || key === 'notIdentities')
    return (value as readonly Identity[]).map(identityText).join(', ');
  if (key === 'workWeek') return weekText(value as WorkWeek);
  if (key === 'days') return daysText(value as Readonly<Record<string, readonly Interval[]>>);
  if (key === 'holidays') return holidaysText(value as Holidays);
  return anyText(value);
}

/** Without the dates that the region gives: they would fill the text before anything of interest. */
function holidaysText({ region, types, own, worked }: Holidays): string {
  const days = (own ?? []).map(({ date, name }) => `${date} ${name}`.trim());
  return [region ?? '', anyText(types), days.join(', '), anyText(worked)]
    .filter((text) => text !== '')
    .join('; ');
}

function weekText(week: WorkWeek): string {
  const days = WEEKDAYS.filter((day) => week[day] !== undefined && week[day].length > 0);
  return days.map((day) => `${day} ${formatHours(week[day] ?? [])}`).join('; ');
}

function daysText(days: Readonly<Record<string, readonly Interval[]>>): string {
  return Object.entries(days)
    .map(([date, hours]) => `${date} ${formatHours(hours) || '–'}`)
    .join('; ');
}

/** Values only: "2026-12-01, 2026-12-14, Asia/Bangkok; …". */
function anyText(value: unknown): string {
  if (Array.isArray(value)) return value.map(anyText).join(value.some(isObject) ? '; ' : ', ');
  if (value === undefined || value === null) return '';
  if (!isObject(value)) return String(value);
  return Object.values(value).map(anyText).join(', ');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
