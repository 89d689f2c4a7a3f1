import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createMatcher } from '../../utils/domain/matching';
import { gmailSurface } from '../../utils/surfaces/gmail';
import {
  idAt,
  mailbox,
  ME,
  message,
  row,
  type Somebody,
  table,
  thread,
  view,
} from './gmail-markup';
import { get, spotsOf } from './page';
import { CARD_READERS } from '../../utils/surfaces/card';

const MAIL = join(
  import.meta.dirname,
  '../../../shared/captures/docs/captured/docs-comment-notification-email_2026-03.html',
);
const ROBOT = 'comments-noreply@docs.google.com';
const SENT = Date.UTC(2026, 2, 7, 20, 9);
const named = (name: string): Somebody => [name, ROBOT];

const comment = (who: string, stamp: string) =>
  `<td><h3>${who}</h3> <span>• ${stamp}</span><h4>New</h4><div>text</div></td>`;

function open(body: string, from = named('Anna Weber (Google Docs)'), sent = SENT): Document {
  const mail = message({ from, to: [ME], legacy: idAt(sent), body });
  return mailbox(view(thread(mail, `data-legacy-thread-id="${idAt(sent)}"`)));
}

const stamps = (document: Document) => CARD_READERS.gmail.stampsAt?.(get(document, '.gD'));

describe('stamps in a mail of Google Docs', () => {
  it('are instants of the year in which the mail was sent', () => {
    const body =
      comment('Anna Weber', '8:06 PM, Mar 7 (UTC)') +
      comment('Anna Weber', '12:05 AM, Mar 7 (UTC)');
    expect(stamps(open(body))).toEqual([
      { at: Date.UTC(2026, 2, 7, 20, 6), text: '8:06 PM, Mar 7 (UTC)' },
      { at: Date.UTC(2026, 2, 7, 0, 5), text: '12:05 AM, Mar 7 (UTC)' },
    ]);
  });

  it('read narrow spaces like others', () => {
    expect(stamps(open(comment('Anna Weber', '12:30\u202FPM, Mar\u00A01 (UTC)')))).toEqual([
      { at: Date.UTC(2026, 2, 1, 12, 30), text: '12:30 PM, Mar 1 (UTC)' },
    ]);
  });

  it('lie before the mail, over a new year and on a leap day', () => {
    const january = Date.UTC(2025, 0, 2, 3);
    const at = (stamp: string) =>
      stamps(open(comment('Anna Weber', stamp), undefined, january))?.[0]?.at;
    expect(at('11:50 PM, Dec 31 (UTC)')).toBe(Date.UTC(2024, 11, 31, 23, 50));
    expect(at('9:00 AM, Feb 29 (UTC)')).toBe(Date.UTC(2024, 1, 29, 9));
    expect(at('3:02 AM, Jan 2 (UTC)')).toBe(Date.UTC(2025, 0, 2, 3, 2));
  });

  it.each([
    '8:06 PM, Mar 7',
    '8:06 PM, Mar 7 (GMT+2)',
    '8:06 PM, Mär 7 (UTC)',
    '20:06, 7. März (UTC)',
    '13:06 PM, Mar 7 (UTC)',
    '8:66 PM, Mar 7 (UTC)',
    '8:06 PM, Feb 30 (UTC)',
    '8:06 PM, Foo 7 (UTC)',
    'at 8:06 PM, Mar 7 (UTC)',
  ])('are nothing in another form: %s', (stamp) => {
    expect(stamps(open(comment('Anna Weber', stamp)))).toEqual([]);
  });

  it('are those of the sender, not of others in the same mail or of what they write', () => {
    const body = `${comment('Bo Nakamura', '8:01 PM, Mar 7 (UTC)')}<span>8:02 PM, Mar 7 (UTC)</span>`;
    expect(stamps(open(body))).toEqual([]);
  });

  it('are read in mails of that robot alone, and only where the time of sending is known', () => {
    const body = comment('Anna Weber', '8:06 PM, Mar 7 (UTC)');
    expect(stamps(open(body, ['Anna Weber', 'anna@example.com']))).toEqual([]);
    expect(
      stamps(open(body, ['Anna Weber (via Google Docs)', 'drive-shares-dm-noreply@google.com'])),
    ).toEqual([]);
    const document = open(body);
    get(document, '.adn').setAttribute('data-legacy-message-id', '0000000000abcdef');
    expect(stamps(document)).toEqual([]);
    expect(CARD_READERS.gmail.stampsAt?.(get(document, 'header'))).toEqual([]);
  });

  it('come with no people from the body', () => {
    const forged = `<span class="gD" email="x@example.com" name="X">X</span>`;
    const spots = spotsOf(
      gmailSurface,
      open(comment('Anna Weber', '8:06 PM, Mar 7 (UTC)') + forged),
    );
    expect(spots.map(({ ref }) => ref.name)).toEqual(['Anna Weber (Google Docs)']);
  });

  it.runIf(existsSync(MAIL))('are found in the captured mail, of its sender', () => {
    const document = open(readFileSync(MAIL, 'utf8'), named('Nora Lindqvist (Google Docs)'));
    expect(stamps(document)?.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-03-07T20:06:00.000Z',
      '2026-03-07T20:07:00.000Z',
      '2026-03-07T18:34:00.000Z',
    ]);
    const other = open(readFileSync(MAIL, 'utf8'), named('Daniel Okafor (Google Docs)'));
    expect(stamps(other)?.map(({ text }) => text)).toEqual(['6:36 PM, Mar 7 (UTC)']);
  });
});

