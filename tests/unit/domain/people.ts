import type { Person } from '../../../utils/domain/person';

/** A record with what a test needs and nothing else. */
export function personOf(fields: Partial<Person> = {}): Person {
  return { id: 'anna', updated: '2026-11-01T00:00:00.000Z', name: 'Anna Weber', ...fields };
}

const nine = [['09:00', '18:00']] as const;
/** Monday to Friday, 09:00–18:00. */
export const WEEK = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine };

/** An instant, from ISO 8601 with an offset. */
export const at = (text: string): number => Date.parse(text);
/** The other way, in UTC, for readable failures. */
export const iso = (instant: number | null | undefined): string | null =>
  instant === null || instant === undefined ? null : new Date(instant).toISOString();
