import type { PersonRef } from '../../../utils/domain/person';
import type { Snapshot } from '../../../utils/domain/snapshot-types';
import type { Surface } from '../../../utils/surfaces/types';
import { start } from '../../../utils/annotate';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';

const HOUR = 3_600_000;
export const NOW = Date.parse('2026-11-24T12:05:00Z');

/** One state for the whole fortnight; offset in minutes east of UTC. */
export function snapshotOf(id: string, offset: number, state: 'working' | 'off' = 'off'): Snapshot {
  const from = NOW - 36 * HOUR;
  const segments = [{ from, offset, state, until: NOW + 5 * HOUR }];
  return { id, from, validUntil: NOW + 300 * HOUR, segments };
}

/** `<p class="row" data-name="Anna"><b>Anna</b></p>` in `<main>`; the name is the ref. */
export function fakeSurface(change: Partial<Surface> = {}): Surface {
  const rows = (root: ParentNode) => [...root.querySelectorAll('.row')];
  const ref = (row: Element): PersonRef => ({ name: row.getAttribute('data-name') ?? '' });
  return {
    id: 'gmail',
    roots: (page) => [...page.querySelectorAll('main')],
    attributes: ['data-name'],
    rootPoll: 1000,
    bodies: '.said',
    parts: (root) => ({ all: rows(root), areRows: true }),
    spots: (root, parts = rows(root)) =>
      parts.flatMap((row) => {
        const anchor = row.querySelector('b');
        if (!anchor) return [];
        const group = row.getAttribute('data-group');
        return [
          {
            anchor,
            insert: { reference: anchor, how: 'after' as const },
            form: 'full' as const,
            where: 'message' as const,
            ref: ref(row),
            ...(group === null ? {} : { group, sent: Number(row.getAttribute('data-sent')) }),
          },
        ];
      }),
    self: () => [{ name: 'Me' }],
    targetAt: () => null,
    currentTarget: () => null,
    find: () => null,
    innerLink: () => null,
    seen: (page) => ({ view: 'list', rows: rows(page).length, people: rows(page).length }),
    ...change,
  };
}

/** A page, a background that knows Anna and Bo, and the engine in it; one message can fail. */
export function run(html: string, surface: Surface = fakeSurface(), fails: string | null = null) {
  vi.useFakeTimers({ now: NOW, toFake: FAKED });
  document.body.innerHTML = html;
  const asked: string[] = [];
  const known: Record<string, Snapshot> = {
    Anna: snapshotOf('anna', 540),
    Bo: snapshotOf('bo', 60),
    Me: snapshotOf('me', 0),
  };
  let refused = fails;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const { meanwhile, request } = message as { meanwhile: string; request: { refs: PersonRef[] } };
    asked.push(meanwhile);
    if (meanwhile === refused) throw new Error('no answer');
    if (meanwhile !== 'cs→bg resolve') return { answer: null };
    const people = request.refs.map(({ name }) => known[name ?? ''] ?? null);
    const marks = { lists: 'helpful', messages: 'helpful' };
    const display = { clock: 'h23', theme: 'system', marks };
    return { answer: { revision: 1, enabled: true, viewer: snapshotOf('me', 0), people, display } };
  }) as never);
  const life = new AbortController();
  start(life, surface);
  const refuse = (name: string | null) => {
    refused = name;
  };
  return { life, asked, known, refuse };
}

const FAKED = [
  ...(['setTimeout', 'clearTimeout', 'Date', 'performance'] as const),
  ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
];

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
export const marks = () => [...document.querySelectorAll('meanwhile-mark')];
export const row = (name: string, more = '') =>
  `<p class="row" data-name="${name}" ${more}><b>${name}</b></p>`;
