import { describe, expect, it } from 'vitest';

import { gmailSurface } from '../../utils/surfaces/gmail';
import {
  ANNA,
  BO,
  idAt,
  LIST,
  mailbox,
  ME,
  message,
  OWN,
  row,
  table,
  thread,
  view,
} from './gmail-markup';
import { get, pageOf, spotsOf } from './page';

const NOON = Date.UTC(2026, 10, 20, 12);
const T1 = idAt(NOON);
const LAST = NOON + 60_000;
const M2 = idAt(LAST);

describe('ticked mails in Gmail', () => {
  const mails = (rows: 1 | 2 | 3) =>
    row({ id: ':1', who: [ANNA], thread: T1, last: T1, rows }) +
    row({
      id: ':2',
      who: [ME, BO],
      thread: M2,
      last: M2,
      rows,
      tick: true,
      subject: 'Print slots',
    }) +
    row({ id: ':3', who: [BO], thread: idAt(LAST, 9), last: idAt(LAST, 9), rows, tick: true });

  it.each([1, 2, 3] as const)('are all of those whose box says so, %i rows each', (rows) => {
    const ticked = gmailSurface.ticked?.(mailbox(view(table(mails(rows)))), LIST) ?? [];
    const targets = ticked.map(({ target }) => target);
    expect(ticked.map(({ element }) => element.id)).toEqual([':2', ':3']);
    expect(targets.map(({ place }) => place.container)).toEqual([M2, idAt(LAST, 9)]);
    expect(targets[0]).toMatchObject({
      title: 'Print slots',
      people: [{ email: 'bo@example.com' }],
      place: { site: 'gmail', account: OWN, message: M2, sentAt: LAST },
    });
  });

  it('follow the box, not a class that lags behind, and not the star', () => {
    const lagging = row({ who: [ANNA], thread: T1, last: T1, classes: 'x7' });
    const document = mailbox(view(table(lagging)));
    expect(gmailSurface.ticked?.(document, LIST)).toEqual([]);
    get(document, '[role="main"] .T-Jo').remove();
    expect(gmailSurface.ticked?.(document, LIST)).toHaveLength(1);
  });

  it('are those of every list that is shown, and of none that is hidden', () => {
    const two = table(mails(1)) + table(row({ who: [ANNA], thread: T1, last: T1, tick: true }));
    expect(gmailSurface.ticked?.(mailbox(view(two)), LIST)).toHaveLength(3);
    const open = thread(message({ from: ANNA, legacy: T1 }), `data-legacy-thread-id="${T1}"`);
    expect(gmailSurface.ticked?.(mailbox(view(open)), LIST)).toEqual([]);
  });

  it('leave out the message of a draft', () => {
    const ids = 'data-standalone-draft-id="#msg-a:r-1"';
    const draft = row({ who: [ANNA], thread: T1, last: T1, tick: true, ids });
    const html = view(table(draft.replaceAll(/data-legacy-last-non-draft-message-id="\w+"/g, '')));
    const [one] = gmailSurface.ticked?.(mailbox(html), LIST) ?? [];
    expect(one?.target.place.container).toBe(T1);
    expect(one?.target.place.message).toBeUndefined();
  });
});

describe('own messages in a list of Gmail', () => {
  const answers = (given: Partial<Parameters<typeof row>[0]>, url = LIST) => {
    const one = row({ who: [ANNA, ME], count: '2', thread: T1, last: M2, ...given });
    return gmailSurface.ownMessages?.(mailbox(view(table(one)), url), url);
  };

  it('are seen where one wrote last, by address and not by "me"', () => {
    expect(answers({})).toMatchObject([
      { site: 'gmail', account: OWN, container: T1, message: M2, sentAt: LAST },
    ]);
    expect(answers({ who: [ANNA, ['me', 'anna@example.com']] })).toEqual([]);
  });

  it('count a name once where its nodes are nested', () => {
    const one = row({ who: [ANNA, ME], count: '2', thread: T1, last: M2 });
    const nested = one.replaceAll('>tôi<', `><b email="${OWN}">tôi</b><`);
    const document = mailbox(view(table(nested)));
    expect(gmailSurface.ownMessages?.(document, LIST)).toHaveLength(1);
  });

  it('are not seen where others wrote last', () => {
    expect(answers({ who: [ME, ANNA] })).toEqual([]);
  });

  it('are not guessed where a name may stand for several messages', () => {
    expect(answers({ count: '3' })).toEqual([]);
    expect(answers({ count: '٢' })).toEqual([]);
    expect(answers({ who: [['Ops 24/7', 'ops@example.com'], ME], count: '9' })).toEqual([]);
    expect(answers({ who: [ME], before: '' })).toEqual([]);
  });

  it('are not taken from lists that name recipients, nor from drafts', () => {
    expect(answers({ before: 'Đến: ' })).toEqual([]);
    expect(answers({}, 'https://mail.google.com/mail/u/1/#sent')).toEqual([]);
    expect(answers({ count: '2</span>, <span class="boq">Bản nháp' })).toEqual([]);
  });

  it('need a time that can be, and a mailbox that is known', () => {
    expect(answers({ last: '0000000000abcdef' })).toEqual([]);
    expect(answers({ last: 'undefined' })).toEqual([]);
    const html = view(table(row({ who: [ANNA, ME], count: '2', thread: T1, last: M2 })));
    expect(gmailSurface.ownMessages?.(pageOf(html, LIST), LIST)).toEqual([]);
  });
});

