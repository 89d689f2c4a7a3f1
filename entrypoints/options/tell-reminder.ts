import { firstName } from '../../components/reminders/reminder-state';
import type { Told } from '../../components/reminders/reminder-list';
import type { Person } from '../../utils/domain/person';
import type { Moment } from '../../utils/domain/preset-text';
import type { Place, Reminder } from '../../utils/domain/reminder-types';
import { zoneAtInstant } from '../../utils/domain/timeline';
import { zoneOffset } from '../../utils/domain/zoned';
import { SITES } from '../../utils/surfaces/sites';
import { machineZone } from './my-clock';

export function siteName(place: Place): string {
  return SITES.find((site) => site.id === place.site)?.name ?? '';
}

/** What is said of a reminder beside its record: who, where, and the moment on both clocks. */
export function tellReminder(me: Person, people: readonly Person[]) {
  const byId = new Map(people.map((person) => [person.id, person]));
  return (reminder: Reminder): Told => {
    const known = reminder.people.flatMap((id) => byId.get(id) ?? []);
    const { rule } = reminder;
    const person = ('person' in rule ? byId.get(rule.person) : undefined) ?? known[0];
    return {
      moment: momentOf(reminder.dueAt, me, person),
      people: [...new Set([...known.map((one) => one.name), ...reminder.names])].join(', '),
      ruleName: person ? firstName(person.name) : '',
      siteName: siteName(reminder.place),
    };
  };
}

function momentOf(at: number, me: Person, person: Person | undefined): Moment {
  const mine = offsetOf(me, me.zone ?? machineZone(), at);
  return person?.zone ? { at, mine, theirs: offsetOf(person, person.zone, at) } : { at, mine };
}

const offsetOf = (person: Person, zone: string, at: number) =>
  zoneOffset(zoneAtInstant({ ...person, zone }, at), at);
