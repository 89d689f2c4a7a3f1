import { describe, expect, it } from 'vitest';

import { logLines, type LogQuery, searchLines } from '../../../utils/domain/log-search';
import type { LogEntry } from '../../../utils/domain/log-types';

const entry = (id: string, more: Partial<LogEntry> = {}): LogEntry => ({
  id,
  updated: '2026-11-23T10:00:00.000Z',
  kind: 'reminder',
  outcome: 'answered',
  at: 1000,
  title: '',
  people: [],
  names: [],
  ...more,
});
const names = {
  person: (id: string) => (id === 'a' ? 'Anna Weber' : null),
  site: () => 'Google Docs',
};

const place = { site: 'google-docs', url: 'https://docs.google.com/document/d/x' } as const;

function found(entries: readonly LogEntry[], query: Partial<LogQuery>, limit = 50): string[] {
  const lines = logLines(entries, names);
  return searchLines(lines, { text: '', ...query }, limit).entries.map(({ id }) => id);
}

describe('searching the log', () => {
  it('finds by the beginnings of words in title, person, note, excerpt and site', () => {
    const one = entry('1', {
      title: 'Numbers for the board',
      people: ['a'],
      names: ['Zoë Östlund'],
      note: 'Ask Ben',
      place: { ...place, excerpt: 'Should the date move?' },
    });
    for (const text of ['num', 'boa', 'anna', 'WEB', 'zoe', 'ostlund', 'ben', 'docs', 'should'])
      expect(found([one], { text }), text).toEqual(['1']);
    for (const text of ['umbers', 'oard', 'annas', 'slack'])
      expect(found([one], { text })).toEqual([]);
  });

  it('wants every word, in any order', () => {
    const all = [entry('1', { title: 'Plan for Osaka' }), entry('2', { title: 'Plan for Lagos' })];
    expect(found(all, { text: 'osa plan' })).toEqual(['1']);
    expect(found(all, { text: '  plan   for ' })).toEqual(['1', '2']);
    expect(found(all, { text: '…' })).toEqual(['1', '2']);
  });

  it('finds inside text that has no spaces, and joined words', () => {
    const all = [entry('1', { title: '来週の会議について' }), entry('2', { title: '会社の議題' })];
    expect(found(all, { text: '会議' })).toEqual(['1']);
    expect(found([entry('3', { title: 'follow-up (v2)' })], { text: 'follow-up' })).toEqual(['3']);
  });

  it('is newest first and says whether there is more', () => {
    const all = [entry('old', { at: 1 }), entry('new', { at: 3 }), entry('mid', { at: 2 })];
    expect(found(all, {})).toEqual(['new', 'mid', 'old']);
    const lines = logLines(all, names);
    expect(searchLines(lines, { text: '' }, 2)).toMatchObject({ more: true });
    expect(searchLines(lines, { text: '' }, 3)).toMatchObject({ more: false });
  });

  it('keeps to dates, person and kind', () => {
    const all = [
      entry('1', { at: 10, people: ['a'] }),
      entry('2', { at: 20, names: ['Guest'], kind: 'decision' }),
    ];
    expect(found(all, { from: 11 })).toEqual(['2']);
    expect(found(all, { from: 10, to: 19 })).toEqual(['1']);
    expect(found(all, { person: 'Anna Weber' })).toEqual(['1']);
    expect(found(all, { person: 'Guest' })).toEqual(['2']);
    expect(found(all, { kind: 'decision' })).toEqual(['2']);
  });

  it('passes over what was taken out, and over records that a newer version wrote', () => {
    const strange = { id: 'x', updated: '2026-11-23T10:00:00.000Z', kind: 'poll', at: 1 };
    const deleted = entry('2', { deleted: '2026-11-23T10:00:00.000Z' });
    expect(logLines([strange, deleted, entry('1')], names)).toHaveLength(1);
  });

  it.each([
    ['an instant that no calendar has', { at: 1e300 }],
    ['an outcome that nobody knows', { outcome: 'postponed' }],
    ['a note that is no text', { note: 7 }],
    ['people that are no texts', { people: [1] }],
    ['no names', { names: undefined }],
    ['a place of another site', { place: { site: 'jira', url: 'https://example.com' } }],
    ['a place that is no address', { place: { site: 'gmail', url: 'javascript:alert(1)' } }],
  ])('passes over %s, which a file may bring', (_what, wrong) => {
    expect(logLines([{ ...entry('1'), ...wrong }, entry('2')], names)).toHaveLength(1);
  });
});
