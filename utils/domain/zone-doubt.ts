/** The host's clock of a teammate is another than ours: they travel, moved, or the host is wrong. */
import type { Person, PlainDate, Stay } from './person';
import { addDays, isWithin } from './plain-date';

/** What there is to ask. */
export interface ZoneDoubt {
  /** What the host's clock stands on, minutes east of UTC. */
  readonly offset: number;
  /** Zones with that clock now: those of the roster first, then by city. */
  readonly zones: readonly { readonly id: string; readonly city: string }[];
  /** The earliest date until which they can travel. */
  readonly today: PlainDate;
}

export type ZoneDoubtAnswer =
  | { readonly kind: 'travelling'; readonly zone: string; readonly until: PlainDate }
  | { readonly kind: 'moved'; readonly zone: string }
  /** Not asked again while the host's clock stands on that offset. */
  | { readonly kind: 'leave'; readonly offset: number }
  /** As it was before the last answer. */
  | { readonly kind: 'undo' };

/** A journey of today ends yesterday: something newer is known. */
function cutBefore(stays: readonly Stay[], today: PlainDate): Stay[] {
  return stays.flatMap((stay) => {
    if (!isWithin(today, stay)) return [stay];
    return stay.from < today ? [{ ...stay, to: addDays(today, -1) }] : [];
  });
}

/** The record after "Moved" or "Travelling until …", told on the date `today`. */
export function withPlace(
  person: Person,
  answer: Extract<ZoneDoubtAnswer, { readonly zone: string }>,
  today: PlainDate,
): Person {
  const { stays: before = [], ...rest } = person;
  const stays = cutBefore(before, today);
  const { zone } = answer;
  if (answer.kind === 'moved') {
    const kept = stays.length > 0 ? { stays } : {};
    return { ...rest, ...kept, zone, zoneConfirmed: today };
  }
  // The last day was picked on my clock; where they are the next one may have begun.
  const to = answer.until < today ? today : answer.until;
  return { ...rest, stays: [...stays, { from: today, to, zone }] };
}
