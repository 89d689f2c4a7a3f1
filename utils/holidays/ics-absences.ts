/** Leave out of calendar files: whole days that say so, or name a teammate. */
import type { CalendarAbsences, FoundAbsence } from '../domain/absences-types';
import { emailKey, nameKey } from '../domain/matching';
import type { Absence, Person, PlainDate } from '../domain/person';
import { addDays } from '../domain/plain-date';
import { fail, ok, problem, type Result } from '../domain/result';
import { readEvents, replacedStarts } from './ics';
import type { CalendarEvent } from './ics-event';
import { Budget, startsOf } from './ics-recurrence';

/** As far as anything is worked out ahead. */
const AHEAD = 400;
const MAX_ABSENCES = 1000;

/** Words of leave in titles, by what they say of it. */
const WORDS: readonly (readonly [RegExp, NonNullable<Absence['kind']> | undefined])[] = [
  [/\b(?:sick|ill|krank|malade|enferm[oa])/i, 'sick'],
  [/\b(?:parental|maternity|paternity|elternzeit|mutterschutz)\b/i, 'parental'],
  [/\b(?:public holiday|bank holiday|feiertag|jour f[ée]ri[ée]|festivo)\b/i, 'holiday'],
  [
    /\b(?:vacations?|holidays?|annual leave|urlaub|ferien|cong[ée]s?|vacaciones|ferie)\b/i,
    'vacation',
  ],
  [
    /\b(?:out of (?:the )?office|ooo|oof|pto|day off|days off|off work|on leave|leave|away|abwesend|absent|absence)\b/i,
    undefined,
  ],
];

/**
 * @param people Whom titles and addresses may name.
 * @param today "YYYY-MM-DD": what is over is left out.
 * @returns Problems `ics_not_calendar` and `ics_no_absences`.
 */
export function readAbsences(
  text: string,
  people: readonly Person[],
  today: PlainDate,
): Result<CalendarAbsences> {
  if (!/^BEGIN:VCALENDAR/im.test(text)) return fail(problem('ics_not_calendar'));
  const read = readEvents(text);
  const replaced = replacedStarts(read.events);
  const whoOf = createWho(people);
  const budget = new Budget();
  const last = addDays(today, AHEAD);
  const absences: FoundAbsence[] = [];
  let { unread } = read;
  let passed = 0;
  for (const event of read.events) {
    const said = event.kind === 'whole days' ? leaveOf(event, whoOf) : null;
    if (!said || budget.isSpent) {
      passed += event.kind === 'cancelled' ? 0 : 1;
      continue;
    }
    try {
      const gone = event.replaces === undefined ? replaced.get(event.uid) : undefined;
      for (const from of startsOf(event, last, budget)) {
        const to = addDays(from, event.length - 1);
        if (to < today || from > last || gone?.has(from)) continue;
        if (absences.length < MAX_ABSENCES) absences.push({ from, to, title: event.name, ...said });
      }
    } catch {
      unread += 1;
    }
  }
  if (absences.length === 0) return fail(problem('ics_no_absences', [passed, AHEAD]));
  const inOrder = absences.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return ok({ absences: inOrder, passed, unread });
}

/** What an event says of leave; null for one that says neither leave nor a teammate. */
function leaveOf(
  event: CalendarEvent,
  whoOf: (event: CalendarEvent) => string | undefined,
): Pick<FoundAbsence, 'kind' | 'person'> | null {
  const word = WORDS.find(([pattern]) => pattern.test(event.name));
  const busy: unknown = event.component.getFirstPropertyValue('x-microsoft-cdo-busystatus');
  const person = whoOf(event);
  if (!word && busy !== 'OOF' && person === undefined) return null;
  return {
    ...(word?.[1] === undefined ? {} : { kind: word[1] }),
    ...(person === undefined ? {} : { person }),
  };
}

/** By the whole name or a further name in the title, else by the address of who is invited; one only. */
function createWho(people: readonly Person[]) {
  const names = people.flatMap(({ id, name, aliases = [] }) =>
    [name, ...aliases]
      .map((one) => [nameKey(one), id] as const)
      .filter(([key]) => key.includes(' ')),
  );
  const addresses = new Map(
    people.flatMap(({ id, identities = [] }) =>
      identities.flatMap((one) =>
        one.kind === 'email' ? [[emailKey(one.value), id] as const] : [],
      ),
    ),
  );
  return (event: CalendarEvent): string | undefined => {
    const title = ` ${nameKey(event.name.replace(/[()[\]:,;–—|/-]+/g, ' ')).replace(/['’]s?\b/g, '')} `;
    const named = new Set(names.filter(([key]) => title.includes(` ${key} `)).map(([, id]) => id));
    if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
    const invited = new Set(
      addressesOf(event).flatMap((one) => addresses.get(emailKey(one)) ?? []),
    );
    return invited.size === 1 ? [...invited][0] : undefined;
  };
}

function addressesOf({ component }: CalendarEvent): readonly string[] {
  return ['attendee', 'organizer'].flatMap((name) =>
    component
      .getAllProperties(name)
      .map((property) => String(property.getFirstValue()).replace(/^mailto:/i, '')),
  );
}
