import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { TIMES_READERS } from '../../utils/surfaces/times';
import { documentOf, setClock, stream, thread as docsThread, ANNA as ANNA_ID } from './docs-markup';
import {
  ANNA,
  idAt,
  mailbox,
  ME,
  message,
  pane,
  type Somebody,
  thread,
  view,
} from './gmail-markup';
import { clientOf, composerOf, listOf, rowOf, TEAM } from './slack-markup';

/** The text node that has the words "15:00". */
function textIn(document: Document, words = '15:00'): Text {
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.includes(words)) return node as Text;
  }
  throw new Error(`no ${words}`);
}

const SENT = Date.UTC(2026, 10, 20, 12);

describe('who wrote a time in Gmail', () => {
  const read = (body: string, from: Somebody = ANNA, legacy: string | null = idAt(SENT)) => {
    const mail = message({ from, body, ...(legacy === null ? {} : { legacy }) });
    return TIMES_READERS.gmail.sayingAt(textIn(mailbox(view(thread(mail, '')))));
  };

  it('is the sender, with the time of the mail', () => {
    expect(read('<p>Thursday <b>15:00</b></p>')).toMatchObject({
      ref: { email: 'anna@example.com', name: 'Anna Weber' },
      sent: { from: SENT, until: SENT },
    });
    expect(read('15:00', ANNA, null)?.sent).toBeUndefined();
  });

  it.each([
    ['what is answered', '<div class="gmail_quote">15:00</div>'],
    ['what is quoted', '<blockquote>15:00</blockquote>'],
    ['what Outlook copies', '<p>x</p><div id="m_1divRplyFwdMsg">From</div><p>15:00</p>'],
    ['plain quotes', 'On Mon, Bo wrote:<br>&gt; 15:00'],
    ['what is forwarded', '---------- Forwarded message ---------<br>15:00'],
  ])('is nobody in %s', (_what, body) => {
    expect(read(body)).toBeNull();
  });

  it('is nobody in mails of one’s own, of the robot of Docs, and in drafts', () => {
    expect(read('15:00', ME)).toBeNull();
    expect(read('15:00', ['Anna Weber', 'comments-noreply@docs.google.com'])).toBeNull();
    const draft = mailbox(view(pane('')));
    expect(TIMES_READERS.gmail.sayingAt(textIn(draft, 'text'))).toBeNull();
  });
});

describe('who wrote a time in Slack', () => {
  const sent = `${Math.round(SENT / 1000)}.000100`;
  const anna = { user: 'U0ANNA0001', name: 'Anna Weber' };
  const read = (main: string, me = 'U0DINA0004') =>
    TIMES_READERS.slack.sayingAt(textIn(clientOf({ me, main })));

  it('is the sender of the row, of a continued one too', () => {
    const expected = { ref: { slack: { team: TEAM, user: anna.user } }, sent: { from: SENT } };
    expect(read(listOf(rowOf({ ...anna, ts: sent, inside: '15:00' })))).toMatchObject(expected);
    const next = `${Math.round(SENT / 1000) + 60}.000100`;
    const rows = listOf(rowOf({ ...anna, ts: sent }), rowOf({ ts: next, inside: '15:00' }));
    expect(read(rows)?.ref).toMatchObject(expected.ref);
  });

  it('is nobody in my own, in quotes, in what is attached, and in drafts', () => {
    const row = (inside: string) => listOf(rowOf({ ...anna, ts: sent, inside }));
    expect(read(row('15:00'), anna.user)).toBeNull();
    expect(read(row('<blockquote>15:00</blockquote>'))).toBeNull();
    expect(read(row('<div class="c-message_kit__attachments">15:00</div>'))).toBeNull();
    expect(read(composerOf('C0ONE', undefined, '15:00'))).toBeNull();
    expect(read(row('<div class="ql-editor" contenteditable="true">15:00</div>'))).toBeNull();
  });
});

describe('who wrote a time in a comment of Docs', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const read = (by: string, time?: string) => {
    const said = { by, words: 'Thursday 15:00', ...(time === undefined ? {} : { time }) };
    const known = by === 'Anna Weber' ? { id: ANNA_ID } : {};
    const document = documentOf(stream([docsThread([{ ...said, ...known }])]));
    setClock(document, '2026-11-23T14:30');
    return TIMES_READERS['google-docs'].sayingAt(textIn(document));
  };

  it('is its author, with the minute, the day or nothing of when', () => {
    const at = (wall: string) => new Date(wall).getTime();
    expect(read('Anna Weber', '2:05 PM Today')).toMatchObject({
      ref: { google: ANNA_ID, name: 'Anna Weber' },
      sent: { from: at('2026-11-23T14:05'), until: at('2026-11-23T14:05') },
    });
    expect(read('Anna Weber', 'Nov 20')?.sent).toEqual({
      from: at('2026-11-20T00:00'),
      until: at('2026-11-20T23:59'),
    });
    expect(read('Anna Weber', '20. Nov.')?.sent).toBeUndefined();
  });

  it('is nobody in comments of my own', () => {
    expect(read('Dina Haddad', '2:05 PM Today')).toBeNull();
  });
});
