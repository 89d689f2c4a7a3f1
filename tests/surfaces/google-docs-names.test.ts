/** Whose account a name stands for, in a document that writes numbers at some comments only. */
import { expect, test } from 'vitest';

import { createMatcher } from '../../utils/domain/matching';
import type { Person } from '../../utils/domain/person';
import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { ANNA, BO, DINA, documentOf, type Said, stream, thread } from './docs-markup';
import { drawn, get, spotsOf } from './page';
import { CARD_READERS } from '../../utils/surfaces/card';
import { LINE_READERS } from '../../utils/surfaces/line';

const NUMBERED: Said = { by: 'Anna Weber', id: ANNA, words: 'Which week?', time: 'Nov 20' };
const BARE: Said = { by: 'Anna Weber', words: 'Or the third?', time: 'Nov 21' };
const NAMESAKE: Said = { ...NUMBERED, id: BO, words: 'I cannot come.' };
const ME: Person = { id: 'me', updated: '', name: '' };

const anna = (more: Partial<Person> = {}): Person => ({
  id: 'anna',
  updated: '',
  name: 'Anna Weber',
  ...more,
});
const google = (account: string) => [{ kind: 'google' as const, account }];

/** Whom the marks of a page speak of, by thread and comment in document order. */
function marked(document: Document, person: Person) {
  const matcher = createMatcher([person], ME);
  return drawn(spotsOf(googleDocsSurface, document)).map(({ ref }) => matcher.match(ref));
}

const margin = (...says: Said[]) => stream([thread(says)]);
const pane = (...says: Said[]) => `<div>${stream([thread(says)])}</div>`;

test('an account that is not Anna’s is not marked where the pane leaves its number out', () => {
  const document = documentOf(margin(NUMBERED) + pane({ ...BARE, words: NUMBERED.words }));
  expect(marked(document, anna())).toEqual(['anna', 'anna']);
  expect(marked(document, anna({ notIdentities: google(ANNA) }))).toEqual([null, null]);
  // Nor that of a namesake, once her own is known.
  expect(marked(document, anna({ identities: google(BO) }))).toEqual([null, null]);
});

test('nor at another comment of the same thread, whichever comes first', () => {
  const refused = anna({ notIdentities: google(ANNA) });
  expect(marked(documentOf(margin(NUMBERED, BARE)), refused)).toEqual([null]);
  expect(marked(documentOf(margin(BARE, NUMBERED)), refused)).toEqual([null]);
});

test('the pane says the account too, so that it can be learned there', () => {
  const document = documentOf(margin(NUMBERED) + pane(BARE));
  const [, inPane] = spotsOf(googleDocsSurface, document);
  expect(inPane?.ref).toEqual({ google: ANNA, name: 'Anna Weber' });
});

test('two accounts of one name are nobody by name; a number that is known still decides', () => {
  const both = documentOf(margin(NUMBERED, NAMESAKE) + pane(BARE));
  expect(marked(both, anna()).filter(Boolean)).toEqual([]);
  const known = anna({ identities: google(ANNA) });
  expect(marked(both, known).filter(Boolean)).toEqual(['anna']);
  expect(spotsOf(googleDocsSurface, both).some(({ ref }) => ref.name === 'Anna Weber')).toBe(false);
  expect(CARD_READERS['google-docs'].sharedNames?.(both)).toEqual(['Anna Weber']);
  expect(CARD_READERS['google-docs'].sharedNames?.(documentOf(margin(NUMBERED)))).toEqual([]);
});

test('a name without any number in the document is matched by name', () => {
  expect(marked(documentOf(margin(BARE) + pane(BARE)), anna())).toEqual(['anna', 'anna']);
});

test('the same holds for who is here, who is addressed, and whom a promise is about', () => {
  const here =
    '<div class="docs-presence-plus-widget-collabs"><div><img alt="Anna Weber"></div></div>';
  const field = '<div class="docos-input"><div class="docos-input-textarea"></div></div>';
  const read = (document: Document) => [
    CARD_READERS['google-docs'].peopleHere?.(document),
    LINE_READERS['google-docs']?.addressed(get(document, '.docos-input-textarea')),
    googleDocsSurface.targetAt(get(document, '#pane .docos-author'), document.URL)?.people,
  ];
  const inside = (html: string) =>
    documentOf(`${here}${html}<div id="pane">${stream([thread([BARE], { inside: field })])}</div>`);
  const person = { google: ANNA, name: 'Anna Weber' };
  expect(read(inside(margin(NUMBERED)))).toEqual([[person], [person], [person]]);
  expect(read(inside(margin(NUMBERED, NAMESAKE)))).toEqual([[], [], []]);
});

test('one’s own comments stay one’s own where a namesake comments too', () => {
  const mine: Said = { by: 'Dina Haddad', id: DINA, words: 'Good.', time: 'Nov 22' };
  const document = documentOf(margin(mine, { ...mine, id: BO }));
  expect(spotsOf(googleDocsSurface, document)).toEqual([]);
});
