import { instantText } from '../../components/reminders/instant-text';
import { outcomeOf, type Walk } from '../../utils/domain/catch-up';
import { catchUpStretches } from '../../utils/domain/due';
import { formatTime } from '../../utils/domain/format-time';
import type { Person } from '../../utils/domain/person';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { Telling } from '../../utils/domain/sentences';
import type { CatchUpBlock } from '../../utils/domain/settings';
import { HOUR, offsetAt } from '../../utils/domain/snapshot-read';
import { machineZone } from './my-clock';

/** "Your catch-up ends at 14:30" in a block, else when the next one is; empty without blocks. */
export function catchUpText(blocks: readonly CatchUpBlock[], me: Person, telling: Telling): string {
  const { now, viewer, clock, t } = telling;
  const zoned = { ...me, zone: me.zone ?? machineZone() };
  const all = catchUpStretches({ now, me: zoned, person: () => undefined, catchUp: blocks });
  const current = all.find(({ from, to }) => from <= now && now < to);
  if (current)
    return t('catchUpUntil', formatTime(current.to, offsetAt(viewer, current.to), clock));
  const next = all.find(({ from }) => from > now);
  return next ? t('catchUpNext', instantText(next.from, telling)) : '';
}

const KEY = 'catch-up walk';
/** A walk of the morning is not taken up in the evening. */
const FRESH = 4 * HOUR;

/** The walk of this tab that is not at its end yet, as after a reload. */
export function keptWalk(reminders: readonly Reminder[], now: number): Walk | null {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return null;
  const walk = JSON.parse(text) as Walk;
  const known = new Map(reminders.map((one) => [one.id, one]));
  const open = walk.items.some((item) => outcomeOf(item, known.get(item.id)) === 'open');
  return open && now - walk.startedAt < FRESH ? walk : null;
}

export function keepWalk(walk: Walk): void {
  sessionStorage.setItem(KEY, JSON.stringify(walk));
}