describe('the sender of a mail of Google Docs', () => {
  const anna = { id: 'anna', updated: '', name: 'Anna Weber', identities: [] };
  const matcher = createMatcher([anna], { id: 'me', updated: '', name: '' });

  it.each([
    'Anna Weber (Google Docs)',
    'Anna Weber (Google Документы)',
    'Anna Weber (Google Tài liệu)',
    'Anna Weber（Google ドキュメント）',
    '\u202BAnna Weber\u202C (\u200Eمستندات Google)\u200F',
  ])('is matched by name in rows and heads: %s', (name) => {
    const list = table(row({ who: [named(name)], thread: idAt(SENT), last: idAt(SENT) }));
    const head = thread(message({ from: named(name), legacy: idAt(SENT) }), '');
    const spots = spotsOf(gmailSurface, mailbox(view(list + head)));
    expect(spots.map(({ ref, form }) => [ref.email, matcher.match(ref), form])).toEqual([
      [ROBOT, 'anna', 'dense'],
      [ROBOT, 'anna', 'full'],
    ]);
  });
});

describe('two authors behind the robot of Google Docs', () => {
  const mails = (...names: readonly string[]) => {
    const all = names.map((name, n) =>
      message({ from: named(name), to: [ME], legacy: idAt(SENT + n) }),
    );
    return mailbox(view(thread(all.join(''), `data-legacy-thread-id="${idAt(SENT)}"`)));
  };
  const people = (document: Document) =>
    gmailSurface.currentTarget(document, document.URL)?.people.map(({ name }) => name);

  it('are two people of a thread, and one of them who wrote twice is one', () => {
    const anna = 'Anna Weber (Google Docs)';
    const document = mails(anna, 'Bo Nakamura (Google Docs)', anna);
    expect(people(document)).toEqual([anna, 'Bo Nakamura (Google Docs)']);
  });

  it('are two people of a row', () => {
    const who = [named('Anna Weber (Google Docs)'), named('Bo Nakamura (Google Docs)')];
    const list = table(row({ who, thread: idAt(SENT), last: idAt(SENT) }));
    const document = mailbox(view(list));
    const target = gmailSurface.targetAt(get(document, '[role="main"] tr'), document.URL);
    expect(target?.people).toHaveLength(2);
  });
});
