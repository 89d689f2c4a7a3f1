import { HOUR } from '../../../utils/domain/snapshot-read';
import type { Ask } from '../../../utils/domain/ask-types';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { ok } from '../../../utils/domain/result';
import type { Telling } from '../../../utils/domain/sentences';
import type { Snapshot } from '../../../utils/domain/snapshot-types';
import type { ViewRecord } from '../../../utils/protocol/messages';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import type { PopupPorts } from '../../../components/popup/types';
import messages from '../../../public/_locales/en/messages.json';

export const NOW = Date.UTC(2026, 10, 23, 9, 12);
const MIDNIGHT = Date.UTC(2026, 10, 23);

/** Off until `from`, at work until `to` (hours after midnight UTC), then off until the next day. */
export function snapshotOf(id: string, offset: number, from: number, to: number): Snapshot {
  const edge = (hours: number) => MIDNIGHT + hours * HOUR;
  return {
    id,
    from: edge(-36),
    validUntil: edge(14 * 24),
    segments: [
      { from: edge(-36), offset, state: 'off', until: edge(from) },
      { from: edge(from), offset, state: 'working', until: edge(to) },
      { from: edge(to), offset, state: 'off', until: edge(from + 24) },
    ],
  };
}

export const ME = snapshotOf('me', 60, 8, 16.5);

/** Sentences as they ship, so that a missing key shows. */
export function t(key: string, ...texts: readonly (string | number)[]): string {
  const found = (messages as Record<string, { message: string }>)[key];
  if (!found) throw new Error(`no sentence for ${key}`);
  return found.message.replace(/\$(\d)/g, (_, at: string) => String(texts[Number(at) - 1]));
}

export const TELLING: Telling = {
  now: NOW,
  viewer: ME,
  clock: { locale: 'en-GB', clock: 'h23' },
  t,
};

export const REMINDER: Reminder = {
  id: 'r1',
  created: '2026-11-20T08:00:00.000Z',
  updated: '2026-11-20T08:00:00.000Z',
  place: { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1' },
  title: 'Numbers for the board',
  people: ['anna'],
  names: [],
  rule: { kind: 'at', at: NOW - HOUR },
  dueAt: NOW - HOUR,
  state: 'shown',
};

export const ASK: Ask = {
  id: 'q1',
  created: '2026-11-20T08:00:00.000Z',
  updated: '2026-11-20T08:00:00.000Z',
  place: REMINDER.place,
  title: 'Final figures',
  people: ['anna'],
  names: [],
  askedAt: Date.UTC(2026, 10, 20, 8),
  since: Date.UTC(2026, 10, 20, 8),
  checkAt: NOW - HOUR,
  state: 'shown',
};

export function viewOf(fields: Partial<ViewRecord> = {}): ViewRecord {
  return {
    revision: 1,
    at: NOW,
    me: ME,
    zone: 'Europe/Amsterdam',
    names: {},
    counts: { due: fields.due?.length ?? 0, scheduled: fields.next?.length ?? 0, people: 1 },
    due: [],
    next: [],
    around: [{ id: 'anna', name: 'Anna Weber', snapshot: snapshotOf('anna', 120, 7, 16) }],
    hold: null,
    display: { clock: 'h23', theme: 'system', marks: DEFAULT_SETTINGS.marks },
    sites: DEFAULT_SETTINGS.sites,
    answered: [],
    questions: { zoneMove: null, staleZones: null, holidays: null },
    ...fields,
  };
}

/** Ports that answer and remember what they were asked. */
export function fakePorts(fields: Partial<PopupPorts> = {}) {
  const asked: { readonly name: string; readonly with: readonly unknown[] }[] = [];
  const note = (name: string, ...args: readonly unknown[]) => void asked.push({ name, with: args });
  const preset = {
    rule: { kind: 'at', at: NOW + HOUR },
    moment: { at: NOW + HOUR, mine: 60 },
  } as const;
  const ports: PopupPorts = {
    act: async (...args) => (note('act', ...args), ok(REMINDER)),
    open: async (...args) => (note('open', ...args), ok(null)),
    presets: async () => [preset],
    presetsFor: async () => [preset],
    actAll: async (...args) => (note('actAll', ...args), ok([REMINDER])),
    remindAll: async (targets, rule) => {
      note('remindAll', targets, rule);
      const made = targets.map((_, at) => ({
        now: { ...REMINDER, id: `new${at}`, dueAt: NOW + HOUR },
        before: null,
      }));
      return ok(made);
    },
    ask: async (wanted) => (note('ask', wanted), ok({ now: ASK, before: null })),
    actOnAsks: async (actions) => (note('actOnAsks', actions), ok([ASK])),
    askOffers: async () => ({ people: [], offers: [] }),
    askDeadline: async () => null,
    openPlace: async (place) => (note('openPlace', place), ok(null)),
    find: async (query) => (note('find', query), { people: [], found: 0 }),
    findIds: async () => ({ people: [], found: 0 }),
    hold: async (...args) => (note('hold', ...args), ok(null)),
    holdPresets: async () => [preset],
    readLink: async () => ok(REMINDER.place),
    answerMove: async (answer) => (note('answerMove', answer), ok(null)),
    undoMove: async () => ok(null),
    putOffZones: async () => (note('putOffZones'), ok(null)),
    copy: async (text) => (note('copy', text), true),
    goTo: (page) => note('goTo', page),
    markConversation: async (choice) => (note('markConversation', choice), ok(null)),
    allowSites: async () => note('allowSites'),
    siteName: () => 'Gmail',
    ...fields,
  };
  return { ports, asked };
}
