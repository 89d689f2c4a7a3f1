import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { googleDocsLinks } from '../../utils/surfaces/google-docs/links';
import { documentOf, type Said, setClock, stream, thread } from './docs-markup';
import { get, namesOf, ownPage, pageOf, spotsOf } from './page';

const DOCUMENT = 'https://docs.google.com/document/d/1EXAMPLEdocument/edit';
const AT_COMMENT = `${DOCUMENT}?disco=AAAAexample1`;
const KINDS = { thread: '[role="listitem"]' };
const page = (url = DOCUMENT) => {
  const document = ownPage('docs/comments.html', url);
  // Opened on another day, so that no time of it counts whenever this runs.
  setClock(document, '2026-11-23T14:00', '2026-11-22T14:00');
  return document;
};
/** The engine's looks after a load, in which the id of the address finds its thread. */
const look = (document: Document) => {
  for (let time = 0; time < 2; time += 1) {
    googleDocsSurface.roots(document);
    vi.advanceTimersByTime(500);
  }
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('Docs comments', () => {
  it('names each person once a thread, in margin and pane, and the assignee first', () => {
    expect(namesOf(googleDocsSurface, page(), KINDS)).toEqual([
      'Anna Weber, thread 1, stamp',
      'Anna Weber, thread 2, full',
      'Bo Nakamura, thread 2, stamp',
      'J. Okafor, thread 3, stamp',
      'Grace Kim, thread 4, stamp',
    ]);
  });

  it('is not led astray by a name that stands between two threads', () => {
    const document = page();
    const before = namesOf(googleDocsSurface, document, KINDS);
    const stray = document.createElement('div');
    stray.className = 'docos-author';
    stray.textContent = 'Bo Nakamura';
    get(document, '[role="listitem"]', 1).before(stray);
    expect(namesOf(googleDocsSurface, document, KINDS)).toEqual(before);
  });

  it('leaves one’s own comments out and passes account numbers on', () => {
    const spots = spotsOf(googleDocsSurface, page());
    expect(spots.some((spot) => spot.ref.name === 'Dina Haddad')).toBe(false);
    expect(spots[0]?.ref).toEqual({ google: '114900000000000000001', name: 'Anna Weber' });
    expect(googleDocsSurface.self(page())).toEqual([
      { email: 'dina@example.com', name: 'Dina Haddad' },
    ]);
  });

  it('stands on the line of the time and never inside the author', () => {
    const [spot] = spotsOf(googleDocsSurface, page());
    expect(spot?.insert.how).toBe('append');
    expect(spot?.insert.reference.classList.contains('docos-replyview-timestamp')).toBe(true);
  });

  it('observes both streams, and nothing before there is one', () => {
    expect(googleDocsSurface.roots(page())).toHaveLength(2);
    expect(googleDocsSurface.roots(pageOf('<div class="kix-appview"></div>'))).toEqual([]);
    expect(googleDocsSurface.seen(page())).toEqual({ view: 'document', rows: 4, people: 4 });
  });

  it('keeps a comment’s id where the address has it, for its own thread only', () => {
    const document = page(AT_COMMENT);
    look(document);
    const selected = googleDocsSurface.targetAt(get(document, '.docos-author', 2), AT_COMMENT);
    expect(selected).toEqual({
      title: 'Issue 12 outline',
      people: [{ google: '114900000000000000001', name: 'Anna Weber' }],
      place: {
        site: 'google-docs',
        url: AT_COMMENT,
        container: '1EXAMPLEdocument',
        message: 'AAAAexample1',
        thread: 'Anna Weber: Can you confirm the dates?',
        stamp: '7:55 PM Today',
        excerpt: 'Thank you.',
      },
    });
    const other = googleDocsSurface.targetAt(get(document, '[role="listitem"]', 1), AT_COMMENT);
    expect(other?.place.message).toBeUndefined();
    expect(other?.place.url).toBe(DOCUMENT);
    expect(other?.place.excerpt).toBe(
      'The cover needs a second look before it goes to print, and the spine text is',
    );
  });

  it('finds a thread again by id or first words, in its own document only', () => {
    const document = page();
    const asked = get(document, '[role="listitem"]', 1);
    const target = googleDocsSurface.targetAt(asked, DOCUMENT);
    if (!target) throw new Error('no target');
    expect(asked.contains(googleDocsSurface.find(document, target.place))).toBe(true);
    const elsewhere = { ...target.place, container: '1OTHERdocument' };
    expect(googleDocsSurface.find(document, elsewhere)).toBeNull();
    expect(googleDocsSurface.find(document, { ...target.place, excerpt: 'gone' })).toBeNull();
  });

  it('finds the thread that began alike where two hold the same words', () => {
    const says = (by: string): Said[] => [
      { by, words: `${by} asks` },
      { by: 'Bo Nakamura', words: 'Done.' },
    ];
    const document = documentOf(stream([thread(says('Anna Weber')), thread(says('Grace Kim'))]));
    const second = get(document, '[role="listitem"]', 1);
    const target = googleDocsSurface.targetAt(second, document.URL);
    if (!target) throw new Error('no target');
    expect(second.contains(googleDocsSurface.find(document, target.place))).toBe(true);
    // In a closed pane nothing of it can be shown.
    second.setAttribute('style', 'display: none');
    expect(googleDocsSurface.find(document, target.place)).toBeNull();
  });

  it('does not take the id in the address for that of another thread', () => {
    const one = thread([{ by: 'Anna Weber', words: 'Which week?' }], { active: true });
    const document = documentOf(stream([one]), AT_COMMENT);
    look(document);
    const active = get(document, '.docos-docoview-active');
    const link = googleDocsLinks.parse(AT_COMMENT);
    if (!link) throw new Error('no link');
    expect(googleDocsSurface.find(document, link)).toBe(active);
    const other = { ...link, thread: 'Grace Kim: And the cover?', excerpt: 'And the cover?' };
    expect(googleDocsSurface.find(document, other)).toBeNull();
  });

  it('knows the document of a page that can only be viewed', () => {
    const html = '<div class="docs-ml-header-document-title-text">Issue 12 outline</div>';
    const url = 'https://docs.google.com/spreadsheets/u/1/d/1EXAMPLEdocument/view#gid=0';
    const document = pageOf(html, url);
    expect(googleDocsSurface.roots(document)).toEqual([]);
    expect(googleDocsSurface.currentTarget(document, url)).toEqual({
      title: 'Issue 12 outline',
      people: [],
      place: {
        site: 'google-docs',
        url: 'https://docs.google.com/spreadsheets/d/1EXAMPLEdocument/edit#gid=0',
        container: '1EXAMPLEdocument',
      },
    });
  });

  it('leads back with the account that reads, where the address says that there are several', () => {
    const asked = (path: string) => {
      const url = `https://docs.google.com/document/${path}`;
      return googleDocsSurface.targetAt(get(page(url), '.docos-author'), url)?.place.url;
    };
    const own = `${DOCUMENT}?authuser=dina%40example.com`;
    expect(asked('u/1/d/1EXAMPLEdocument/edit')).toBe(own);
    expect(asked('d/1EXAMPLEdocument/edit?authuser=2')).toBe(own);
    expect(asked('d/1EXAMPLEdocument/edit')).toBe(DOCUMENT);
    const tab = asked('u/0/d/1EXAMPLEdocument/edit?tab=t.1');
    expect(tab).toBe(`${DOCUMENT}?tab=t.1&authuser=dina%40example.com`);
  });

  it('gives the selected thread, else the document', () => {
    const document = page();
    const current = googleDocsSurface.currentTarget(document, DOCUMENT);
    expect(current?.place.excerpt).toBe('Thank you.');
    get(document, '.docos-docoview-active').classList.remove('docos-docoview-active');
    expect(googleDocsSurface.currentTarget(document, AT_COMMENT)).toEqual({
      title: 'Issue 12 outline',
      people: [],
      place: { site: 'google-docs', url: DOCUMENT, container: '1EXAMPLEdocument' },
    });
  });

  it('says nothing without a document id', () => {
    expect(googleDocsSurface.targetAt(get(page(), '.docos-author'), 'about:blank')).toBeNull();
  });
});
