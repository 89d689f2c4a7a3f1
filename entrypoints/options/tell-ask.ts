import type { AskContext } from '../../components/asks/ask-item';
import { firstName } from '../../components/reminders/reminder-text';
import { isZoned } from '../../utils/domain/availability';
import type { Person } from '../../utils/domain/person';
import { workingTimeBetween } from '../../utils/domain/response';
import { zoneAtInstant, type Zoned } from '../../utils/domain/timeline';
import { hasHours } from '../../utils/domain/work-week';
import { zoneOffset } from '../../utils/domain/zoned';
import { siteName } from './tell-reminder';

/** What is said of an ask beside its record: who is to answer, where, and their clock at the deadline. */
export function tellAskFrom(people: readonly Person[], now: number): AskContext['tellAsk'] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return ({ people: ids, names, place, byAt }) => {
    const known = ids.flatMap((id) => byId.get(id) ?? []);
    const all = [...new Set([...known.map(({ name }) => name), ...names])];
    const person = known.find(isZoned);
    return {
      people: all.join(', '),
      first: firstName(all[0] ?? ''),
      siteName: siteName(place),
      ...(person && byAt !== undefined ? clockAt(person, now, byAt) : {}),
    };
  };
}

/** Their clock at the deadline, and how much of their working time lies before it. */
function clockAt(person: Zoned, now: number, at: number) {
  const theirs = zoneOffset(zoneAtInstant(person, at), at);
  const isKnown = hasHours(person) && at > now;
  return { theirs, ...(isKnown ? { left: workingTimeBetween(person, now, at) } : {}) };
}
