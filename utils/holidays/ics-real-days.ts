/** Which days a rule of years or months can mean (RFC 5545 §3.3.10). */
import ICAL from 'ical.js';

/** These say days in their own way; ical.js works them out day by day. */
const OTHER_DAYS = ['BYDAY', 'BYSETPOS', 'BYYEARDAY', 'BYWEEKNO'];

/**
 * Tells days that a rule means from those that ical.js makes of dates that do not exist: 29 February
 * of 2027 becomes 1 March, where the standard leaves the year out.
 *
 * @param start DTSTART, whose day and month hold where the rule names none.
 */
export function dayTest(rule: ICAL.Recur, start: ICAL.Time): (day: ICAL.Time) => boolean {
  const yearly = rule.freq === 'YEARLY';
  if (!yearly && rule.freq !== 'MONTHLY') return () => true;
  if (OTHER_DAYS.some((part) => part in rule.parts)) return () => true;
  const days = numbersOf(rule, 'BYMONTHDAY');
  const months = numbersOf(rule, 'BYMONTH');
  const isDay = ({ day, month, year }: ICAL.Time) => {
    if (!days) return day === start.day;
    const fromEnd = day - ICAL.Time.daysInMonth(month, year) - 1;
    return days.includes(day) || days.includes(fromEnd);
  };
  const isMonth = ({ month }: ICAL.Time) => {
    if (months) return months.includes(month);
    // A yearly rule with days of the month and no month means every month.
    return !yearly || days !== null || month === start.month;
  };
  return (day) => isDay(day) && isMonth(day);
}

function numbersOf(rule: ICAL.Recur, part: string): readonly number[] | null {
  const values: unknown = Object.entries(rule.parts).find(([name]) => name === part)?.[1];
  return Array.isArray(values) ? values.map(Number) : null;
}
