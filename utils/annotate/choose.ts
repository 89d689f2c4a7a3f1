import type { PersonRef } from '../domain/person';
import type { MarkWhen } from '../domain/settings';
import { helpsInList, helpsInMessage, offsetAt, segmentAt } from '../domain/snapshot-read';
import type { Snapshot } from '../domain/snapshot-types';
import type { Spot } from '../surfaces/types';
import type { Page } from './resolver';

/** A spot with a teammate. */
export interface Known {
  readonly spot: Spot;
  readonly snapshot: Snapshot;
}

/**
 * One spot of each group: the newest on screen, else the newest; the first in document order where
 * no times are said.
 *
 * @param isOnScreen Asked only of spots that share a group and have a time, since it measures.
 */
export function oneOfEachGroup(
  all: readonly Known[],
  isOnScreen: (spot: Spot) => boolean,
): readonly Known[] {
  const grouped = all.filter(({ spot }) => spot.group !== undefined);
  if (grouped.length === 0) return all;
  const groups = new Map<string | undefined, Known>();
  for (const one of grouped) {
    const before = groups.get(one.spot.group);
    if (!before || isBetter(one.spot, before.spot, isOnScreen)) groups.set(one.spot.group, one);
  }
  return all.filter((one) => one.spot.group === undefined || groups.get(one.spot.group) === one);
}

function isBetter(one: Spot, before: Spot, isOnScreen: (spot: Spot) => boolean): boolean {
  if (one.sent === undefined) return false;
  const isShown = isOnScreen(one);
  return isShown === isOnScreen(before) ? one.sent >= (before.sent ?? 0) : isShown;
}

/**
 * Whether a mark is drawn, by the settings and by what would help; each person's state is looked at
 * once for all their spots.
 *
 * @param now Epoch milliseconds.
 */
export function createChoice(page: Page, now: number): (one: Known) => boolean {
  const inLists = new Map<Snapshot, boolean>();
  const inMessages = new Map<Snapshot, boolean>();
  const { marks } = page.display;
  return ({ spot, snapshot }) => {
    const own = ownChoice(spot, page);
    if (own !== undefined) return isDrawn(spot, snapshot, own, page, now);
    const isList = spot.where === 'list';
    const known = isList ? inLists : inMessages;
    const before = known.get(snapshot);
    if (before !== undefined) return before;
    const drawn = isDrawn(spot, snapshot, isList ? marks.lists : marks.messages, page, now);
    known.set(snapshot, drawn);
    return drawn;
  };
}

function isDrawn(spot: Spot, snapshot: Snapshot, when: MarkWhen, page: Page, now: number): boolean {
  const segment = segmentAt(snapshot, now);
  if (!segment || when === 'never') return false;
  if (when === 'always') return true;
  return spot.where === 'list'
    ? helpsInList(segment, now)
    : helpsInMessage(segment, offsetAt(page.viewer, now));
}

/** The choice for the spot's conversation; most people have made none, and nothing is read then. */
function ownChoice(spot: Spot, { display: { conversations } }: Page): MarkWhen | undefined {
  return conversations && spot.conversation && conversations[spot.conversation() ?? ''];
}

/** Whether refs are of the user's own: by address, by Slack id, by account, else by name. */
export function createSelfTest(self: readonly PersonRef[]): (ref: PersonRef) => boolean {
  const addresses = new Set(self.map((own) => own.email?.toLowerCase()));
  return ({ email, slack, google, name }) => {
    if (email !== undefined) return addresses.has(email.toLowerCase());
    return self.some((own) => {
      if (slack) return own.slack?.user === slack.user && own.slack.team === slack.team;
      if (google !== undefined) return own.google === google;
      return name !== undefined && own.name === name;
    });
  };
}

/** The same for one ref. */
export function isSelf(ref: PersonRef, self: readonly PersonRef[]): boolean {
  return createSelfTest(self)(ref);
}
