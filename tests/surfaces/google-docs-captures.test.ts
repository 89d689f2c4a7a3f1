/** What each Docs capture says beside its threads: who is here, who is addressed, and when. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readTime } from '../../utils/surfaces/google-docs/stamps';
import { commentsIn, threadName, timeTextOf } from '../../utils/surfaces/google-docs/comments';
import { threadsOf } from '../../utils/surfaces/google-docs/threads';
import { DOCS } from './expected';
import { pageOf } from './page';
import { CARD_READERS } from '../../utils/surfaces/card';
import { LINE_READERS } from '../../utils/surfaces/line';

const CAPTURES = join(import.meta.dirname, '../../../shared/captures/docs');
const NORA = { google: '100000000000000000001', name: 'Nora Lindqvist' };
const DANIEL = { google: '100000000000000000002', name: 'Daniel Okafor' };

const open = (file: string) =>
  pageOf(
    readFileSync(join(CAPTURES, file), 'utf8'),
    'https://docs.google.com/document/d/1FICTIONALdocument/edit',
  );

/** Written down by reading the files; every other one shows nobody beside its threads. */
const HERE: Readonly<Record<string, readonly string[]>> = {
  'assumed/gdocs-presence-collaborators_2021-2026_assumed.html': [
    'Daniel Okafor',
    'Anonymous Capybara',
  ],
  'assumed/gdocs-remote-cursor_assumed.html': ['Daniel Okafor'],
};

/** Fields in document order, and whom each is for. */
const ADDRESSED: Readonly<Record<string, readonly (readonly object[])[]>> = {
  // "Assign to Daniel Okafor" is offered there and not ticked.
  'assumed/gdocs-comment-composer_2026-09_assumed.html': [[{ email: 'daniel.okafor@example.com' }]],
  'assumed/gdocs-comment-stream_2026-03_assumed.html': [[DANIEL, NORA]],
  'assumed/gsheets-comment-and-edit-history_2026_assumed.html': [[{ name: 'Daniel Okafor' }]],
  'captured/gdocs-comment-threads-anchored_2020-05.html': [
    [DANIEL, NORA],
    [DANIEL, NORA],
    [NORA],
    [NORA],
  ],
  // Nora looks at it.
  'captured/gdocs-editor-full-body_2020-05.html': [[DANIEL], [DANIEL], [], []],
};

/** Times of all comments in order. */
const TIMES: Readonly<Record<string, readonly string[]>> = {
  'assumed/gdocs-comment-stream_2026-03_assumed.html': [
    '3:48 PM Yesterday',
    'Aug 12',
    '10:02 AM Today',
    'Feb 3',
    '',
  ],
};

describe.runIf(existsSync(CAPTURES))('captures of Docs, beside their threads', () => {
  it.each(Object.keys(DOCS))('%s', (file) => {
    const document = open(file);
    const here = CARD_READERS['google-docs'].peopleHere?.(document) ?? [];
    expect(here.map(({ name }) => name)).toEqual(HERE[file] ?? []);
    const fields = [...document.querySelectorAll('.docos-input-textarea')];
    const addressed = fields.map((field) => LINE_READERS['google-docs']?.addressed(field));
    expect(addressed).toEqual(ADDRESSED[file] ?? []);
  });

  it.each(Object.entries(TIMES))('%s: times', (file, texts) => {
    const comments = threadsOf(open(file)).flatMap(commentsIn);
    expect(comments.map(timeTextOf)).toEqual(texts);
  });

  it('every comment of 2020 has a time of day, and every thread a name', () => {
    const threads = threadsOf(open('captured/gdocs-comment-threads-anchored_2020-05.html'));
    const evening = new Date('2020-05-01T21:00').getTime();
    const times = threads
      .flatMap(commentsIn)
      .map((one) => readTime(timeTextOf(one), evening, evening));
    expect(times.map((one) => one?.unit)).toEqual(times.map(() => 'minute'));
    expect(times).toHaveLength(9);
    const names = threads.map((one) => threadName(one));
    expect(names[0]).toBe('Nora Lindqvist: This is a comment thread.');
    expect(new Set(names).size).toBe(4);
  });
});
