/**
 * Suggestions of whom to add, on your word only. Who is seen is collected in memory and written together
 * a moment later; while the switch is off nothing is collected, and what was kept is gone.
 */
import { createMatcher } from '../domain/matching';
import type { PersonRef, PlainDate } from '../domain/person';
import { identityKey, identityKeys } from '../domain/person-identities';
import { ok, type Result } from '../domain/result';
import type { SiteId } from '../domain/site';
import {
  byWeight,
  colleagueOf,
  isOften,
  ownDomains,
  type Seen,
  seenAgain,
  type Sighting,
  stillSeen,
  type Suggestions,
} from '../domain/suggestions';
import { dateAt } from '../domain/zoned';
import type { SeenPerson } from '../protocol/messages';
import { getMeta, putMeta, type ReadTx, type WriteTx } from '../storage/store';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { readWorld, type World } from './world';

/** What a page named. */
interface Named {
  readonly site: SiteId;
  readonly ref: PersonRef;
  readonly team: string | null;
}

const QUIET = { quiet: () => true };

export function createSuggestions({ store, machine, tabs }: Ports) {
  /** Null: not asked yet. Only this worker changes it. */
  let isOn: boolean | null = null;
  let pending: Named[] = [];
  /** What was passed on already, on which date: pages ask for the same people again and again. */
  let passed: { readonly day: PlainDate; readonly keys: Set<string> } = {
    day: '',
    keys: new Set(),
  };
  /** The date that was begun by this worker: it delivers many times a day. */
  let begun: PlainDate = '';
  const on = async () => (isOn ??= await store.read(isWanted));
  const today = (world: World) => dateAt(world.meZoned.zone, world.now);

  /** Those of the pending who are colleagues and nobody knows. */
  const strangersOf = async (tx: ReadTx | WriteTx, named: readonly Named[], world: World) => {
    const matcher = createMatcher(world.people, world.me);
    const domains = ownDomains(world.me);
    const refused = await refusedKeys(tx);
    const found = named.flatMap(({ site, ref, team }): Sighting[] => {
      const isStranger = matcher.isStranger(ref);
      const colleague = isStranger ? colleagueOf(site, ref, domains, team) : null;
      return colleague ? [colleague] : [];
    });
    return found.filter(({ identity }) => !refused.has(identityKey(identity)));
  };

  return {
    /**
     * Takes note of whom a page names.
     *
     * @param url Of the page.
     * @returns Whether there is anything to `count`.
     */
    async note(site: SiteId, refs: readonly PersonRef[], url: string): Promise<boolean> {
      if (site === 'google-docs' || !(await on())) return false;
      const team = /\/client\/([TE][A-Z0-9]+)/.exec(url)?.[1] ?? null;
      const day = dateAt(machine.zone(), machine.now());
      if (passed.day !== day) passed = { day, keys: new Set() };
      for (const ref of refs) {
        const key = JSON.stringify([ref.email, ref.slack, team]);
        if ((!ref.email && !ref.slack) || passed.keys.has(key)) continue;
        passed.keys.add(key);
        pending.push({ site, ref, team });
      }
      return pending.length > 0;
    },

    /** Writes what was noted, in one transaction. A failure leaves it for the next time. */
    async count(): Promise<void> {
      const named = pending;
      if (named.length === 0) return;
      pending = [];
      try {
        await store.write(async (tx) => {
          if (!(await isWanted(tx))) return;
          const world = await readWorld(tx, machine);
          const sightings = await strangersOf(tx, named, world);
          if (sightings.length > 0)
            await renew(tx, (kept) => seenAgain(kept, sightings, today(world)));
        }, QUIET);
      } catch (error) {
        if (isOn) pending = [...named, ...pending];
        throw error;
      }
    },

    /**
     * Once a date: forgets whom nobody has seen for long, and has the open pages name their people again,
     * since a tab that stays open for weeks asks about each once.
     */
    async beginDay(): Promise<void> {
      const date = dateAt(machine.zone(), machine.now());
      if (begun === date || !(await on())) return;
      const revision = await store.write(async (tx) => {
        const world = await readWorld(tx, machine);
        const day = today(world);
        if ((await getMeta(tx, 'seenOn')) === day || !(await isWanted(tx))) return null;
        await putMeta(tx, 'seenOn', day);
        await renew(tx, (kept) => stillSeen(kept, day));
        return world.revision;
      }, QUIET);
      begun = date;
      if (revision !== null) await tabs.changed(revision);
    },

    /** Who was seen often and is not on the roster, the most seen first. */
    all: (): Promise<Suggestions> =>
      store.read(async (tx) => {
        const world = await readWorld(tx, machine);
        const kept = stillSeen(await tx.objectStore('seen').getAll(), today(world));
        return {
          on: await isWanted(tx),
          domains: ownDomains(world.me),
          people: (await notKnown(tx, kept, world)).filter(isOften).toSorted(byWeight),
        };
      }),

    /** Off: what was kept is deleted in the same transaction. */
    switch: (wanted: boolean): Promise<Result<null>> =>
      attempt(async () => {
        await store.write(async (tx) => {
          await putMeta(tx, 'suggest', wanted);
          await putMeta(tx, 'seenOn', '');
          if (wanted) return;
          await tx.objectStore('seen').clear();
          await putMeta(tx, 'notSuggested', []);
        });
        isOn = wanted;
        begun = '';
        pending = [];
        passed = { day: '', keys: new Set() };
        return ok(null);
      }),

    /** "Not this one", which is remembered; gives back what an undo needs. */
    dismiss: (key: string): Promise<Seen | null> =>
      store.write(async (tx) => {
        const seen = (await tx.objectStore('seen').get(key)) ?? null;
        await tx.objectStore('seen').delete(key);
        await putMeta(tx, 'notSuggested', [...new Set([...(await refusals(tx)), key])]);
        return seen;
      }, QUIET),

    /** Takes that back, unless the switch was turned off since. */
    recall: (seen: Seen): Promise<null> =>
      store.write(async (tx) => {
        if (!(await isWanted(tx))) return null;
        await putMeta(
          tx,
          'notSuggested',
          (await refusals(tx)).filter((key) => key !== seen.key),
        );
        await tx.objectStore('seen').put(seen);
        return null;
      }, QUIET),

    /** As a page would offer them for the roster. */
    async personOf(key: string): Promise<SeenPerson | null> {
      const seen = await store.read((tx) => tx.objectStore('seen').get(key));
      if (!seen) return null;
      const { identity, name } = seen;
      if (identity.kind === 'email') {
        return { ref: { name, email: identity.value }, email: identity.value };
      }
      if (identity.kind !== 'slack') return null;
      return { ref: { name, slack: { team: identity.team, user: identity.user } } };
    },

    /** Everything was deleted, the switch included. */
    forget(): void {
      isOn = null;
      begun = '';
      pending = [];
      passed = { day: '', keys: new Set() };
    },
  };
}

