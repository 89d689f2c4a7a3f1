/** On which dates an event begins: its start, its rules and dates, without what it excludes. */
import ICAL from 'ical.js';

import type { PlainDate } from '../domain/person';
import { type CalendarEvent, dateOf } from './ics-event';
import { dayTest } from './ics-real-days';

/** A budget of steps for a whole file, so that no file takes for ever by many events. */
export class Budget {
  #left = 200_000;

  /** Takes some steps. @returns False when none are left. */
  take(steps = 1): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }
}

/**
 * The first dates of an event's occurrences up to a date, in no order.
 *
 * @param last Rules without an end are followed no further.
 * @throws For a rule that ical.js refuses.
 */
export function startsOf(event: CalendarEvent, last: PlainDate, budget: Budget): PlainDate[] {
  const { component } = event;
  const starts = new Set([event.start, ...datesIn(component, 'rdate')]);
  for (const property of component.getAllProperties('rrule')) {
    const rule: unknown = property.getFirstValue();
    if (rule instanceof ICAL.Recur) {
      for (const date of followed(rule, component, last, budget)) starts.add(date);
    }
  }
  const excluded = new Set(datesIn(component, 'exdate'));
  return [...starts].filter((date) => !excluded.has(date));
}

function* followed(rule: ICAL.Recur, component: ICAL.Component, last: PlainDate, budget: Budget) {
  const start: unknown = component.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return;
  const isReal = dayTest(rule, start);
  // COUNT is of dates that exist, so it is counted here and not by ical.js.
  let left: number = rule.count ?? Infinity;
  const endless: ICAL.Recur = rule.clone();
  endless.count = null;
  const steps = endless.iterator(start);
  while (left > 0 && budget.take()) {
    const next: ICAL.Time | null = steps.next();
    if (!next) return;
    const date = dateOf(next);
    if (date > last) return;
    if (!isReal(next)) continue;
    left -= 1;
    yield date;
  }
}

/** The day parts of EXDATE or RDATE; a period counts from its start. */
function datesIn(component: ICAL.Component, name: string): PlainDate[] {
  const values: unknown[] = component
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[]);
  return values.flatMap((value) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    return time instanceof ICAL.Time ? [dateOf(time)] : [];
  });
}
