import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { isAnsweredBy } from '../../utils/domain/answered';
import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import {
  ANNA,
  BO,
  DINA,
  DOCUMENT,
  documentOf,
  type Said,
  setClock,
  stream,
  thread,
} from './docs-markup';
import { get } from './page';

const at = (wall: string) => new Date(wall).getTime();
const ASK: Said = { by: 'Anna Weber', id: ANNA, words: 'Which week?', time: 'Nov 20' };
const MINE: Said = { by: 'Dina Haddad', id: DINA, words: 'The second.', time: '2:31 PM Today' };
const own = (document: Document) => googleDocsSurface.ownMessages?.(document, document.URL) ?? [];
const show = (document: Document, html: string) => {
  get(document, '#here').innerHTML = html;
};
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open(...threads: string[]): Document {
  const document = documentOf(stream(threads));
  setClock(document, '2026-11-23T14:30');
  return document;
}

/** A promise about Anna's comment, made now. */
function promise(document: Document) {
  const target = googleDocsSurface.targetAt(get(document, '.docos-author'), DOCUMENT);
  if (!target) throw new Error('no target');
  const now = new Date().toISOString();
  const rule = { kind: 'at', at: 0 } as const;
  const made = { ...target, people: [], names: [], rule, dueAt: 0, state: 'scheduled' } as const;
  return { ...made, id: 'r1', created: now, updated: now };
}

describe('replies of my own in Docs', () => {
  it('name their thread and what stands before them', () => {
    const document = open(thread([ASK, { ...MINE, time: '2:05 PM Today' }]));
    expect(own(document)).toEqual([
      {
        site: 'google-docs',
        url: DOCUMENT,
        container: '1EXAMPLEdocument',
        thread: 'Anna Weber: Which week?',
        excerpt: 'The second.',
        after: ['Which week?'],
        sentAt: at('2026-11-23T14:05'),
      },
    ]);
  });

  it('end a promise when they were written after it, by their time', () => {
    const document = open(thread([ASK]), thread([{ ...ASK, words: 'And the cover?' }]));
    const reminder = promise(document);
    later(3_600_000);
    const answered = { ...MINE, time: '2:31 PM Today' };
    const other = thread([{ ...ASK, words: 'And the cover?' }, answered]);
    // A page that was opened afterwards: only the times say it.
    const after = open(thread([ASK, answered]), thread([ASK, { ...ASK, words: 'x' }]));
    expect(own(after)).toEqual([]);
    const again = open(thread([ASK, answered]), other);
    later(3_600_000);
    const [here, there] = own(again);
    expect(here && isAnsweredBy(reminder, here)).toBe(true);
    expect(there && isAnsweredBy(reminder, there)).toBe(false);
  });

  it('do not end it when they are older, or as old as the minute of the promise', () => {
    const document = open(thread([ASK, { ...MINE, time: 'Nov 21' }]));
    const reminder = promise(document);
    expect(own(document).some((one) => isAnsweredBy(reminder, one))).toBe(false);
    show(document, stream([thread([ASK, { ...MINE, time: '2:30 PM Today' }])]));
    const fresh = open(thread([ASK, { ...MINE, time: '2:30 PM Today' }]));
    expect(own(fresh).some((one) => isAnsweredBy(reminder, one))).toBe(false);
  });

  it('end it when they are seen to come, in any language, also in its very minute', () => {
    for (const time of ['14:30 heute', '2:30 PM Today', undefined]) {
      const mine: Said = {
        by: 'Dina Haddad',
        id: DINA,
        words: 'The second.',
        ...(time ? { time } : {}),
      };
      const document = open(thread([ASK]));
      const reminder = promise(document);
      later(1000);
      expect(own(document)).toEqual([]);
      later(10_000);
      show(document, stream([thread([ASK, mine])]));
      const [came] = own(document);
      expect(came && isAnsweredBy(reminder, came), time).toBe(true);
      // The same one at each later look.
      later(60_000);
      expect(own(document)).toEqual([came]);
    }
  });

  it('are not taken for new when Docs unfolds a thread, or builds it up', () => {
    const german: Said = { ...MINE, time: '12. Aug.' };
    const document = open(thread([ASK], { label: '1 Antwort' }));
    own(document);
    later(10_000);
    show(document, stream([thread([ASK, german], { label: '1 Antwort' })]));
    expect(own(document)).toEqual([]);

    const building = open(thread([ASK], { label: '0 Antworten' }));
    own(building);
    later(300);
    show(building, stream([thread([ASK, german], { label: '1 Antwort' })]));
    expect(own(building)).toEqual([]);

    const old = open(thread([ASK], { label: '0 replies' }));
    own(old);
    later(10_000);
    show(old, stream([thread([ASK, { ...MINE, time: 'Nov 20' }], { label: '1 reply' })]));
    expect(own(old)[0]?.sentAt).toBe(at('2026-11-20T00:00'));
  });

  it('count from the last look at which they were not there', () => {
    const document = open(thread([ASK]));
    own(document);
    later(10_000);
    own(document);
    const lastLook = Date.now();
    later(30_000);
    show(document, stream([thread([ASK, { ...MINE, time: 'gerade' }])]));
    expect(own(document)[0]?.sentAt).toBe(lastLook);
  });

  it('are once what margin and pane show twice', () => {
    const both = stream([thread([ASK, MINE])]) + stream([thread([ASK, MINE])]);
    const document = documentOf(both);
    setClock(document, '2026-11-23T14:40');
    expect(own(document)).toHaveLength(1);
  });

  it('are nobody’s when two accounts bear my name, threads look alike, or I am not known', () => {
    const namesake: Said = { by: 'Dina Haddad', id: BO, words: 'Me too.', time: 'Nov 3' };
    expect(own(open(thread([ASK, namesake]), thread([ASK, MINE])))).toEqual([]);
    expect(own(open(thread([ASK, MINE]), thread([ASK])))).toEqual([]);
    const document = open(thread([ASK, { ...MINE, time: 'Nov 3' }]));
    expect(own(document)).toHaveLength(1);
    get(document, '[aria-label*="@"]').remove();
    expect(own(document)).toEqual([]);
  });

  it('a comment of mine that begins a thread is no reply', () => {
    expect(own(open(thread([{ ...MINE, time: 'Nov 3' }, ASK])))).toEqual([]);
  });
});
