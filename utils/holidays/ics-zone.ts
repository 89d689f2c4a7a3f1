/** A zone as iCalendar wants it beside the times that name it: its changes of some years, one by one. */
import ICAL from 'ical.js';

import { zoneOffset } from '../domain/zoned';

const DAY = 86_400_000;
const YEARS = 6;

/**
 * The offset that holds now and each change of the next years; what comes after them keeps the last.
 *
 * @param now Epoch milliseconds.
 */
export function zoneRules(zone: string, now: number) {
  const rules = new ICAL.Component('vtimezone');
  rules.updatePropertyWithValue('tzid', zone);
  const start = Math.floor(now / DAY) * DAY - 366 * DAY;
  const first = zoneOffset(zone, start);
  rules.addSubcomponent(observance('1970-01-01T00:00:00', first, first, first));
  let before = first;
  for (let day = start; day < start + YEARS * 366 * DAY; day += DAY) {
    const after = zoneOffset(zone, day + DAY);
    if (after === before) continue;
    const at = changeIn(zone, day, day + DAY, before);
    // The moment of the change, on the clock that it ends.
    const wall = new Date(at + before * 60_000).toISOString().slice(0, 19);
    rules.addSubcomponent(observance(wall, before, after, first));
    before = after;
  }
  return rules;
}

/** The first minute with another offset. */
function changeIn(zone: string, from: number, to: number, before: number): number {
  let [low, high] = [from, to];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (zoneOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function observance(start: string, from: number, to: number, standard: number) {
  const part = new ICAL.Component(to > standard ? 'daylight' : 'standard');
  part.updatePropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(start));
  part.updatePropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from * 60));
  part.updatePropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to * 60));
  return part;
}
