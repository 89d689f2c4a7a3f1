import { describe, expect, it } from 'vitest';

import { gmailSurface } from '../../utils/surfaces/gmail';
import {
  ANNA,
  BO,
  ELENA,
  idAt,
  LIST,
  mailbox,
  ME,
  message,
  OWN,
  row,
  type Somebody,
  table,
  thread,
  view,
} from './gmail-markup';
import { get, halves, namesOf, pageOf, spotsOf } from './page';

const NOON = Date.UTC(2026, 10, 20, 12);
const T1 = idAt(NOON);
const T2 = idAt(NOON + 60_000);
const T3 = idAt(NOON + 120_000);
const ofAnna = { who: [ANNA], thread: T1, last: T1 };
const ofBo = { who: [ME, BO], thread: T2, last: T2 };
const KINDS = { message: '.adn, .adf', row: '[role="main"] tr.zA' };
const names = (document: Document) => namesOf(gmailSurface, document, KINDS);

describe('Gmail lists', () => {
  it.each([2, 3] as const)('have %i rows a mail in the reading pane, and one mark', (rows) => {
    const mails = row({ ...ofAnna, id: ':1', rows }) + row({ ...ofBo, id: ':9', rows, tick: true });
    const document = mailbox(view(table(mails)));
    expect(names(document)).toEqual([
      'Anna Weber, row 1, dense',
      `Bo Nakamura, row ${rows + 1}, dense`,
    ]);
    expect(gmailSurface.seen(document)).toEqual({ view: 'list', rows: 2, people: 2 });
    const last = get(document, KINDS.row, 2 * rows - 1);
    expect(gmailSurface.targetAt(last, LIST)?.place.container).toBe(T2);
    expect(gmailSurface.targetAt(last, LIST)?.title).toBe('Subject');
  });

  it('still read where no row has an id', () => {
    const mails = row({ ...ofAnna, id: '' }) + row({ ...ofBo, id: '' });
    const document = mailbox(view(table(mails)));
    expect(names(document)).toEqual(['Anna Weber, row 1, dense', 'Bo Nakamura, row 2, dense']);
    const second = get(document, KINDS.row, 1);
    expect(gmailSurface.targetAt(second, LIST)?.place.container).toBe(T2);
  });

  it('are several in one view, and several views are kept, one shown', () => {
    const document = mailbox(view(table(row(ofAnna)) + table(row({ ...ofBo, id: ':2' }))));
    expect(names(document)).toHaveLength(2);
    expect(gmailSurface.roots(document)).toHaveLength(1);
  });

  it('are read in parts too: several lists, several rows a mail, none that is hidden', () => {
    const of = (at: number, rows: 1 | 2 | 3) => row({ ...ofAnna, id: `:${at}`, rows });
    const lists = [1, 2, 3].map((rows) => table(of(10, rows as 1 | 2 | 3) + of(20, 1) + of(30, 1)));
    const opened = thread(message({ from: BO, legacy: T2 }), `data-legacy-thread-id="${T2}"`);
    const document = mailbox(view(lists.join('') + opened));
    const [root] = gmailSurface.roots(document);
    const all = root ? gmailSurface.parts?.(root).all : [];
    expect(all).toEqual([...document.querySelectorAll(KINDS.row)]);
    const { part, whole } = halves(gmailSurface, document);
    expect(part).toEqual(whole);
    expect(part.map(({ ref }) => ref.name)).toContain(BO[0]);
  });

  it('skip rows of other extensions, also for what is below them', () => {
    const foreign = row({ ...ofBo, id: '', classes: 'inboxsdk__ignore_row' });
    const document = mailbox(view(table(row(ofAnna) + foreign)));
    expect(names(document)).toEqual(['Anna Weber, row 1, dense']);
    expect(gmailSurface.targetAt(get(document, KINDS.row, 1), LIST)).toBeNull();
  });

  it('leave a hidden twin of the senders or of a name out', () => {
    const document = mailbox(view(table(row({ who: [ANNA, BO], thread: T1, last: T1 }))));
    const cell = get(document, '[role="main"] .yW');
    const twin = cell.cloneNode(true) as Element;
    twin.setAttribute('style', 'display:none');
    cell.before(twin);
    const [spot] = spotsOf(gmailSurface, document);
    expect(cell.contains(spot?.anchor ?? null)).toBe(true);
    get(cell, '[email]').setAttribute('style', 'display: none');
    expect(names(document)).toEqual(['Bo Nakamura, row 1, dense']);
  });

  it('read a name whose address comes later, as soon as it is there', () => {
    const document = mailbox(view(table(row(ofAnna))));
    const name = get(document, '[role="main"] .yW [email]');
    name.removeAttribute('email');
    name.removeAttribute('data-hovercard-id');
    expect(names(document)).toEqual([]);
    expect(gmailSurface.seen(document)).toEqual({ view: 'list', rows: 1, people: 0 });
    name.setAttribute('data-hovercard-id', 'anna@example.com');
    expect(names(document)).toEqual(['Anna Weber, row 1, dense']);
  });

  it('say nothing of a row in a list that is kept hidden', () => {
    const document = mailbox(view(table(row(ofAnna))));
    const kept = get(document, '[style="display: none"] tr.zA');
    expect(gmailSurface.targetAt(kept, LIST)).toBeNull();
    expect(gmailSurface.targetAt(get(document, KINDS.row), LIST)).not.toBeNull();
  });

  it('of other kinds, such as chats, are not taken for mails without people', () => {
    const chats = '<div role="list"><div role="listitem">Room</div></div>';
    expect(gmailSurface.seen(mailbox(view(chats)))).toEqual({ view: 'none', rows: 0, people: 0 });
  });

  it('count no draft as a row without people', () => {
    const document = mailbox(view(table(row({ who: [], thread: T1, last: T1 }))));
    get(document, '[role="main"] .yW').innerHTML = '<span class="boq">Entwurf</span>';
    expect(gmailSurface.seen(document)).toEqual({ view: 'list', rows: 0, people: 0 });
  });
});

