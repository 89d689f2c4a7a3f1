/** The moments that "Reply later", snooze and hold offer, each worked out for real. */
import { type Due, dueOf } from '../domain/due';
import { availabilityAt, nextStart } from '../domain/availability';
import type { Person } from '../domain/person';
import type { Moment, Preset } from '../domain/preset-text';
import type { DueRule } from '../domain/reminder-types';
import { DAY, HOUR } from '../domain/snapshot-read';
import { zoneAtInstant, type Zoned } from '../domain/timeline';
import { zoneOffset } from '../domain/zoned';
import { dueContextOf, type World } from './world';

const offsetOf = (person: Zoned, at: number) => zoneOffset(zoneAtInstant(person, at), at);

/** An instant on my clock and, where a teammate with a zone is meant, on theirs. */
export function momentOf(at: number, world: World, person?: Person): Moment {
  const mine = offsetOf(world.meZoned, at);
  if (!person?.zone) return { at, mine };
  return { at, mine, theirs: offsetOf({ ...person, zone: person.zone }, at) };
}

/**
 * In the order of the card: for them first, then on my clock. Two may give the same moment today and
 * part when a person's hours change.
 */
export function presetsFor(person: Person | undefined, world: World): Preset[] {
  const rules: DueRule[] = [
    ...(person
      ? ([
          { kind: 'in-time-for', person: person.id },
          { kind: 'when-starts', person: person.id },
          { kind: 'both-working', person: person.id },
        ] as const)
      : []),
    { kind: 'my-next-start' },
    { kind: 'at', at: roundedUp(world.now + HOUR) },
    { kind: 'next-catch-up' },
  ];
  const context = dueContextOf(world);
  const presets = rules.flatMap((rule) => {
    const due = dueOf(rule, context);
    return due ? [presetOf(rule, due, world, person)] : [];
  });
  return presets.filter((one) => one.rule.kind !== 'both-working' || isNews(one, presets, world));
}

/** "When you are both at work" is offered where it is not now, nor the very start of the other. */
function isNews({ moment }: Preset, presets: readonly Preset[], { now }: World): boolean {
  const start = presets.find(({ rule }) => rule.kind === 'when-starts');
  return moment.at > now && moment.at !== start?.moment.at;
}

function presetOf(rule: DueRule, due: Due, world: World, person: Person | undefined): Preset {
  const preset: Preset = { rule, moment: momentOf(due.at, world, person) };
  return due.starts === undefined
    ? preset
    : { ...preset, starts: momentOf(due.starts, world, person) };
}

/** Where "Hold my reminders until …" may end: in one and three hours, at the end of my day, at my next starts. */
export function holdPresets(world: World): Preset[] {
  const { now, meZoned } = world;
  const state = availabilityAt(meZoned, now);
  const next = nextStart(meZoned, now);
  const moments = [
    roundedUp(now + HOUR),
    roundedUp(now + 3 * HOUR),
    ...(state.state === 'working' && state.until ? [state.until] : []),
    ...(next ? [next] : [roundedUp(now + DAY)]),
  ];
  const unique = [...new Set(moments)].sort((a, b) => a - b);
  return unique.map((at) => ({ rule: { kind: 'at', at }, moment: momentOf(at, world) }));
}

/** To the next full five minutes: nobody means 14:03:27. */
function roundedUp(at: number): number {
  const step = 5 * 60_000;
  return Math.ceil(at / step) * step;
}
