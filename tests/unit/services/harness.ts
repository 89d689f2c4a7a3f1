import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

import type { Person } from '../../../utils/domain/person';
import type { Reminder, Target } from '../../../utils/domain/reminder-types';
import type { LastGoodHead } from '../../../utils/domain/last-good-types';
import { checksum, pack, unpack } from '../../../utils/platform/pack';
import type { ViewRecord } from '../../../utils/protocol/messages';
import { createAsks } from '../../../utils/services/asks';
import { createBackups } from '../../../utils/services/backups';
import type { NotificationText, Ports } from '../../../utils/services/ports';
import { createHeard } from '../../../utils/services/heard';
import { createFindPeople } from '../../../utils/services/find-people';
import { createLastGood } from '../../../utils/services/last-good';
import { createLearn } from '../../../utils/services/learn';
import { createManaged } from '../../../utils/services/managed';
import { createPanel } from '../../../utils/services/panel';
import { createPicks } from '../../../utils/services/picks';
import { createPreferences } from '../../../utils/services/preferences';
import { createQuestions } from '../../../utils/services/questions';
import { createReconcile } from '../../../utils/services/reconcile';
import { createReminders, type NewReminder } from '../../../utils/services/reminders';
import { fail, ok, problem, type Result } from '../../../utils/domain/result';
import { createResolver } from '../../../utils/services/resolve';
import { createRoster } from '../../../utils/services/roster';
import { createSnapshots } from '../../../utils/services/snapshots';
import { createTakePeople } from '../../../utils/services/take-people';
import { createTeamFiles } from '../../../utils/services/team-files';
import { createRefresh } from '../../../utils/services/view';
import { createWishes } from '../../../utils/services/wishes';
import { createStore } from '../../../utils/storage/store';
import { at, personOf, WEEK } from '../domain/people';

/** A real database (in memory), a clock that tests move, and a browser that remembers what it was told. */
export function createHarness(start = '2026-11-23T10:00+01:00') {
  globalThis.indexedDB = new IDBFactory();
  return startWorker({ now: at(start), zone: 'Europe/Amsterdam', ids: 0 }, createBrowser());
}

interface MachineState {
  now: number;
  zone: string;
  ids: number;
}

function createBrowser() {
  return {
    alarms: [] as number[],
    notifications: new Map<string, NotificationText>(),
    created: [] as string[],
    badge: '',
    view: null as ViewRecord | null,
    told: [] as number[],
    lastGood: { head: null as LastGoodHead | null, data: null as string | null },
    denied: false,
  };
}

/** A worker over what is stored; a second call is a restart. */
export function startWorker(machine: MachineState, browser: ReturnType<typeof createBrowser>) {
  const ports: Ports = {
    store: createStore(),
    machine: {
      now: () => machine.now,
      zone: () => machine.zone,
      newId: () => `id-${(machine.ids += 1)}`,
    },
    alarm: {
      ensure: async () => undefined,
      set: async (when) => void browser.alarms.push(when),
    },
    notifications: {
      show: async (id, text) => {
        if (browser.denied) throw new Error('denied');
        browser.notifications.set(id, text);
        browser.created.push(id);
      },
      clear: async (id) => void browser.notifications.delete(id),
      standing: async () => [...browser.notifications.keys()],
    },
    lastGood: {
      head: async () => browser.lastGood.head,
      data: async () => browser.lastGood.data,
      write: async (head, data) => {
        browser.lastGood = { head, data: data ?? browser.lastGood.data };
      },
      remove: async () => void (browser.lastGood = { head: null, data: null }),
      pack,
      unpack,
      checksum,
    },
    badge: { show: async (text) => void (browser.badge = text) },
    view: { write: async (view) => void (browser.view = view) },
    tabs: { changed: async (revision) => void browser.told.push(revision) },
  };
  const snapshots = createSnapshots();
  const reminders = createReminders(ports);
  const asks = createAsks(ports);
  const words = (key: string, ...texts: readonly (string | number)[]) => [key, ...texts].join(' ');
  return {
    machine,
    browser,
    ports,
    asks,
    reminders: { ...reminders, remind: remindOne(reminders) },
    roster: createRoster(ports),
    preferences: createPreferences(ports),
    backups: createBackups(ports),
    questions: createQuestions(ports),
    resolver: createResolver(ports, snapshots, reminders, asks),
    findPeople: createFindPeople(ports, snapshots),
    heard: createHeard(ports, reminders, asks),
    learn: createLearn(ports),
    takePeople: createTakePeople(ports),
    teamFiles: createTeamFiles(ports),
    managed: createManaged(ports),
    panel: createPanel(ports, snapshots),
    picks: createPicks(ports),
    wishes: createWishes(ports),
    lastGood: createLastGood(ports),
    reconcile: createReconcile(ports, words, createRefresh(ports, snapshots)),
    restart: () => startWorker(machine, browser),
  };
}

export const anna: Person = personOf({
  zone: 'Asia/Tokyo',
  workWeek: WEEK,
  identities: [{ kind: 'email', value: 'anna@example.com' }],
});

export const me: Person = personOf({
  id: 'me',
  name: 'Mika Sanders',
  workWeek: WEEK,
  identities: [{ kind: 'email', value: 'mika@example.com' }],
});

/** One mail from Anna; `message` tells mails apart. */
export function mail(message = '1'): Target {
  return {
    place: {
      site: 'gmail',
      url: 'https://mail.google.com/mail/u/mika@example.com/#all/x',
      account: 'mika@example.com',
      container: '18a',
      message,
    },
    title: 'Budget',
    people: [{ email: 'anna@example.com', name: 'Anna Weber' }],
  };
}

/** The value of a result that must be there. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The promise of one message. */
function remindOne(reminders: ReturnType<typeof createReminders>) {
  return async ({ target, ...how }: NewReminder): Promise<Result<Reminder>> => {
    const made = await reminders.remindAll({ ...how, targets: [target] });
    const [one] = made.ok ? made.value : [];
    if (!made.ok) return made;
    return one ? ok(one.now) : fail(problem('reminder_gone'));
  };
}
