/** The backup document's records as shapes (README "Backup document"). */
import { ABSENCE_KINDS, HOLIDAY_TYPES, WEEKDAYS } from '../domain/person';
import { SITE_IDS } from '../domain/site';
import {
  flag,
  id,
  instant,
  isRecord,
  list,
  number,
  oneOf,
  pair,
  record,
  type Shape,
  table,
  text,
  variant,
} from './shape';

const hours = list(pair(text, text));
const week = record(Object.fromEntries(WEEKDAYS.map((day) => [`${day}?`, hours])));

const norm: Shape = (value, path, problems) => {
  const days = isRecord(value) && Object.hasOwn(value, 'workingDays');
  record(days ? { workingDays: number } : { workingHours: number })(value, path, problems);
};
export const norms = record({
  'default?': norm,
  ...Object.fromEntries(SITE_IDS.map((site) => [`${site}?`, norm])),
});

const identity = variant('kind', {
  email: record({ value: text }),
  slack: record({ team: text, user: text }),
  google: record({ account: text }),
});

const holidayDates = list(record({ date: text, name: text, 'expected?': flag }));

const stamps = { updated: instant, 'deleted?': instant };

const personFields = {
  id,
  ...stamps,
  name: text,
  'aliases?': list(text),
  'role?': text,
  'groups?': list(text),
  'identities?': list(identity),
  'notIdentities?': list(identity),
  'zone?': text,
  'zoneConfirmed?': text,
  'zoneAsk?': flag,
  'stays?': list(record({ from: text, to: text, zone: text })),
  'workWeek?': week,
  'cycle?': record({ from: text, weeks: list(week) }),
  'spans?': list(record({ from: text, to: text, workWeek: week })),
  'days?': table(hours),
  'absences?': list(
    record({ from: text, 'to?': text, 'kind?': oneOf(...ABSENCE_KINDS), 'label?': text }),
  ),
  'holidays?': record({
    'region?': text,
    'worked?': list(text),
    'types?': list(oneOf(...HOLIDAY_TYPES)),
    'dates?': holidayDates,
    'own?': holidayDates,
    'until?': text,
  }),
  'norms?': norms,
  'outOfHours?': oneOf('fine', 'prefer-later'),
  'cover?': text,
  'whenUrgent?': text,
  'howToAsk?': text,
  'mine?': record({ 'note?': text }),
};

export const personShape = record(personFields);
/** In a file for others, who covers is named by an identity. */
export const sharedPersonFields = { ...personFields, 'coverIs?': identity };
export const sharedPersonShape = record(sharedPersonFields);

const rule = variant('kind', {
  at: record({ at: number }),
  wall: record({ date: text, time: text, zone: text }),
  'in-time-for': record({ person: text }),
  'when-starts': record({ person: text }),
  'both-working': record({ person: text }),
  'my-next-start': record({}),
  'next-catch-up': record({}),
});

const place = record({
  site: oneOf(...SITE_IDS),
  url: text,
  'account?': text,
  'container?': text,
  'message?': text,
  'thread?': text,
  'sentAt?': number,
  'stamp?': text,
  'excerpt?': text,
});

export const reminderShape = record({
  id,
  created: instant,
  ...stamps,
  place,
  title: text,
  people: list(text),
  names: list(text),
  'note?': text,
  rule,
  dueAt: number,
  state: oneOf('scheduled', 'due', 'held', 'shown', 'answered', 'done', 'dropped'),
  'fixed?': flag,
  'urgent?': flag,
  'again?': number,
  'shownAt?': number,
  'endedAt?': number,
  'snoozes?': number,
  'answeredBy?': number,
  'notAnsweredBy?': number,
  'maybeAnsweredBy?': number,
});

/** Asks, and lines of the log: kinds that a later version writes are kept as they are. */
export const storedShape = record({ id, ...stamps });

const pickShape = record({
  id,
  ...stamps,
  start: number,
  length: number,
  people: list(text),
  outside: list(record({ person: text, fit: oneOf('early', 'late', 'both', 'off', 'away') })),
});

export const when = oneOf('helpful', 'always', 'never');

export const settingsShape = record({
  updated: instant,
  'clock?': oneOf('system', 'h12', 'h23'),
  'theme?': oneOf('system', 'light', 'dark'),
  'sites?': table(record({ enabled: flag })),
  'marks?': record({ 'lists?': when, 'messages?': when }),
  'conversations?': list(record({ site: oneOf(...SITE_IDS), key: text, title: text, marks: when })),
  'lineOff?': record({
    sites: list(oneOf(...SITE_IDS)),
    conversations: list(record({ site: oneOf(...SITE_IDS), key: text, title: text })),
  }),
  'timesOff?': list(oneOf(...SITE_IDS)),
  'notifications?': record({
    'enabled?': flag,
    'details?': flag,
    'sticky?': flag,
    'again?': number,
  }),
  'catchUp?': list(record({ day: oneOf(...WEEKDAYS), from: text, to: text })),
  'teamNorms?': norms,
  'askBackup?': flag,
  'askZoneMove?': flag,
  'logDays?': number,
});

export const documentShape = record({
  'exportedAt?': instant,
  'me?': personShape,
  teammates: list(personShape),
  'reminders?': list(reminderShape),
  'asks?': list(storedShape),
  'log?': list(storedShape),
  'picks?': list(pickShape),
  'settings?': settingsShape,
});
