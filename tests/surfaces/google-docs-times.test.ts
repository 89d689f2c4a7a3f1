import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { readTime } from '../../utils/surfaces/google-docs/stamps';
import { ANNA, BO, DINA, documentOf, setClock, stream, thread } from './docs-markup';
import { get } from './page';
import { CARD_READERS } from '../../utils/surfaces/card';

const at = (wall: string) => new Date(wall).getTime();
const NOW = at('2026-11-23T14:00');
const minute = (wall: string) => ({ from: at(wall), unit: 'minute' });
const day = (date: string) => ({ from: at(`${date}T00:00`), unit: 'day' });

describe('the time of a comment', () => {
  it.each([
    ['7:50 AM Today', minute('2026-11-23T07:50')],
    ['12:05 AM Today', minute('2026-11-23T00:05')],
    ['12:05 PM Today', minute('2026-11-23T12:05')],
    ['13:50 Today', minute('2026-11-23T13:50')],
    ['3:48 PM Yesterday', minute('2026-11-22T15:48')],
    ['7:51 PM May 1', minute('2026-05-01T19:51')],
    ['7:51 PM Dec 24, 2025', minute('2025-12-24T19:51')],
    ['Aug 12', day('2026-08-12')],
    ['Aug 12, 2025', day('2025-08-12')],
  ])('%s', (text, expected) => {
    expect(readTime(text, NOW, NOW)).toEqual(expected);
  });

  it.each([
    ['19:50 heute', 'another language'],
    ['7:50 PM Heute', 'half of another language'],
    ['7:50 PM', 'no day'],
    ['13:50 PM Today', 'no such hour'],
    ['7:60 PM Yesterday', 'no such minute'],
    ['Feb 30', 'no such date'],
    ['12 août', 'another order'],
    ['2:30 PM Today', 'half an hour ahead'],
    ['Dec 24', 'ahead of today'],
    ['', 'nothing'],
  ])('“%s” is none: %s', (text) => {
    expect(readTime(text, NOW, NOW)).toBeNull();
  });

  it('“Today” of a page that was opened yesterday is not relied on, a date is', () => {
    const opened = at('2026-11-22T23:00');
    expect(readTime('7:50 AM Today', NOW, opened)).toBeNull();
    expect(readTime('7:50 AM Yesterday', NOW, opened)).toBeNull();
    expect(readTime('Nov 20', NOW, opened)).toEqual(day('2026-11-20'));
  });

  it('a time that the clock skips or repeats is none', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Europe/Amsterdam';
    try {
      const now = new Date(2026, 9, 25, 14).getTime();
      expect(readTime('2:30 AM Today', now, now)).toBeNull();
      expect(readTime('3:30 AM Today', now, now)?.from).toBe(Date.UTC(2026, 9, 25, 2, 30));
      const spring = new Date(2026, 2, 29, 14).getTime();
      expect(readTime('2:30 AM Today', spring, spring)).toBeNull();
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('times for the card', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const page = (anna: string, opened?: string) => {
    const says = [
      { by: 'Anna Weber', id: ANNA, words: 'Which week?', time: anna },
      { by: 'Bo Nakamura', id: BO, words: 'The second.', time: '7:51 AM Today' },
      { by: 'Anna Weber', id: ANNA, words: 'Thank you.', time: '8:02 AM Today' },
      { by: 'Dina Haddad', id: DINA, words: 'Good.', time: 'Aug 12' },
    ];
    const document = documentOf(stream([thread(says)]));
    setClock(document, '2026-11-23T14:00', opened);
    return document;
  };
  const asked = (document: Document, author: number) =>
    CARD_READERS['google-docs'].stampsAt?.(get(document, '.docos-author', author));

  it('are those of the person in the thread, to the minute', () => {
    const document = page('3:48 PM Yesterday');
    expect(asked(document, 0)).toEqual([
      { at: at('2026-11-22T15:48'), text: '3:48 PM Yesterday' },
      { at: at('2026-11-23T08:02'), text: '8:02 AM Today' },
    ]);
    expect(asked(document, 1)).toEqual([{ at: at('2026-11-23T07:51'), text: '7:51 AM Today' }]);
    expect(asked(document, 3)).toEqual([]);
  });

  it('are those of the assignee where it is the assignee who is asked about', () => {
    const assigned = `<div class="docos-assigneeview"><span class="docos-assigneeview-assignee-text" data-name="Bo Nakamura" data-hovercard-id="${BO}">Bo Nakamura</span></div>`;
    const open = (...says: Parameters<typeof thread>[0]) => {
      const document = documentOf(stream([thread(says, { inside: assigned })]));
      setClock(document, '2026-11-23T14:00');
      const name = get(document, '.docos-assigneeview-assignee-text');
      return CARD_READERS['google-docs'].stampsAt?.(name);
    };
    const mika = { by: 'Mika Sanders', id: ANNA, words: 'Who draws it?', time: '7:50 AM Today' };
    const bo = { by: 'Bo Nakamura', id: BO, words: 'I do.', time: '8:10 AM Today' };
    expect(open(mika)).toEqual([]);
    expect(open(mika, bo)).toEqual([{ at: at('2026-11-23T08:10'), text: '8:10 AM Today' }]);
  });

  it('are none where it is not one person who is asked about', () => {
    const document = page('7:50 AM Today');
    expect(CARD_READERS['google-docs'].stampsAt?.(get(document, '[role="listitem"]'))).toEqual([]);
  });

  it('are none where the page is of yesterday, and none outside a thread', () => {
    expect(asked(page('Nov 3', '2026-11-22T10:00'), 0)).toEqual([]);
    const document = page('Nov 3');
    expect(CARD_READERS['google-docs'].stampsAt?.(get(document, '.docs-title-input'))).toEqual([]);
  });

  it('read past what we drew', () => {
    const document = page('7:50 AM Today');
    const mark = document.createElement('meanwhile-mark');
    mark.append(document.createElement('span'), 'now 14:05');
    get(document, '.docos-replyview-timestamp').prepend(mark);
    expect(asked(document, 0)?.[0]?.text).toBe('7:50 AM Today');
  });

  it('are kept with a promise: the minute, else the words', () => {
    const kept = (time: string) => {
      const document = page(time);
      const { place } =
        googleDocsSurface.targetAt(get(document, '.docos-author', 0), document.URL) ?? {};
      return [place?.sentAt, place?.stamp];
    };
    expect(kept('7:50 AM Today')).toEqual([at('2026-11-23T07:50'), '7:50 AM']);
    expect(kept('13:50 Yesterday')).toEqual([at('2026-11-22T13:50'), '13:50']);
    expect(kept('Aug 12')).toEqual([undefined, 'Aug 12']);
    expect(kept('10:02 heute')).toEqual([undefined, '10:02 heute']);
    expect(kept('')).toEqual([undefined, undefined]);
  });
});
