/** Use cases of what I wait for. Each is one transaction. */
import { isReplyTo } from '../domain/ask';
import { isAsk, isOpenAsk } from '../domain/ask-state';
import { askOffers, deadlineFacts } from '../domain/ask-deadline';
import type {
  Ask,
  AskAbout,
  AskOffers,
  DeadlineFacts,
  MadeAsk,
  NewAsk,
  OneAskAction,
  TheirMessage,
} from '../domain/ask-types';
import { logMarker } from '../domain/log-marker';
import { createMatcher } from '../domain/matching';
import { findSamePlace, joinPlaces } from '../domain/place';
import type { Target } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
import type { ReadTx, WriteTx } from '../storage/store';
import { siteOfUrl } from '../surfaces/sites';
import { actedAsk, askAnsweredAt, askContextOf, askLogEntry, createdAsk } from './ask-records';
import { attempt } from './attempt';
import type { Ports } from './ports';
import { readWorld, type World } from './world';

const RECENT = 50;

export type Asks = ReturnType<typeof createAsks>;

export function createAsks({ store, machine }: Ports) {
  const about = async (wanted: AskAbout) => {
    const world = await store.read((tx) => readWorld(tx, machine));
    return askContextOf(onlyOne(idsOf(wanted, world)), wanted.site, world);
  };
  return {
    /** Open ones, the next question first, then the last fifty that ended. */
    all: () =>
      store.read(async (tx) => {
        const { revision } = await readWorld(tx, machine);
        const asks = (await allAsks(tx)).filter(({ deleted }) => deleted === undefined);
        const open = asks.filter(isOpenAsk).sort((a, b) => a.checkAt - b.checkAt);
        const past = asks
          .filter((ask) => !isOpenAsk(ask))
          .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
        return { revision, asks: [...open, ...past.slice(0, RECENT)] };
      }),

    /** A second ask about a message takes the place of the first, unless it says that it is another. */
    add: (wanted: NewAsk): Promise<Result<MadeAsk>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          if (!siteOfUrl(wanted.target.place.url)) return fail(problem('link_unknown'));
          const before = wanted.beside ? null : ((await findOpen(tx, wanted.target)) ?? null);
          const made = createdAsk(wanted, world, before?.id ?? machine.newId());
          if (!made.ok) return made;
          // What was answered before now does not end this one.
          const again = before && {
            created: before.created,
            notAnsweredBy: world.now,
            place: joinPlaces(before.place, wanted.target.place),
          };
          const now: Ask = { ...made.value, ...again };
          await put(tx, now);
          return ok({ now, before });
        }),
      ),

    existing: (target: Target): Promise<Ask | undefined> =>
      store.read((tx) => findOpen(tx, target)),

    /** Does something to some asks, all or none. */
    actAll: (actions: readonly OneAskAction[]): Promise<Result<readonly Ask[]>> =>
      attempt(() =>
        store.write(async (tx) => {
          const world = await readWorld(tx, machine);
          const next: Ask[] = [];
          for (const { id, action } of actions) {
            const ask = await tx.objectStore('asks').get(id);
            if (!ask || !isAsk(ask)) return fail(problem('ask_gone'));
            const done = actedAsk(ask, action, world);
            if (!done.ok) return done;
            next.push(done.value);
          }
          for (const one of next) await put(tx, one);
          return ok(next);
        }),
      ),

    /** Who is meant, and deadlines worth offering them. */
    offers: async (wanted: AskAbout): Promise<AskOffers> => {
      const world = await store.read((tx) => readWorld(tx, machine));
      const ids = [...new Set(idsOf(wanted, world))];
      const known = ids.flatMap((id) => world.byId.get(id) ?? []);
      return {
        people: known.map(({ id, name }) => ({ id, name })),
        offers: askOffers(askContextOf(onlyOne(ids), wanted.site, world)),
      };
    },

    /** What a deadline of my own means for them; null for what is no date and time. */
    deadline: async (wanted: AskAbout, by: DeadlineFacts['by']): Promise<DeadlineFacts | null> =>
      deadlineFacts(by, await about(wanted)),

    /** Ends what the messages of others that a page shows have answered. */
    answered: (messages: readonly TheirMessage[]): Promise<Result<readonly Ask[]>> =>
      attempt(() =>
        store.write(
          async (tx) => {
            const world = await readWorld(tx, machine);
            const ended = answeredBy(await openAsks(tx), messages, world);
            for (const one of ended) await put(tx, one);
            return ok(ended);
          },
          { quiet: (result) => result.ok && result.value.length === 0 },
        ),
      ),
  };
}

/** All asks that this version knows. */
export async function allAsks(tx: ReadTx | WriteTx): Promise<Ask[]> {
  const records: readonly object[] = await tx.objectStore('asks').getAll();
  return records.filter(isAsk);
}

/** What I still wait for. */
export async function openAsks(tx: ReadTx | WriteTx): Promise<Ask[]> {
  return (await allAsks(tx)).filter(isOpenAsk);
}

async function findOpen(tx: ReadTx | WriteTx, { place }: Target): Promise<Ask | undefined> {
  return findSamePlace(await openAsks(tx), place);
}

/** Of several it is open whose day counts: then it is mine. */
function onlyOne(ids: readonly string[]): readonly string[] {
  return new Set(ids).size === 1 ? ids : [];
}

function idsOf({ people, refs = [] }: AskAbout, world: World): readonly string[] {
  if (people.length > 0) return people;
  const matcher = createMatcher(world.people, world.me);
  return refs.flatMap((ref) => matcher.match(ref) ?? []);
}

function answeredBy(open: readonly Ask[], messages: readonly TheirMessage[], world: World): Ask[] {
  if (open.length === 0) return [];
  const matcher = createMatcher(world.people, world.me);
  const sent = messages.map((message) => ({ message, sender: matcher.match(message.from) }));
  return open.flatMap((ask) => {
    const times = sent.flatMap(({ message, sender }) =>
      isReplyTo(ask, message, sender) ? [message.sentAt] : [],
    );
    return times.length > 0 ? [askAnsweredAt(ask, Math.min(...times), world)] : [];
  });
}

/** An ended ask has a line in the log; one that was taken up again has it marked as deleted. */
async function put(tx: WriteTx, ask: Ask): Promise<void> {
  await tx.objectStore('asks').put(ask);
  const log = tx.objectStore('log');
  const entry = askLogEntry(ask);
  if (entry) {
    await log.put(entry);
    return;
  }
  const before = await log.get(ask.id);
  if (before) await log.put(logMarker(before, ask.updated));
}
