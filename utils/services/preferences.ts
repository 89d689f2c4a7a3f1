/** Use cases of the hold, the settings and the sites' health. */
import { ownSettings, withManaged } from '../domain/managed';
import type { Hold } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import {
  type ConversationMarks,
  type Settings,
  withConversation,
  withoutLine,
} from '../domain/settings';
import type { SiteHealth } from '../domain/site-health';
import { minutesOf } from '../domain/work-week';
import type { Counts, LineOff } from '../protocol/messages';
import { getMeta, putMeta, type WriteTx } from '../storage/store';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { holdPresets } from './presets';
import { openReminders } from './reminders';
import { reworkRules } from './rework';
import { readWorld, stamp, type World } from './world';

export function createPreferences({ store, machine }: Ports) {
  return {
    hold: (hold: Hold | null): Promise<Result<null>> =>
      attempt(() =>
        store.write(async (tx) => {
          if (hold && hold.until <= machine.now()) return fail(problem('hold_past'));
          await putMeta(tx, 'hold', hold);
          return ok(null);
        }),
      ),

    holdPresets: async () => holdPresets(await store.read((tx) => readWorld(tx, machine))),

    settings: async () => (await store.read((tx) => readWorld(tx, machine))).settings,

    saveSettings: (change: Partial<Settings>): Promise<Result<Settings>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          const wanted = { ...world.ownSettings, ...change, updated: stamp(world.now) };
          const wrong = wanted.catchUp.find((block) => !isBlock(block.from, block.to));
          if (wrong) return fail(problem('hours_equal', [wrong.from, wrong.to], 'catchUp'));
          const settings = await keepSettings(tx, wanted, world);
          await reworkRules(tx, { ...world, settings }, (rule) => rule.kind === 'next-catch-up');
          return ok(settings);
        }),
      ),

    /** One choice for one conversation; the same as for all messages is none. */
    markConversation: (choice: ConversationMarks): Promise<Result<Settings>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          // The same as for all messages is told by what holds for all.
          const own = withConversation(world.settings, choice).conversations ?? [];
          const wanted = { ...world.ownSettings, conversations: own, updated: stamp(world.now) };
          return ok(await keepSettings(tx, wanted, world));
        }),
      ),

    /** No line any more in one conversation, or on a whole site. */
    switchLineOff: ({ site, conversation }: LineOff): Promise<Result<Settings>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          const without = withoutLine(world.ownSettings, site, conversation);
          return ok(await keepSettings(tx, { ...without, updated: stamp(world.now) }, world));
        }),
      ),

    health: () => store.read(async (tx) => (await getMeta(tx, 'health')) ?? []),

    keepHealth: (health: Omit<SiteHealth, 'at'>): Promise<void> =>
      store.write(
        async (tx) => {
          const all = (await getMeta(tx, 'health')) ?? [];
          const others = all.filter((one) => one.site !== health.site);
          await putMeta(tx, 'health', [...others, { ...health, at: machine.now() }]);
        },
        { quiet: () => true },
      ),

    counts: (): Promise<Counts> =>
      store.read(async (tx) => {
        const { people } = await readWorld(tx, machine);
        const all = await tx.objectStore('people').getAll();
        return {
          people: people.length,
          reminders: (await openReminders(tx)).length,
          log: await tx.objectStore('log').count(),
          asks: await tx.objectStore('asks').count(),
          deleted: all.filter((person) => person.deleted).length,
        };
      }),
  };
}

/** Stores the user's own, whatever an organisation has set over it. @returns What holds then. */
async function keepSettings(tx: WriteTx, wanted: Settings, world: World): Promise<Settings> {
  const managed = (await getMeta(tx, 'managed'))?.state?.settings;
  const own = ownSettings(wanted, world.ownSettings, managed);
  await putMeta(tx, 'settings', own);
  return withManaged(own, managed);
}

function isBlock(from: string, to: string): boolean {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return start !== null && end !== null && start !== end;
}
