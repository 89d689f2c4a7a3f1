import { describe, expect, it } from 'vitest';

import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { ANNA, BO, DINA, documentOf, type Said, stream, thread } from './docs-markup';
import { drawn, get, spotsOf } from './page';
import { CARD_READERS } from '../../utils/surfaces/card';
import { LINE_READERS } from '../../utils/surfaces/line';

const ANNA_SAYS: Said = { by: 'Anna Weber', id: ANNA, words: 'Which week?', time: 'Nov 20' };
const BO_SAYS: Said = { by: 'Bo Nakamura', id: BO, words: 'The second.', time: 'Nov 21' };
const MINE: Said = { by: 'Dina Haddad', id: DINA, words: 'Good.', time: 'Nov 22' };
const namesOf = (document: Document) =>
  drawn(spotsOf(googleDocsSurface, document)).map(({ ref }) => ref.name);

describe('who is marked in a thread', () => {
  it('once each, also where the number stands at one of two comments only', () => {
    const { id: _id, ...bare } = ANNA_SAYS;
    expect(namesOf(documentOf(stream([thread([ANNA_SAYS, bare, ANNA_SAYS])])))).toEqual([
      'Anna Weber',
    ]);
    expect(namesOf(documentOf(stream([thread([bare, ANNA_SAYS])])))).toEqual(['Anna Weber']);
  });

  it('nobody for names that came with an imported file', () => {
    const { id: _id, ...bare } = ANNA_SAYS;
    const imported = { ...bare, imported: true };
    expect(namesOf(documentOf(stream([thread([imported, BO_SAYS])])))).toEqual(['Bo Nakamura']);
    const label = 'Comments dialog. Open comment. Author Anna Weber. 0 replies.';
    expect(namesOf(documentOf(stream([thread([imported], { label })])))).toEqual([]);
    expect(namesOf(documentOf(stream([thread([{ ...imported, id: ANNA }])])))).toEqual([
      'Anna Weber',
    ]);
  });

  it('counts a thread of margin and pane once, and two that look alike twice', () => {
    const first = thread([ANNA_SAYS, MINE]);
    const seen = (html: string) => googleDocsSurface.seen(documentOf(html));
    const two = { view: 'document', rows: 2, people: 2 };
    const second = thread([BO_SAYS]);
    expect(seen(stream([first, second]) + stream([first, second]))).toEqual(two);
    expect(seen(stream([first, first]))).toEqual(two);
  });

  it('counts what a list holds by its role where nothing of it looks like a thread any more', () => {
    const renamed = stream([thread([ANNA_SAYS]), thread([BO_SAYS])]).replaceAll('docos-', 'dx-');
    const list = renamed.replaceAll('dx-stream-view', 'docos-stream-view');
    const seen = googleDocsSurface.seen(documentOf(list));
    expect(seen).toEqual({ view: 'document', rows: 2, people: 0 });
    expect(googleDocsSurface.seen(documentOf(stream([]))).view).toBe('none');
  });

  it('nothing where there is no document', () => {
    const denied = documentOf('<h1>You need access</h1>');
    denied.body.className = '';
    get(denied, '#docs-header').remove();
    expect(googleDocsSurface.roots(denied)).toEqual([]);
    expect(googleDocsSurface.currentTarget(denied, denied.URL)).toBeNull();
    expect(googleDocsSurface.seen(denied).view).toBe('none');
  });
});

const viewer = (inside: string) => `<div role="button">${inside}</div>`;
const cursor = (name: string) =>
  `<div class="kix-cursor"><div class="kix-cursor-name">${name}</div></div>`;
const presence = (...viewers: string[]) =>
  `<div id="docs-presence"><div class="docs-presence-plus-widget-collabs">${viewers.map(viewer).join('')}</div></div>`;

describe('who is here', () => {
  const here = (html: string) => CARD_READERS['google-docs'].peopleHere?.(documentOf(html)) ?? [];

  it('pictures and cursors, once each, without me', () => {
    const html =
      presence(
        '<img alt="Anna Weber">',
        '<img alt="Anonymous Capybara">',
        '<img alt="Dina Haddad">',
      ) +
      cursor('Anna Weber') +
      cursor('Bo Nakamura') +
      cursor('');
    expect(here(html)).toEqual([
      { name: 'Anna Weber' },
      { name: 'Anonymous Capybara' },
      { name: 'Bo Nakamura' },
    ]);
  });

  it('by label or tooltip where the picture says nothing', () => {
    const collabs = get(
      documentOf(presence('<i aria-label="Anna Weber"></i>', '<i></i>')),
      '#here',
    );
    expect(here(collabs.innerHTML)).toEqual([{ name: 'Anna Weber' }]);
    const tooltip =
      '<div class="docs-presence-plus-widget-collabs"><div data-tooltip="Bo Nakamura"></div></div>';
    expect(here(tooltip)).toEqual([{ name: 'Bo Nakamura' }]);
    expect(
      here('<div class="docs-presence-plus-widget-collabs" style="display:none"></div>'),
    ).toEqual([]);
  });
});

const assign = (name: string, ticked: boolean) =>
  `<div id="docos-input-assignment-panel"><span class="docos-input-assignment-box" role="checkbox" aria-checked="${ticked}"></span><div class="docos-input-assignee-select"><div class="goog-menu-button-caption">${name}</div></div></div>`;
const editable = (text: string, more = '') =>
  `<div class="docos-input"><div class="docos-input-textarea docos-input-contenteditable" contenteditable="true">${text}</div>${more}</div>`;

describe('who is being addressed', () => {
  const addressed = (html: string) =>
    LINE_READERS['google-docs']?.addressed(get(documentOf(html), '.docos-input-textarea'));

  it('typed addresses, the chosen assignee, then the people of the thread, the latest first', () => {
    const draft = editable(
      '@bo@example.com, and (+eli@example.org). See x@y',
      assign('Grace Kim', true),
    );
    const html = stream([thread([ANNA_SAYS, MINE, BO_SAYS], { inside: draft })]);
    expect(addressed(html)).toEqual([
      { email: 'bo@example.com' },
      { email: 'eli@example.org' },
      { name: 'Grace Kim' },
      { google: BO, name: 'Bo Nakamura' },
      { google: ANNA, name: 'Anna Weber' },
    ]);
  });

  it('nobody who is only offered, written about, or me', () => {
    expect(addressed(editable('Ask anna@example.com', assign('Grace Kim', false)))).toEqual([]);
    expect(addressed(editable('@dina@example.com'))).toEqual([]);
    const hidden = assign('Grace Kim', true).replace('<div id', '<div style="display: none" id');
    expect(addressed(editable('', hidden))).toEqual([]);
  });

  it('reads a text field of 2020 too, and changes nothing', () => {
    const html =
      '<div class="docos-input"><textarea class="docos-input-textarea">@bo@example.com\nplease</textarea></div>';
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    const field = get(document, 'textarea');
    expect(LINE_READERS['google-docs']?.addressed(field)).toEqual([{ email: 'bo@example.com' }]);
    expect(LINE_READERS['google-docs']?.addressed(get(document, '.docs-title-input'))).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
