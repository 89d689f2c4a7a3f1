import { formatNumber } from '../../utils/domain/format-time';
import { durationText, type Telling } from '../../utils/domain/sentences';
import { HOUR, MINUTE, segmentAt } from '../../utils/domain/snapshot-read';
import type { PanelPerson } from '../../utils/protocol/messages';

/**
 * "Your question has waited about 3 h of their working time": tens of minutes, then hours, since a
 * comment's time is no more exact than that. Null where none waits, or where it came just now.
 */
export function waitedText(
  { waited, snapshot }: Pick<PanelPerson, 'waited' | 'snapshot'>,
  telling: Telling,
): string | null {
  if (waited === undefined || !snapshot) return null;
  const { t, clock, now } = telling;
  if (waited < MINUTE) {
    return segmentAt(snapshot, now)?.state === 'working' ? null : t('panelWaits');
  }
  const tens = Math.max(1, Math.round(waited / (10 * MINUTE)));
  if (tens < 6) return t('panelWaited', durationText(tens * 10 * MINUTE, telling));
  return t('panelWaited', t('durationHours', formatNumber(Math.round(waited / HOUR), clock)));
}