const isWanted = async (tx: ReadTx | WriteTx) => (await getMeta(tx, 'suggest')) === true;
const refusals = async (tx: ReadTx | WriteTx) => (await getMeta(tx, 'notSuggested')) ?? [];

/** Who is not to be suggested: by your word, and whoever was taken off the roster. */
async function refusedKeys(tx: ReadTx | WriteTx): Promise<ReadonlySet<string>> {
  const removed = (await tx.objectStore('people').getAll()).filter(({ deleted }) => deleted);
  return new Set([...(await refusals(tx)), ...removed.flatMap(identityKeys)]);
}

async function notKnown(
  tx: ReadTx,
  kept: readonly Seen[],
  { people, me }: World,
): Promise<readonly Seen[]> {
  const refused = await refusedKeys(tx);
  const known = new Set([...people, me].flatMap(identityKeys));
  return kept.filter(({ key }) => !known.has(key) && !refused.has(key));
}

/** Writes what became of those who are kept, and only that. */
async function renew(
  tx: WriteTx,
  change: (kept: readonly Seen[]) => readonly Seen[],
): Promise<void> {
  const seen = tx.objectStore('seen');
  const kept = await seen.getAll();
  const next = change(kept);
  const keys = new Set(next.map(({ key }) => key));
  const before = new Map(kept.map((one) => [one.key, JSON.stringify(one)]));
  for (const { key } of kept) if (!keys.has(key)) await seen.delete(key);
  for (const one of next) if (before.get(one.key) !== JSON.stringify(one)) await seen.put(one);
}
