import { takeReadyTimes } from '../domain/format-time';
import type { PersonRef } from '../domain/person';
import type { SiteId } from '../domain/site';
import type { Snapshot } from '../domain/snapshot-types';
import type { Display, Resolved } from '../protocol/messages';
import { takeReadyWords } from '../platform/i18n';
import { send } from '../protocol/client';
import { guarded, later, type Lifetime } from './lifetime';

/** What of an answer holds for the whole page. */
export interface Page {
  readonly enabled: boolean;
  readonly viewer: Snapshot;
  readonly display: Display;
  /** Threads of this site in which a message of mine would end a reminder. */
  readonly watched: readonly string[];
}

export interface Resolver {
  /** The answer for a ref; undefined while there is none, which is then asked for. */
  get(ref: PersonRef): Snapshot | null | undefined;
  /** Undefined until the first answer. */
  page(): Page | undefined;
  /** Asks again for everything that the page shows; what is known stays until the answer comes. */
  refresh(): void;
  /** Asks again when the roster or the settings are not what the answers came from. */
  compare(revision: number): void;
  /** Asks again where an answer is about to end. `now` is epoch milliseconds. */
  renew(now: number): void;
}

interface Known {
  readonly ref: PersonRef;
  value: Snapshot | null | undefined;
  asked: boolean;
  /** How often everything was asked again since the page named them last. */
  idle: number;
}

/** A page that names more people than this in its life starts over. */
const LIMIT = 3000;
/** Changes can come faster than the page is drawn: who is named was not used since, and is no less named. */
const IDLE = 3;
/** Pauses before asking again when the background does not answer. Milliseconds. */
const RETRY = 2000;

/** Ids hold no line break, and the name stands last. */
export function refKey({ email = '', slack, google = '', name = '' }: PersonRef): string {
  return `${email}\n${slack ? `${slack.team} ${slack.user}` : ''}\n${google}\n${name}`;
}

/** Sends person refs in batches and keeps the answers until they end or the roster changes. */
export function createResolver(life: Lifetime, site: SiteId, ready: () => void): Resolver {
  const known = new Map<string, Known>();
  let page: Page | undefined;
  let revision: number | undefined;
  let scheduled = false;

  const schedule = (delay = 0) => {
    if (scheduled) return;
    scheduled = true;
    later(life, delay, () => {
      scheduled = false;
      ask();
    });
  };

  const ask = () => {
    const batch = [...known.values()].filter((one) => !one.asked);
    if (batch.length === 0) return;
    for (const one of batch) one.asked = true;
    send('cs→bg resolve', { site, refs: batch.map((one) => one.ref) }).then(
      guarded(life, (answer) => take(batch, answer)),
      guarded(life, () => {
        for (const one of batch) one.asked = false;
        schedule(RETRY);
      }),
    );
  };

  const take = (batch: readonly Known[], answer: Resolved) => {
    const { enabled, viewer, display, watched } = answer;
    page = { enabled, viewer, display, watched };
    revision = answer.revision;
    if (answer.times) takeReadyTimes(answer.times);
    if (answer.words) takeReadyWords(answer.words);
    for (const [index, one] of batch.entries()) one.value = answer.people[index] ?? null;
    ready();
  };

  const refresh = () => {
    for (const [key, one] of known) {
      if (one.idle >= IDLE) known.delete(key);
      one.asked = false;
      one.idle += 1;
    }
    if (known.size > 0) schedule();
  };

  return {
    get(ref) {
      const key = refKey(ref);
      let found = known.get(key);
      if (!found) {
        if (known.size > LIMIT) known.clear();
        found = { ref, value: undefined, asked: false, idle: 0 };
        known.set(key, found);
      }
      found.idle = 0;
      if (!found.asked) schedule();
      return found.value;
    },
    page: () => page,
    refresh,
    compare(now) {
      if (revision !== undefined && revision !== now) refresh();
    },
    renew(now) {
      const ends = [page?.viewer, ...[...known.values()].map((one) => one.value)];
      if (ends.some((snapshot) => snapshot && snapshot.validUntil <= now + 60_000)) refresh();
    },
  };
}
