/** What use cases make of an ask: records in, records out. */
import { type AskContext, checkAtOf, deadlineAt } from '../domain/ask';
import type { Ask, AskAction, AskState, NewAsk } from '../domain/ask-types';
import type { LogEntry } from '../domain/log-types';
import { createMatcher } from '../domain/matching';
import type { Person } from '../domain/person';
import { fail, ok, problem, type Result } from '../domain/result';
import { normFor } from '../domain/response';
import type { SiteId } from '../domain/site';
import { zoneAtInstant } from '../domain/timeline';
import { stamp, type World } from './world';

/** What an ask about somebody stands on now. */
export function askContextOf(
  people: readonly string[],
  site: SiteId | undefined,
  world: World,
): AskContext {
  const person = people.map((id) => world.byId.get(id)).find((one) => one !== undefined);
  return { now: world.now, me: world.meZoned, person, norm: normOf(person, site, world) };
}

function normOf(person: Person | undefined, site: SiteId | undefined, { settings }: World) {
  return (person && normFor(person, settings.teamNorms, site)?.norm) ?? null;
}

/** A new ask, or the problem of its deadline. */
export function createdAsk(wanted: NewAsk, world: World, id: string): Result<Ask> {
  const { target, note, title } = wanted;
  const askedAt = Math.min(wanted.askedAt ?? world.now, world.now);
  const bare: Omit<Ask, 'checkAt'> = {
    id,
    created: stamp(world.now),
    updated: stamp(world.now),
    place: target.place,
    title: title?.trim() || target.title,
    ...whomOf(wanted, world),
    ...(note?.trim() ? { note: note.trim() } : {}),
    askedAt,
    since: askedAt,
    state: 'waiting',
  };
  return scheduled(bare, wanted.by ?? null, world);
}

function whomOf({ target, people }: NewAsk, world: World): Pick<Ask, 'people' | 'names'> {
  if (people) return { people: people.filter((one) => world.byId.has(one)), names: [] };
  const matcher = createMatcher(world.people, world.me);
  const matched = target.people.map((ref) => ({ ref, id: matcher.match(ref) }));
  return {
    people: [...new Set(matched.flatMap(({ id }) => (id === null ? [] : [id])))],
    names: matched.flatMap(({ ref, id }) => {
      const name = id === null ? (ref.name ?? ref.email) : undefined;
      return name ? [name] : [];
    }),
  };
}

/** With another deadline, or none, and the time of the question that follows from it. */
function scheduled(ask: Omit<Ask, 'checkAt'>, by: NewAsk['by'] | null, world: World): Result<Ask> {
  const { by: _by, byAt: _at, shownAt: _shown, ...rest } = ask;
  if (!by) return ok(counted({ ...rest, state: 'waiting' }, world));
  const deadline = { ...by, zone: zoneAtInstant(world.meZoned, world.now) };
  const byAt = deadlineAt(deadline);
  if (byAt === null) return fail(problem('ask_no_date', [], 'by'));
  if (byAt <= world.now) return fail(problem('ask_past', [], 'by'));
  return ok(counted({ ...rest, by: deadline, byAt, state: 'waiting' }, world));
}

/** What was asked long ago is counted from now, so that nobody is asked at once. */
function counted(ask: Omit<Ask, 'checkAt'>, world: World): Ask {
  const context = askContextOf(ask.people, ask.place.site, world);
  const checkAt = checkAtOf(ask, context);
  if (checkAt > world.now) return { ...ask, checkAt };
  const since = world.now;
  return { ...ask, since, checkAt: checkAtOf({ ...ask, since }, context) };
}

/** The time of the question, worked out anew after a person, my hours or my zone changed. */
export function reworked(ask: Ask, world: World): Ask {
  if (ask.state !== 'waiting' || ask.checkAt <= world.now) return ask;
  const checkAt = checkAtOf(ask, askContextOf(ask.people, ask.place.site, world));
  return checkAt === ask.checkAt ? ask : { ...ask, checkAt, updated: stamp(world.now) };
}

/** What an action makes of an ask. */
export function actedAsk(ask: Ask, action: AskAction, world: World): Result<Ask> {
  const updated = stamp(world.now);
  switch (action.kind) {
    case 'answered':
      return ok(endedAsk(ask, 'answered', world));
    case 'drop':
      return ok(endedAsk(ask, 'dropped', world));
    case 'not-yet': {
      const { shownAt: _shown, ...rest } = ask;
      return ok(counted({ ...rest, since: world.now, state: 'waiting', updated }, world));
    }
    case 'restore':
      return ok({
        ...action.to,
        id: ask.id,
        updated,
        // It ended by itself, and that was wrong: the same message must not end it again.
        ...(ask.answeredBy === undefined ? {} : { notAnsweredBy: ask.answeredBy }),
      });
    case 'edit': {
      const { title, note, by } = action;
      const edited: Ask = {
        ...ask,
        updated,
        ...(title?.trim() ? { title: title.trim() } : {}),
        ...(note === undefined ? {} : { note: note.trim() }),
      };
      return by === undefined ? ok(edited) : scheduled(edited, by, world);
    }
  }
}

function endedAsk(ask: Ask, state: AskState, world: World): Ask {
  return { ...ask, state, endedAt: world.now, updated: stamp(world.now) };
}

/** Their message, sent at `at`, was seen in its thread. */
export function askAnsweredAt(ask: Ask, at: number, world: World): Ask {
  const ended = endedAsk(ask, 'answered', world);
  return { ...ended, endedAt: Math.min(at, world.now), answeredBy: at };
}

/** The line of the log for an ask that ended; null while it is open. */
export function askLogEntry(ask: Ask): LogEntry | null {
  const { id, updated, title, place, people, names, note, state, endedAt } = ask;
  if (endedAt === undefined || (state !== 'answered' && state !== 'dropped')) return null;
  const entry = { id, updated, kind: 'ask', outcome: state, at: endedAt } as const;
  return { ...entry, title, place, people, names, ...(note === undefined ? {} : { note }) };
}
