import {
  type Clock,
  formatPlainDate,
  formatTime,
  formatWeekday,
} from '../../utils/domain/format-time';
import { threadText, type LogHeads, type LogRow } from '../../utils/domain/log-export';
import type { LogEntry } from '../../utils/domain/log-types';
import { dayNumber, MINUTE } from '../../utils/domain/snapshot-read';
import type { Place } from '../../utils/domain/reminder-types';
import type { Translate } from '../../utils/domain/translate';

/** What lines are told with. */
export interface LogTelling {
  readonly now: number;
  readonly clock: Clock;
  readonly t: Translate;
  /** Minutes east of UTC of my own clock at an instant. */
  readonly offset: (at: number) => number;
  /** Names of teammates, removed ones too; null for an id that nobody has. */
  readonly nameOf: (id: string) => string | null;
  readonly siteName: (place: Pick<Place, 'site'>) => string;
}

/** "Anna Weber, Bo Nakamura". */
export function peopleText({ people, names }: LogEntry, { nameOf }: LogTelling): string {
  return [...new Set([...people.flatMap((id) => nameOf(id) ?? []), ...names])].join(', ');
}

const OUTCOMES = { answered: 'logAnswered', done: 'logDone', dropped: 'logDropped' } as const;

/** "Answered", "Decision". */
export function whatText({ kind, outcome }: LogEntry, { t }: Pick<LogTelling, 't'>): string {
  if (kind === 'note') return t('logNote');
  if (kind === 'decision') return t('logDecision');
  if (kind === 'ask' && outcome !== 'done') {
    return t(outcome === 'dropped' ? 'logAskDropped' : 'logAskAnswered');
  }
  const ended = OUTCOMES[outcome ?? 'done'];
  return t(ended);
}

/** "2026-11-23" on my clock. */
export function dateOf(at: number, { offset }: Pick<LogTelling, 'offset'>): string {
  return new Date(at + offset(at) * MINUTE).toISOString().slice(0, 10);
}

/** "09:14". */
export function timeOf(at: number, { offset, clock }: LogTelling): string {
  return formatTime(at, offset(at), clock);
}

/** The day as people say it, and its date: "Today", "23 Nov 2026". */
export function dayText(at: number, telling: LogTelling): { day: string; date: string } {
  const { now, offset, clock, t } = telling;
  const days = dayNumber(now, offset(now)) - dayNumber(at, offset(at));
  const date = formatPlainDate(dateOf(at, telling), clock, 'year');
  if (days === 0) return { day: t('dayToday'), date };
  if (days === 1) return { day: t('logYesterday'), date };
  return { day: formatWeekday(at, offset(at), clock, 'long'), date };
}

export function titleOf({ title }: LogEntry, { t }: Pick<LogTelling, 't'>): string {
  return title || t('remindersUntitled');
}

/** A line for a file; date and time so that they sort. */
export function rowOf(entry: LogEntry, telling: LogTelling): LogRow {
  const { at, place, note = '' } = entry;
  return {
    date: dateOf(at, telling),
    time: new Date(at + telling.offset(at) * MINUTE).toISOString().slice(11, 16),
    what: whatText(entry, telling),
    title: titleOf(entry, telling),
    people: peopleText(entry, telling),
    site: place ? telling.siteName(place) : '',
    note,
    link: place?.url ?? '',
  };
}

export function headsOf(t: Translate): LogHeads {
  return {
    date: t('logColumnDate'),
    time: t('logColumnTime'),
    what: t('logColumnWhat'),
    title: t('logColumnTitle'),
    people: t('logColumnPeople'),
    site: t('logColumnSite'),
    note: t('logColumnNote'),
    link: t('logColumnLink'),
  };
}

/** A decision as it is pasted into the thread: what, when, who, and the way back. */
export function decisionText(entry: LogEntry, telling: LogTelling): string {
  const date = formatPlainDate(dateOf(entry.at, telling), telling.clock, 'year');
  const people = peopleText(entry, telling);
  return threadText(entry.title, { date, people, link: entry.place?.url ?? '' }, telling.t);
}