describe('own messages in a conversation of Gmail', () => {
  const subject = `data-legacy-thread-id="${T1}" data-thread-perm-id="thread-f:${BigInt(`0x${T1}`)}"`;
  const first = message({ from: ANNA, to: [ME], legacy: T1 });
  const answers = (mine: string, url = LIST) =>
    gmailSurface.ownMessages?.(mailbox(view(thread(first + mine, subject)), url), url);

  it('are seen with their time', () => {
    expect(
      answers(message({ from: ME, to: [ANNA], legacy: M2, sync: '#msg-a:r-5' })),
    ).toMatchObject([{ account: OWN, container: T1, message: M2, sentAt: LAST }]);
  });

  it('are not seen before they have an id, or collapsed without one', () => {
    expect(answers(message({ from: ME, sync: '#msg-a:r-5' }))).toEqual([]);
    expect(answers(message({ from: ME, state: 'kv' }))).toEqual([]);
    expect(answers(message({ from: ME, legacy: M2, state: 'kQ' }))).toEqual([]);
  });

  it('are never drafts: what an open window writes, or shows no text', () => {
    const window = '<div class="M9"><input type="hidden" name="draft" value="#msg-a:r-5"></div>';
    const draft = message({ from: ME, legacy: M2, sync: '#msg-a:r-5' });
    expect(answers(draft + window)).toEqual([]);
    const textless = draft.replace(/<div class="ii gt">.*?<\/div><\/div>/, '');
    expect(answers(textless)).toEqual([]);
  });

  it('are not those in a body that says so', () => {
    const forged = message({ from: ME, legacy: M2 });
    expect(answers(message({ from: BO, legacy: idAt(LAST, 7), body: forged }))).toEqual([]);
  });
});

describe('the own address in Gmail', () => {
  const own = (html: string, url = LIST) =>
    gmailSurface.self(pageOf(html, url)).map(({ email }) => email);
  const account = (html: string, url = LIST) =>
    gmailSurface.ticked?.(
      pageOf(`${html}${view(table(row({ who: [ANNA], thread: T1, last: T1, tick: true })))}`, url),
      url,
    )[0]?.target.place.account;
  const chip = (email: string) =>
    `<header role="banner"><a aria-label="Cuenta: X (${email})"></a></header>`;
  const bar = (email: string) => `<img class="ajn bofPge" data-hovercard-id="${email}">`;

  it('comes from the account chip in any language', () => {
    const german =
      '<header role="banner"><a aria-label="Google-Konto: Dina\n(Dina@Example.com)"></a></header>';
    const arabic =
      '<header role="banner"><a aria-label="حساب: دينا (\u202Adina@example.com\u202C)"></a></header>';
    expect([own(german), own(arabic)]).toEqual([[OWN], [OWN]]);
  });

  it('comes from the title else, as a whole part that is not the last', () => {
    const title = '<title>To bo@example.com - \u200Edina@example.com\u200E - Mail</title>';
    expect(own(title)).toEqual([OWN]);
    expect(account(title)).toBe(OWN);
    expect(own('<title>Ask bo@example.com - Mail</title>')).toEqual([]);
  });

  it('is not told by one weak witness, who is left unmarked all the same', () => {
    expect(account(bar('bo@example.com'))).toBeUndefined();
    expect(own(bar('bo@example.com'))).toEqual(['bo@example.com']);
  });

  it('is told by two weak witnesses that agree', () => {
    const loading = '<div id="loading"><div class="msg">Loading dina@example.com…</div></div>';
    expect(account(bar(OWN) + loading)).toBe(OWN);
    expect(account(bar('bo@example.com') + loading)).toBeUndefined();
  });

  it('does not come from a picture in a body', () => {
    expect(own(`<div class="a3s">${bar('bo@example.com')}</div>`)).toEqual([]);
  });

  it.each(['/mail/u/0/d/AEoRXRT/', '/mail/b/143/u/0/'])('is the owner of %s', (path) => {
    const url = `https://mail.google.com${path}#inbox`;
    const page = `<title>Inbox - nia@example.com - Mail</title>${chip(OWN)}`;
    expect(account(page, url)).toBe('nia@example.com');
    expect(own(page, url)).toEqual(['nia@example.com', OWN]);
    expect(account(chip(OWN), url)).toBeUndefined();
    const document = pageOf(
      `${page}${view(table(row({ who: [ANNA], thread: T1, last: T1 })))}`,
      url,
    );
    const target = gmailSurface.targetAt(get(document, '[role="main"] tr'), url);
    expect(target?.place.url.startsWith(`https://mail.google.com${path}#all/`)).toBe(true);
  });

  it('says whose mailbox the page shows, and nothing while it is not known', () => {
    const place = { site: 'gmail', url: LIST, account: OWN, container: T1 } as const;
    const holds = (html: string, url = LIST) => gmailSurface.holds?.(pageOf(html, url), place);
    expect(holds(chip(OWN))).toBe(true);
    expect(holds(chip('bo@example.com'))).toBe(false);
    expect(holds('<div id="loading"></div>')).toBeNull();
    expect(holds('', `https://mail.google.com/mail/u/${OWN}/#inbox`)).toBe(true);
    const open = view(thread('', `data-legacy-thread-id="${T1}"`));
    const found = (html: string) => gmailSurface.find(pageOf(html, LIST), place);
    expect(found(chip(OWN) + open)).not.toBeNull();
    expect([found(open), found(chip('bo@example.com') + open)]).toEqual([null, null]);
    const link = (html: string) => gmailSurface.innerLink(pageOf(html, LIST), place);
    expect(link(chip('bo@example.com'))).toBeNull();
  });

  it('is never marked, in rows, heads, recipients', () => {
    const mail = message({ from: ME, to: [ME, ANNA], legacy: M2 });
    const both = table(row({ who: [ME], thread: T1, last: T1 })) + thread(mail, '');
    const spots = spotsOf(gmailSurface, mailbox(view(both)));
    expect(spots.map(({ ref }) => ref.email)).toEqual(['anna@example.com']);
  });
});
