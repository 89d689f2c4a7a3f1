import { createAlarm } from '../../utils/platform/alarm';
import { translate } from '../../utils/platform/i18n';
import {
  clearNotification,
  showNotification,
  standingNotifications,
} from '../../utils/platform/notifications';
import {
  readLastGoodData,
  readLastGoodHead,
  removeLastGood,
  writeLastGood,
} from '../../utils/platform/last-good-record';
import { checksum, pack, unpack } from '../../utils/platform/pack';
import { tabsOf } from '../../utils/platform/tabs';
import { showBadge } from '../../utils/platform/toolbar';
import { writeView } from '../../utils/platform/view-record';
import { sendToTab } from '../../utils/protocol/client';
import { createAsks } from '../../utils/services/asks';
import { createBackups } from '../../utils/services/backups';
import type { Ports } from '../../utils/services/ports';
import { createFacts } from '../../utils/services/facts';
import { createFindPeople } from '../../utils/services/find-people';
import { createLastGood } from '../../utils/services/last-good';
import { createHeard } from '../../utils/services/heard';
import { createLearn } from '../../utils/services/learn';
import { createLog } from '../../utils/services/log';
import { createManaged } from '../../utils/services/managed';
import { createNewcomers } from '../../utils/services/newcomers';
import { createPanel } from '../../utils/services/panel';
import { createPicks } from '../../utils/services/picks';
import { createPreferences } from '../../utils/services/preferences';
import { createQuestions } from '../../utils/services/questions';
import { createReconcile } from '../../utils/services/reconcile';
import { createReminders } from '../../utils/services/reminders';
import { createResolver } from '../../utils/services/resolve';
import { createDoubts } from '../../utils/services/doubts';
import { createRoster } from '../../utils/services/roster';
import { createSaidTimes } from '../../utils/services/said-times';
import { createSnapshots } from '../../utils/services/snapshots';
import { createSuggestions } from '../../utils/services/suggestions';
import { createRefresh } from '../../utils/services/view';
import { createTakePeople } from '../../utils/services/take-people';
import { createTeamFiles } from '../../utils/services/team-files';
import { createWishes } from '../../utils/services/wishes';
import { createStore } from '../../utils/storage/store';
import { SITE_MATCHES } from '../../utils/surfaces/sites';

/** Longer than the copy's own pause, and shorter than a worker lives without an event. Milliseconds. */
const KEEP_AFTER = 12_000;

/** Whom pages name is written down together. Milliseconds. */
const COUNT_AFTER = 4000;

export type App = ReturnType<typeof createApp>;

/** Builds the services over the real browser. */
export function createApp() {
  const ports = createPorts();
  const snapshots = createSnapshots();
  const reminders = createReminders(ports);
  const asks = createAsks(ports);
  const lastGood = createLastGood(ports);
  const deliver = createReconcile(ports, translate, createRefresh(ports, snapshots));
  let keeping: ReturnType<typeof setTimeout> | undefined;
  // Nobody waits for the copy. A worker that is stopped before it tries again at its next start.
  const keepSoon = () => {
    keeping ??= setTimeout(() => {
      keeping = undefined;
      void lastGood.keep().catch(() => undefined);
    }, KEEP_AFTER);
  };
  const suggestions = createSuggestions(ports);
  let counting: ReturnType<typeof setTimeout> | undefined;
  const countSoon = () => {
    counting ??= setTimeout(() => {
      counting = undefined;
      void suggestions.count().catch(() => undefined);
    }, COUNT_AFTER);
  };
  const reconcile = async () => {
    await deliver();
    keepSoon();
    // Nothing that was promised waits for it.
    await suggestions.beginDay().catch(() => undefined);
  };
  const roster = createRoster(ports);
  return {
    ports,
    lastGood,
    reminders,
    asks,
    reconcile,
    roster,
    doubts: createDoubts(ports, roster, snapshots),
    facts: createFacts(ports, roster),
    preferences: createPreferences(ports),
    backups: createBackups(ports),
    questions: createQuestions(ports),
    resolver: createResolver(ports, snapshots, reminders, asks),
    findPeople: createFindPeople(ports, snapshots),
    heard: createHeard(ports, reminders, asks),
    learn: createLearn(ports),
    newcomers: createNewcomers(ports),
    suggestions,
    countSoon,
    takePeople: createTakePeople(ports),
    teamFiles: createTeamFiles(ports),
    managed: createManaged(ports),
    panel: createPanel(ports, snapshots),
    log: createLog(ports),
    picks: createPicks(ports),
    saidTimes: createSaidTimes(ports),
    wishes: createWishes(ports),
    /** Delivers what is due; a failure is tried again at the next chance. */
    poke: () => void reconcile().catch(() => undefined),
  };
}

function createPorts(): Ports {
  return {
    store: createStore(),
    machine: {
      now: () => Date.now(),
      zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
      newId: () => crypto.randomUUID(),
    },
    alarm: createAlarm(() => Date.now()),
    notifications: {
      show: (id, text, { sticky, buttons }) =>
        showNotification(id, text, {
          sticky,
          buttons: buttons ? [translate('notificationOpen'), translate('notificationSnooze')] : [],
        }),
      clear: clearNotification,
      standing: standingNotifications,
    },
    lastGood: {
      head: readLastGoodHead,
      data: readLastGoodData,
      write: writeLastGood,
      remove: removeLastGood,
      pack,
      unpack,
      checksum,
    },
    badge: { show: showBadge },
    view: { write: writeView },
    tabs: { changed: tellTabs },
  };
}

async function tellTabs(revision: number): Promise<void> {
  const tabs = await tabsOf(SITE_MATCHES);
  // A tab without our script, or one that sleeps in the back/forward cache, does not answer.
  await Promise.allSettled(tabs.map(({ id }) => sendToTab(id, 'bg→cs changed', { revision })));
}
