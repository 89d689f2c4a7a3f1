import type { PersonRef } from '../domain/person';
import type { MarkWhen } from '../domain/settings';
import { helpsInList, helpsInMessage, offsetAt, segmentAt } from '../domain/snapshot-read';
import type { Snapshot } from '../domain/snapshot-types';
import type { Spot } from '../surfaces/types';
import type { Page } from './resolver';

/** One spot of each group: the first in document order, or the last where the surface says so. */
export function oneOfEachGroup(spots: readonly Spot[]): Spot[] {
  const groups = new Map<string, Spot>();
  for (const spot of spots) {
    if (spot.group === undefined) continue;
    if (spot.keep === 'last' || !groups.has(spot.group)) groups.set(spot.group, spot);
  }
  return spots.filter((spot) => spot.group === undefined || groups.get(spot.group) === spot);
}

/** Whether a mark is drawn, by the settings and by what would help. `now` is epoch milliseconds. */
export function isDrawn(spot: Spot, snapshot: Snapshot, page: Page, now: number): boolean {
  const when = ownChoice(spot, page) ?? marksIn(spot, page);
  const segment = segmentAt(snapshot, now);
  if (!segment || when === 'never') return false;
  if (when === 'always') return true;
  return spot.where === 'list'
    ? helpsInList(segment, now)
    : helpsInMessage(segment, offsetAt(page.viewer, now));
}

function marksIn({ where }: Spot, { display }: Page): MarkWhen {
  return where === 'list' ? display.marks.lists : display.marks.messages;
}

/** The choice for the spot's conversation; most people have made none, and nothing is read then. */
function ownChoice(spot: Spot, { display: { conversations } }: Page): MarkWhen | undefined {
  return conversations && spot.conversation && conversations[spot.conversation() ?? ''];
}

/** Whether a ref is one of the user's own: by address, by Slack id, by account, else by name. */
export function isSelf(ref: PersonRef, self: readonly PersonRef[]): boolean {
  return self.some((own) => {
    if (ref.email !== undefined) return own.email?.toLowerCase() === ref.email.toLowerCase();
    if (ref.slack) return own.slack?.user === ref.slack.user && own.slack.team === ref.slack.team;
    if (ref.google !== undefined) return own.google === ref.google;
    return ref.name !== undefined && own.name === ref.name;
  });
}
