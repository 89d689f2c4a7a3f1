/** Times that teammates write in their messages, on both clocks. */
import { createMatcher } from '../domain/matching';
import type { PersonRef } from '../domain/person';
import { instantsOfSaid, readAs, writtenAt } from '../domain/said-time';
import type { SaidMoment } from '../domain/said-time-types';
import type { SiteId } from '../domain/site';
import { type Zoned, zoneAtInstant } from '../domain/timeline';
import { zoneCity } from '../domain/zone-id';
import { zoneOffset } from '../domain/zoned';
import type { Answer, Request } from '../protocol/messages';
import type { Ports } from './ports';
import { displayOf } from './resolve';
import { readWorld, type World } from './world';

/** Who wrote it, where it is a teammate with a zone and times are told on the site. */
function writerOf(site: SiteId, ref: PersonRef, world: World): Zoned | null {
  const { sites, timesOff = [] } = world.settings;
  if (!sites[site].enabled || timesOff.includes(site)) return null;
  const id = createMatcher(world.people, world.me).match(ref);
  const person = world.byId.get(id ?? '');
  return person?.zone ? { ...person, zone: person.zone } : null;
}

export function createSaidTimes({ store, machine }: Ports) {
  const world = () => store.read((tx) => readWorld(tx, machine));
  return {
    /** The writer's clock when a message was sent, between two instants where it is not exact; else now. */
    async written({ site, ref, sent }: Request<'cs→bg written'>): Promise<Answer<'cs→bg written'>> {
      const now = await world();
      const writer = writerOf(site, ref, now);
      if (!writer) return null;
      const { from, until } = sent ?? { from: now.now, until: now.now };
      return { from: writtenAt(writer, from), until: writtenAt(writer, until) };
    },

    /** Null for strangers, and where it is not certain what is meant. */
    async moment(asked: Request<'cs→bg said time'>): Promise<Answer<'cs→bg said time'>> {
      const now = await world();
      const writer = writerOf(asked.site, asked.ref, now);
      if (!writer) return null;
      const found = instantsOfSaid(asked.said, writer, now.meZoned);
      if (!found) return null;
      const { at, until, read } = found;
      const place = zoneAtInstant(writer, at);
      const offset = (zone: string, instant: number) => zoneOffset(zone, instant);
      const sent = asked.sent?.from;
      const moment: SaidMoment = {
        name: writer.name,
        place: zoneCity(place),
        at,
        ...(until === undefined ? {} : { until }),
        theirs: offset(place, at),
        mine: offset(zoneAtInstant(now.meZoned, at), at),
        assumed: read.assumed,
        readAs: readAs(read),
        ...(sent === undefined
          ? {}
          : { sent: { at: sent, offset: offset(zoneAtInstant(writer, sent), sent) } }),
      };
      // On one clock there is nothing to tell.
      if (read.assumed.kind === 'writer' && moment.theirs === moment.mine) return null;
      return { moment, display: displayOf(now) };
    },
  };
}
