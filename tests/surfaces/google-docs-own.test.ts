import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { isAnsweredBy, mayBeAnsweredBy } from '../../utils/domain/answered';
import type { Reminder } from '../../utils/domain/reminder-types';
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
function promise(document: Document): Reminder {
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
        until: at('2026-11-23T14:06'),
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
    expect(own(document).map(({ sentAt }) => sentAt)).toEqual([0]);

    const building = open(thread([ASK], { label: '0 Antworten' }));
    own(building);
    later(300);
    show(building, stream([thread([ASK, german], { label: '1 Antwort' })]));
    expect(own(building).map(({ sentAt }) => sentAt)).toEqual([0]);

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

  it('are nobody’s when two accounts bear my name, or I am not known', async () => {
    const namesake: Said = { by: 'Dina Haddad', id: BO, words: 'Me too.', time: 'Nov 3' };
    expect(own(open(thread([ASK, namesake]), thread([ASK, MINE])))).toEqual([]);
    const document = open(thread([ASK, { ...MINE, time: 'Nov 3' }]));
    expect(own(document)).toHaveLength(1);
    get(document, '[aria-label*="@"]').remove();
    // The names of a page are read once for all that is asked before it runs again.
    await Promise.resolve();
    expect(own(document)).toEqual([]);
  });

  it('end it in the very thread of the address, whatever its first words are by now', () => {
    const url = `${DOCUMENT}?disco=AAAAexample1`;
    const pasted: Reminder = {
      ...promise(open(thread([ASK]))),
      place: { site: 'google-docs', url, container: '1EXAMPLEdocument', message: 'AAAAexample1' },
    };
    later(3_600_000);
    const edited = { ...ASK, words: 'Which week, please?' };
    const answered = thread([edited, { ...MINE, time: '3:10 PM Today' }], { active: true });
    const other = thread([
      { ...ASK, words: 'x' },
      { ...MINE, time: '3:10 PM Today' },
    ]);
    const document = documentOf(stream([answered, other]), url);
    setClock(document, '2026-11-23T15:30');
    googleDocsSurface.roots(document);
    vi.advanceTimersByTime(500);
    googleDocsSurface.roots(document);
    expect(own(document).filter((one) => isAnsweredBy(pasted, one))).toHaveLength(1);
    get(document, '#here').innerHTML = stream([other]);
    expect(own(document).some((one) => isAnsweredBy(pasted, one))).toBe(false);
  });

  it('a comment of mine that begins a thread is no reply', () => {
    expect(own(open(thread([{ ...MINE, time: 'Nov 3' }, ASK])))).toEqual([]);
  });
});

describe('replies of mine that may be newer than a promise', () => {
  const asks = (document: Document, reminder: Reminder) => {
    const all = own(document);
    expect(all.filter((one) => isAnsweredBy(reminder, one))).toEqual([]);
    return all.filter((one) => mayBeAnsweredBy(reminder, one)).map(({ excerpt }) => excerpt);
  };
  /** The page as it is read days later. */
  const opened = (...threads: string[]) => {
    const document = open(...threads);
    setClock(document, '2026-11-27T09:00');
    return document;
  };

  it('are asked about: of the promise’s day, or with a time in another language', () => {
    const reminder = promise(open(thread([ASK])));
    for (const time of ['Nov 23', '23. Nov.', undefined]) {
      const mine: Said = { by: 'Dina Haddad', id: DINA, words: 'The second.' };
      const reply = time === undefined ? mine : { ...mine, time };
      expect(asks(opened(thread([ASK, reply])), reminder), time).toEqual(['The second.']);
    }
    expect(asks(opened(thread([ASK, { ...MINE, time: 'Nov 22' }])), reminder)).toEqual([]);
  });

  it('are not when they stood there as the promise was made, or before the comment', () => {
    const german = { ...MINE, time: '12. Aug.' };
    const document = open(thread([ASK, german]));
    const reminder = promise(document);
    later(60_000);
    expect(asks(document, reminder)).toEqual([]);
    const again: Said = { ...ASK, words: 'Or the third?' };
    const second = open(thread([ASK, german, again]));
    const target = googleDocsSurface.targetAt(get(second, '.docos-author', 2), DOCUMENT);
    if (!target) throw new Error('no target');
    const later2: Reminder = { ...promise(second), place: target.place };
    expect(asks(opened(thread([ASK, german, again])), later2)).toEqual([]);
  });

  it('are asked about where two threads begin alike, or the first words were edited', () => {
    const other: Said = { ...ASK, words: 'Or the third?' };
    const document = open(thread([ASK, other]));
    const target = googleDocsSurface.targetAt(get(document, '.docos-author', 1), DOCUMENT);
    if (!target) throw new Error('no target');
    const reminder: Reminder = { ...promise(document), place: target.place };
    const mine = { ...MINE, time: 'Nov 25' };
    const alike = opened(thread([ASK, other, mine]), thread([ASK, { ...ASK, words: 'x' }]));
    expect(asks(alike, reminder)).toEqual(['The second.']);
    const edited = opened(thread([{ ...ASK, words: 'Which week, please?' }, other, mine]));
    expect(asks(edited, reminder)).toEqual(['The second.']);
    const elsewhere = opened(thread([{ ...ASK, by: 'Bo Nakamura', id: BO }, other, mine]));
    expect(asks(elsewhere, reminder)).toEqual([]);
  });
});

describe('replies of others in Docs', () => {
  const theirs = (document: Document) =>
    googleDocsSurface.theirMessages?.(document, document.URL) ?? [];
  const ANSWER: Said = { by: 'Anna Weber', id: ANNA, words: 'In May.', time: '2:05 PM Today' };
  const QUESTION: Said = { ...MINE, words: 'When?', time: 'Nov 20' };

  it('are seen with thread, sender and time', () => {
    expect(theirs(open(thread([QUESTION, ANSWER, MINE])))).toEqual([
      {
        site: 'google-docs',
        url: DOCUMENT,
        container: '1EXAMPLEdocument',
        thread: 'Dina Haddad: When?',
        excerpt: 'In May.',
        after: ['When?'],
        sentAt: at('2026-11-23T14:05'),
        from: { google: ANNA, name: 'Anna Weber' },
      },
    ]);
  });

  it('are left out where thread, sender or time are not certain', () => {
    expect(theirs(open(thread([QUESTION, { ...ANSWER, time: '12. Aug.' }])))).toEqual([]);
    expect(theirs(open(thread([QUESTION, ANSWER]), thread([QUESTION])))).toEqual([]);
    const document = open(thread([QUESTION, ANSWER]));
    get(document, '[aria-label*="@"]').remove();
    expect(theirs(document)).toEqual([]);
    const [namesake] = theirs(open(thread([QUESTION, ANSWER]), thread([{ ...ASK, id: BO }])));
    expect(namesake?.from).toEqual({ google: ANNA });
  });

  it('are seen to come, in any language', () => {
    const document = open(thread([QUESTION]));
    theirs(document);
    later(10_000);
    show(document, stream([thread([QUESTION, { ...ANSWER, time: 'gerade' }])]));
    expect(theirs(document)).toHaveLength(1);
  });
});
