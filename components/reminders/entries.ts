import { isOpenAsk } from '../../utils/domain/ask-state';
import type { Ask } from '../../utils/domain/ask-types';
import type { Reminder } from '../../utils/domain/reminder-types';
import type { Translate } from '../../utils/domain/translate';
import { foldText } from '../../utils/domain/zone-id';
import { isEnded, isWaiting } from './reminder-text';

/** One line of the list: a reply that I owe, or an answer that I wait for. */
export type Entry =
  | { readonly kind: 'reminder'; readonly id: string; readonly reminder: Reminder }
  | { readonly kind: 'ask'; readonly id: string; readonly ask: Ask };

/** What of the list is shown, and how it is grouped; named in the address. */
export const VIEWS = ['all', 'due', 'held', 'waiting', 'person', 'site'] as const;
export type View = (typeof VIEWS)[number];

export interface EntryGroup {
  readonly key: string;
  /** The heading, as it is read. */
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What is said of an entry beside its record. */
export interface EntryWords {
  /** "Anna Weber, Bo Nakamura"; empty where nobody is named. */
  readonly people: (entry: Entry) => string;
  readonly site: (entry: Entry) => string;
  readonly t: Translate;
}

export function entriesOf(reminders: readonly Reminder[], asks: readonly Ask[]): Entry[] {
  return [
    ...reminders.map((reminder) => ({ kind: 'reminder', id: reminder.id, reminder }) as const),
    ...asks.map((ask) => ({ kind: 'ask', id: ask.id, ask }) as const),
  ];
}

/** Due, or asking whether they answered. */
function isDue(entry: Entry): boolean {
  return entry.kind === 'ask'
    ? entry.ask.state === 'shown'
    : isWaiting(entry.reminder) && entry.reminder.state !== 'held';
}

function isHeld(entry: Entry): boolean {
  return (entry.kind === 'ask' ? entry.ask : entry.reminder).state === 'held';
}

export function isOver(entry: Entry): boolean {
  return entry.kind === 'ask' ? !isOpenAsk(entry.ask) : isEnded(entry.reminder);
}

const isAsked = (entry: Entry) => entry.kind === 'ask' && !isOver(entry);
/** When it comes, or came, back. */
const timeOf = (entry: Entry) => (entry.kind === 'ask' ? entry.ask.checkAt : entry.reminder.dueAt);
const endOf = (entry: Entry) =>
  (entry.kind === 'ask' ? entry.ask.endedAt : entry.reminder.endedAt) ?? 0;

/** Soonest first in each group, what is over latest first; groups without entries are left out. */
export function entryGroups(
  view: View,
  entries: readonly Entry[],
  words: EntryWords,
): EntryGroup[] {
  const open = entries.filter((entry) => !isOver(entry)).sort((a, b) => timeOf(a) - timeOf(b));
  if (view === 'person') return groupedBy(open, (entry) => words.people(entry), words.t);
  if (view === 'site') return groupedBy(open, (entry) => words.site(entry), words.t);
  const over = entries.filter(isOver).sort((a, b) => endOf(b) - endOf(a));
  const rest = open.filter((entry) => !isDue(entry) && !isHeld(entry));
  const groups: EntryGroup[] = [
    { key: 'due', title: words.t('remindersWaiting'), entries: open.filter(isDue) },
    { key: 'held', title: words.t('remindersHeldGroup'), entries: open.filter(isHeld) },
    {
      key: 'scheduled',
      title: words.t('remindersScheduled'),
      entries: rest.filter((entry) => !isAsked(entry)),
    },
    { key: 'waiting', title: words.t('askWaitingFor'), entries: rest.filter(isAsked) },
    { key: 'ended', title: words.t('remindersEnded'), entries: over },
  ];
  const shown = view === 'waiting' ? [waitingGroup(open, words.t)] : groups;
  const wanted =
    view === 'all' || view === 'waiting' ? shown : shown.filter(({ key }) => key === view);
  return wanted.filter((group) => group.entries.length > 0);
}

function waitingGroup(open: readonly Entry[], t: Translate): EntryGroup {
  return { key: 'waiting', title: t('askWaitingFor'), entries: open.filter(isAsked) };
}

/** By the first who is named; what names nobody comes last. */
function groupedBy(
  open: readonly Entry[],
  textOf: (entry: Entry) => string,
  t: Translate,
): EntryGroup[] {
  const groups = Map.groupBy(open, (entry) => textOf(entry).split(', ')[0] ?? '');
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
    .map(([name, entries]) => ({
      key: `by-${name}`,
      title: name || t('remindersNobody'),
      entries,
    }));
}

/** How many entries each view has, for its button. */
export function viewCounts(entries: readonly Entry[]): { readonly [view in View]?: number } {
  const count = (fits: (entry: Entry) => boolean) => entries.filter(fits).length;
  return { due: count(isDue), held: count(isHeld), waiting: count(isAsked) };
}

/** Whether title, note, people or site hold every word of the query. */
export function matchesEntry(entry: Entry, words: EntryWords, query: string): boolean {
  const { title, note = '' } = entry.kind === 'ask' ? entry.ask : entry.reminder;
  const text = foldText([title, note, words.people(entry), words.site(entry)].join(' '));
  return foldText(query)
    .split(' ')
    .every((word) => text.includes(word));
}