describe('Gmail conversations', () => {
  const subject = `data-legacy-thread-id="${T1}"`;
  const several =
    message({ from: ANNA, state: 'kv' }) +
    message({ from: BO, state: 'kQ' }) +
    message({ from: BO, state: 'kx' }) +
    message({ from: ELENA, to: [ANNA, ME, ELENA, BO], legacy: T3 });

  it('name sender and recipients, each once a message, folded messages not', () => {
    expect(names(mailbox(view(thread(several, subject))))).toEqual([
      'Anna Weber, message 1, full',
      'Elena Petrova, message 4, full',
      'Anna Weber, message 4, dense',
      'Bo Nakamura, message 4, dense',
    ]);
  });

  it('name the folded ones when they unfold', () => {
    const document = mailbox(view(thread(several, subject)));
    get(document, '.kQ').className = 'kv';
    expect(names(document)).toHaveLength(5);
    expect(gmailSurface.attributes).toContain('aria-expanded');
  });

  it.each(['bcc: ', 'Bcc: ', 'скрытая копия: ', 'bcc:&nbsp;', 'نسخة مخفية: '])(
    'end with the open recipients where "%s" follows',
    (words) => {
      const mine = message({ from: ME, to: [ANNA, BO, ELENA], legacy: T3 });
      const line = mine.replace(/, (?=<span class="g2" email="elena)/, `, ${words}`);
      const document = mailbox(view(thread(line, subject)));
      expect(names(document)).toEqual([
        'Anna Weber, message 1, dense',
        'Bo Nakamura, message 1, dense',
      ]);
      const target = gmailSurface.targetAt(get(document, '.adn'), LIST);
      expect(target?.people.map((ref) => ref.name)).toEqual(['Bo Nakamura', 'Anna Weber']);
      const alone = message({ from: ME, to: [ELENA], legacy: T3 }).replace('>to <', `>${words}<`);
      expect(names(mailbox(view(thread(alone, subject))))).toEqual([]);
    },
  );

  it.each(
    'UDW:|Gizli:|Hemlig kopia:|Piilokopio:|Skrytá:|Κρυφή κοιν.:|עותק מוסתר:\u200F|прихована копія:|密送：'.split(
      '|',
    ),
  )('leave out hidden recipients alone, after "%s"', (words) => {
    const to = (sender: Somebody, ...people: readonly Somebody[]) => {
      const one = message({ from: sender, to: people, legacy: T3 });
      return mailbox(view(thread(one.replace('>to <', `>${words} <`), subject)));
    };
    expect(names(to(ME, ELENA, BO))).toEqual([]);
    const target = gmailSurface.targetAt(get(to(ME, ELENA), '.adn'), LIST);
    expect(target?.people).toEqual([]);
    // The sender may be oneself under another address.
    expect(names(to(ANNA, ELENA, BO))).toEqual(['Anna Weber, message 1, full']);
    // In a mail to oneself nobody else's copy is shown to be hidden.
    expect(names(to(ANNA, ME, BO))).toEqual([
      'Anna Weber, message 1, full',
      'Bo Nakamura, message 1, dense',
    ]);
    const unknown = pageOf(view(thread(message({ from: ANNA, to: [ME, BO] }), subject)), LIST);
    get(unknown, '.hb').firstChild?.replaceWith(`${words} `);
    expect(names(unknown)).toEqual(['Anna Weber, message 1, full']);
  });

  it('leave the details popup alone, wherever it is', () => {
    const document = mailbox(view(thread(several, subject)));
    const popup = `<div class="ajA SK"><span class="gD" email="x@example.com" name="X">X</span></div>`;
    get(document, 'h3.iw').insertAdjacentHTML('beforebegin', popup);
    expect(names(document)).toHaveLength(4);
  });

  it('stand beside a list in the reading pane', () => {
    const both = `<div class="aia">${table(row(ofBo))}${thread(several, subject)}</div>`;
    const document = mailbox(view(both));
    expect(names(document)).toHaveLength(5);
    expect(gmailSurface.seen(document)).toEqual({ view: 'conversation', rows: 3, people: 3 });
  });

  it('count a message whose sender is not found, but no draft', () => {
    const document = mailbox(view(thread(several, subject)));
    const sender = get(document, '.adn .gD');
    for (const node of [sender, ...document.querySelectorAll('.adn .go, .adn .g2')]) node.remove();
    expect(gmailSurface.seen(document)).toMatchObject({ rows: 2, people: 1 });
    get(document, '.adn').innerHTML = '<div class="M9"></div>';
    expect(gmailSurface.seen(document)).toMatchObject({ rows: 1, people: 1 });
  });

  it('are read in a window of their own', () => {
    const html = `<!doctype html><title>Captions - ${OWN} - Mail</title><body class="aAU xE Su">${thread(several, subject)}`;
    const url = `https://mail.google.com/mail/u/0/popout?ver=1&view=btop&th=%23thread-f%3A1`;
    const page = pageOf(html, url);
    expect(names(page)).toHaveLength(4);
    const target = gmailSurface.targetAt(get(page, '.adn'), url);
    expect(target?.place).toMatchObject({ account: OWN, container: T1, message: T3 });
    expect(gmailSurface.roots(page)).toHaveLength(1);
  });

  it('have ids that are read when they are used', () => {
    const document = mailbox(view(thread(several, subject)));
    const element = get(document, '.adn');
    element.setAttribute('data-legacy-message-id', T2);
    expect(gmailSurface.targetAt(element, LIST)?.place).toMatchObject({
      message: T2,
      sentAt: NOON + 60_000,
    });
    element.setAttribute('data-legacy-message-id', 'undefined');
    element.setAttribute('data-message-id', '#msg-a:r-7673660351152959857');
    const target = gmailSurface.targetAt(element, LIST);
    expect(target?.place.message).toBeUndefined();
    expect(target?.place.sentAt).toBeUndefined();
    expect(target?.place.container).toBe(T1);
  });

  it('give ids of messages without a time that can be', () => {
    const document = mailbox(view(thread(several, subject)));
    get(document, '.adn').setAttribute('data-legacy-message-id', '0000000000abcdef');
    const { place } = gmailSurface.targetAt(get(document, '.adn'), LIST) ?? {};
    expect(place?.message).toBe('0000000000abcdef');
    expect(place?.sentAt).toBeUndefined();
  });
});
