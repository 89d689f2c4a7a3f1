/** The record from which the popup paints, and the badge. */
import { isZoned } from '../domain/availability';
import { isOpenAsk, isQuestion } from '../domain/ask-state';
import type { Ask } from '../domain/ask-types';
import { DAY, segmentAt, shortened } from '../domain/snapshot-read';
import type { Reminder } from '../domain/reminder-types';
import type { Snapshot } from '../domain/snapshot-types';
import { type Placed, teamOf } from '../domain/team';
import { zoneAtInstant } from '../domain/timeline';
import { zoneCity } from '../domain/zone-id';
import type { ViewRecord } from '../protocol/messages';
import { heldUntil } from '../domain/due';
import type { Ports } from './ports';
import { entryOf } from './find-people';
import type { Refresh } from './reconcile';
import { displayOf } from './resolve';
import type { Snapshots } from './snapshots';
import type { World } from './world';

const DUE = 20;
const NEXT = 5;
const MAYBE = 5;
const AROUND = 50;
const QUESTIONS = 10;
/** The popup refreshes what it paints: a fortnight of everybody would make it slow to read. */
const KEPT = 4 * DAY;

/** Writes badge and view record, and tells open tabs when answers may differ. */
export function createRefresh(ports: Ports, snapshots: Snapshots): Refresh {
  let toldOf = -1;
  return async (world, open, { questions, answered, asks, backup }) => {
    const known = viewOf(world, open, snapshots);
    const waiting = waitingOf(asks);
    const maybe = maybeOf(open);
    const named = [...answered, ...maybe, ...waiting.questions, ...waiting.next, ...waiting.closed];
    const names = { ...known.names, ...namesOf(named, world) };
    const told = { names, questions, answered, maybe, asks: waiting };
    const view = { ...known, ...told, ...(backup === null ? {} : { backup }) };
    const held = heldUntil(world.meZoned, world.hold, world.now) !== null;
    const count = open.filter((one) => one.state !== 'scheduled' && (!held || one.urgent)).length;
    const asked = held ? 0 : asks.filter(isQuestion).length;
    await ports.badge.show(count + asked === 0 ? '' : String(count + asked));
    await ports.view.write(view);
    if (toldOf !== view.revision) await ports.tabs.changed(view.revision);
    toldOf = view.revision;
  };
}

function viewOf(
  world: World,
  open: readonly Reminder[],
  snapshots: Snapshots,
): Omit<ViewRecord, 'questions' | 'answered' | 'maybe' | 'asks'> {
  const alive = open.filter((one) => !one.deleted).toSorted((a, b) => a.dueAt - b.dueAt);
  const due = alive.filter((one) => one.state !== 'scheduled');
  const scheduled = alive.filter((one) => one.state === 'scheduled');
  const shown = { due: due.slice(0, DUE), next: scheduled.slice(0, NEXT) };
  return {
    revision: world.revision,
    at: world.now,
    me: snapshots.me(world),
    zone: world.meZoned.zone,
    counts: { due: due.length, scheduled: scheduled.length, people: world.people.length },
    ...shown,
    around: aroundOf(world, snapshots),
    team: teamOf(placesOf(world, snapshots), snapshots.me(world), world.now),
    names: namesOf([...shown.due, ...shown.next], world),
    hold: world.hold,
    display: displayOf(world),
    sites: world.settings.sites,
  };
}

/** The latest first. */
function maybeOf(open: readonly Reminder[]): Reminder[] {
  return open
    .filter((one) => one.maybeAnsweredBy !== undefined && !one.deleted)
    .toSorted((a, b) => (b.maybeAnsweredBy ?? 0) - (a.maybeAnsweredBy ?? 0))
    .slice(0, MAYBE);
}

function waitingOf(asks: readonly Ask[]): NonNullable<ViewRecord['asks']> {
  const open = asks.filter(isOpenAsk);
  const sorted = open.toSorted((a, b) => a.checkAt - b.checkAt);
  return {
    count: open.length,
    questions: sorted.filter(isQuestion).slice(0, QUESTIONS),
    next: sorted.filter((ask) => !isQuestion(ask)).slice(0, NEXT),
    closed: asks.filter((ask) => !isOpenAsk(ask)),
  };
}

function aroundOf(world: World, snapshots: Snapshots): ViewRecord['around'] {
  const withSnapshots = world.people.flatMap((person) => {
    const snapshot = snapshots.of(person, world);
    return snapshot ? [{ person, snapshot }] : [];
  });
  return withSnapshots
    .map((one) => ({ ...one, rank: rankOf(one.snapshot, world.now) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, AROUND)
    .map(({ person, snapshot }) => entryOf(person, shortened(snapshot, world.now + KEPT)));
}

/** Everybody with a zone, called after its city. */
function placesOf(world: World, snapshots: Snapshots): Placed[] {
  return world.people.flatMap((person) => {
    const snapshot = snapshots.of(person, world);
    if (!snapshot || !isZoned(person)) return [];
    return [{ place: zoneCity(zoneAtInstant(person, world.now)), snapshot }];
  });
}

function namesOf(
  records: readonly Pick<Reminder, 'people'>[],
  { byId }: World,
): ViewRecord['names'] {
  const people = records.flatMap((one) => one.people).flatMap((id) => byId.get(id) ?? []);
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}

/** Working first, then who comes back soonest, then the unknown. */
function rankOf(snapshot: Snapshot, now: number): number {
  const segment = segmentAt(snapshot, now);
  if (!segment || segment.state === 'unknown') return Number.MAX_SAFE_INTEGER;
  if (segment.state === 'working') return 0;
  return segment.until ?? Number.MAX_SAFE_INTEGER - 1;
}
