import { formatDay, formatMoment, formatNumber } from '../../utils/domain/format-time';
import { isMixed, isolate } from '../../utils/domain/isolate';
import { durationText, type Telling } from '../../utils/domain/sentences';
import { HOUR, MINUTE, offsetAt, segmentAt } from '../../utils/domain/snapshot-read';
import type { PanelPerson, WaitsOn } from '../../utils/protocol/messages';

/**
 * "Your question has waited since Mon 14:00, about 3 h of their working time": no more than its time
 * says. Null where none waits.
 */
export function waitsText(
  { waits, snapshot }: Pick<PanelPerson, 'snapshot'> & { readonly waits?: WaitsOn | undefined },
  telling: Telling,
): string | null {
  if (!waits) return null;
  const { t, clock, now } = telling;
  const { asked, worked, day, text } = waits;
  if (day !== undefined) return t('panelWaitsDay', dayText(day, telling));
  if (!asked) return t('panelWaits', t('panelWaitsQuoted', isMixed(text) ? isolate(text) : text));
  const since = formatMoment(asked.at, asked.mine, now, clock);
  if (worked !== undefined && worked >= MINUTE) {
    return t('panelWaitsWorked', since, aboutText(worked, telling));
  }
  const isAtWork = snapshot !== null && segmentAt(snapshot, now)?.state === 'working';
  return t(worked === undefined || isAtWork ? 'panelWaits' : 'panelWaitsStart', since);
}

/** A plain date, seen from today on my clock. */
function dayText(day: string, { now, clock, viewer }: Telling): string {
  return formatDay(Date.parse(`${day}T00:00:00Z`), 0, now, clock, offsetAt(viewer, now));
}

/** Tens of minutes, then hours: a comment's time is no more exact than that. */
function aboutText(length: number, telling: Telling): string {
  const { t, clock } = telling;
  const tens = Math.max(1, Math.round(length / (10 * MINUTE)));
  if (tens < 6) return durationText(tens * 10 * MINUTE, telling);
  return t('durationHours', formatNumber(Math.round(length / HOUR), clock));
}
