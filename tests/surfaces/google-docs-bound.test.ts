/** Which thread the comment's id in the address means: Docs writes it once and selects others then. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { googleDocsLinks } from '../../utils/surfaces/google-docs/links';
import { DOCUMENT, documentOf, stream, thread } from './docs-markup';
import { get } from './page';

const ID = 'AAAAexample1';
const AT_COMMENT = `${DOCUMENT}?disco=${ID}`;
const ANNA = thread([{ by: 'Anna Weber', words: 'Which week?' }]);
const BO = thread([{ by: 'Bo Nakamura', words: 'And the cover?' }]);
const ACTIVE = 'docos-docoview-active';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const threads = (document: Document) => [...document.querySelectorAll('[role="listitem"]')];
const select = (document: Document, index: number) => {
  for (const [at, one] of threads(document).entries()) one.classList.toggle(ACTIVE, at === index);
};
const write = (document: Document, url: string) =>
  document.defaultView?.history.replaceState(null, '', url);

/** The looks of half a second, as the engine's poll takes them. */
function look(document: Document, times = 2): void {
  for (let time = 0; time < times; time += 1) {
    googleDocsSurface.roots(document);
    vi.advanceTimersByTime(500);
  }
}

const idsOf = (document: Document) =>
  threads(document).map(
    (one) => googleDocsSurface.targetAt(one, document.URL)?.place.message ?? null,
  );
const urlsOf = (document: Document) =>
  threads(document).map((one) => googleDocsSurface.targetAt(one, document.URL)?.place.url);

function open(url: string, selected?: number, html = stream([ANNA, BO])): Document {
  const document = documentOf(html, url);
  if (selected !== undefined) select(document, selected);
  look(document);
  return document;
}

test('a link that is opened means the thread that is selected at the load, and stays with it', () => {
  const document = open(AT_COMMENT, 0);
  expect(idsOf(document)).toEqual([ID, null]);
  expect(urlsOf(document)).toEqual([AT_COMMENT, DOCUMENT]);
  select(document, 1);
  look(document);
  expect(idsOf(document)).toEqual([ID, null]);
  const link = googleDocsLinks.parse(AT_COMMENT);
  expect(link && googleDocsSurface.find(document, link)).toBe(threads(document)[0]);
});

test('the first click writes the address, the next ones do not', () => {
  const document = open(DOCUMENT);
  write(document, AT_COMMENT);
  select(document, 0);
  look(document);
  select(document, 1);
  look(document);
  expect(idsOf(document)).toEqual([ID, null]);
});

test('an address that changes again means the thread of its time', () => {
  const document = open(AT_COMMENT, 0);
  write(document, `${DOCUMENT}?disco=AAAAexample2`);
  select(document, 1);
  look(document);
  expect(idsOf(document)).toEqual([ID, 'AAAAexample2']);
  expect(urlsOf(document)).toEqual([AT_COMMENT, `${DOCUMENT}?disco=AAAAexample2`]);
});

test('a page that was touched before anything was selected binds no id', () => {
  const document = documentOf(stream([ANNA, BO]), AT_COMMENT);
  const navigator = document.defaultView?.navigator ?? {};
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: true } });
  select(document, 1);
  look(document);
  expect(idsOf(document)).toEqual([null, null]);
  expect(googleDocsSurface.currentTarget(document, AT_COMMENT)?.place.url).toBe(DOCUMENT);
});

test('a selection that moves on between two looks binds no id, nor does one that comes late', () => {
  const moving = open(DOCUMENT);
  write(moving, AT_COMMENT);
  select(moving, 0);
  look(moving, 1);
  select(moving, 1);
  look(moving);
  expect(idsOf(moving)).toEqual([null, null]);

  const late = open(DOCUMENT);
  write(late, AT_COMMENT);
  look(late, 8);
  select(late, 1);
  look(late);
  expect(idsOf(late)).toEqual([null, null]);

  const unseen = open(DOCUMENT);
  vi.advanceTimersByTime(60_000);
  write(unseen, AT_COMMENT);
  select(unseen, 1);
  look(unseen);
  expect(idsOf(unseen)).toEqual([null, null]);
});

test('a list that is rebuilt keeps it, unless two threads begin alike', () => {
  const document = open(AT_COMMENT, 0);
  const here = get(document, '#here');
  here.innerHTML = stream([BO, ANNA]);
  expect(idsOf(document)).toEqual([null, ID]);
  here.innerHTML = stream([ANNA, BO, ANNA]);
  expect(idsOf(document)).toEqual([null, null, null]);
});

test('margin and pane show the same thread, with the same id', () => {
  const both = stream([ANNA, BO]) + stream([ANNA, BO]);
  expect(idsOf(open(AT_COMMENT, 0, both))).toEqual([ID, null, ID, null]);
});

test('first words that are edited change nothing about it, for a list drawn anew neither', () => {
  const document = open(AT_COMMENT, 0);
  get(document, '.docos-replyview-body').textContent = 'Which week, then?';
  expect(idsOf(document)).toEqual([ID, null]);
  get(document, '#here').innerHTML = stream([BO, ANNA.replace('week?', 'week, then?')]);
  expect(idsOf(document)).toEqual([null, ID]);
});
