import type { ReminderContext } from '../../components/reminders/context';
import { firstName } from '../../components/reminders/reminder-text';
import type { Person } from '../../utils/domain/person';
import type { Moment } from '../../utils/domain/preset-text';
import type { Place } from '../../utils/domain/reminder-types';
import { zoneAtInstant } from '../../utils/domain/timeline';
import { zoneOffset } from '../../utils/domain/zoned';
import { SITES } from '../../utils/surfaces/sites';
import { machineZone } from './my-clock';

export function siteName(place: Pick<Place, 'site'>): string {
  return SITES.find(({ id }) => id === place.site)?.name ?? '';
}

/** What is said of a reminder beside its record: who, where, and the moment on both clocks. */
export function tellFrom(
  me: Person,
  people: readonly Person[],
): Pick<ReminderContext, 'tell' | 'nameOf'> {
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    nameOf: (id) => firstName(byId.get(id)?.name ?? ''),
    tell: ({ rule, dueAt, names, place, ...reminder }) => {
      const known = reminder.people.flatMap((id) => byId.get(id) ?? []);
      const person = ('person' in rule ? byId.get(rule.person) : undefined) ?? known[0];
      return {
        moment: momentOf(dueAt, me, person),
        people: [...new Set([...known.map((one) => one.name), ...names])].join(', '),
        siteName: siteName(place),
      };
    },
  };
}

function momentOf(at: number, me: Person, person: Person | undefined): Moment {
  const mine = offsetOf(me, me.zone ?? machineZone(), at);
  return person?.zone ? { at, mine, theirs: offsetOf(person, person.zone, at) } : { at, mine };
}

const offsetOf = (person: Person, zone: string, at: number) =>
  zoneOffset(zoneAtInstant({ ...person, zone }, at), at);
