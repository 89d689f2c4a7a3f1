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
  row,
  table,
  thread,
  view,
} from './gmail-markup';
import { drawn, get, spotsOf } from './page';

const NOON = Date.UTC(2026, 10, 20, 12);
const T1 = idAt(NOON);
const T2 = idAt(NOON + 60_000);
const ofAnna = { who: [ANNA], thread: T1, last: T1 };
const ofBo = { who: [ME, BO], thread: T2, last: T2 };
const names = (document: Document) =>
  drawn(spotsOf(gmailSurface, document)).map(({ ref }) => ref.name);

describe('the way back to a Gmail thread whose own id is missing', () => {
  const subject = `data-legacy-thread-id="${T1}" data-thread-perm-id="undefined"`;
  const dec = BigInt(`0x${T1}`);
  const token = (document: Document, url = LIST) =>
    gmailSurface.currentTarget(document, url)?.place.url.split('#all/')[1];

  it('is the token of its row, hidden or not', () => {
    const id = '#thread-a:r-123456789012345678';
    const list = table(row({ ...ofAnna })).replaceAll(`#thread-f:${dec}`, id);
    const document = mailbox(view(list + thread(message({ from: ME, legacy: T1 }), subject)));
    expect(token(document)).toBe('KtbxLrjCKpFQjqRDTzmLbrnnpzGcFnQShg');
  });

  it('is the token of the address, when it is of this thread', () => {
    const document = mailbox(view(thread(message({ from: ME, legacy: T1 }), subject)));
    const own = 'KtbxLrjCKpFQjqRDTzmLbrnnpzGcFnQShg';
    expect(token(document, `${LIST}/${own}`)).toBe(own);
    expect(token(document, `${LIST}/FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM`)).toBe(T1);
  });

  it('is made from the hex id where somebody else began it, else the hex id', () => {
    const others = mailbox(view(thread(message({ from: ANNA, legacy: T1 }), subject)));
    expect(token(others)).toMatch(/^FMfcg\w+$/);
    const mine = mailbox(view(thread(message({ from: ME, legacy: T1 }), subject)));
    expect(token(mine)).toBe(T1);
  });
});

describe('a draft of one’s own in an open Gmail thread', () => {
  const subject = `data-legacy-thread-id="${T1}"`;
  const theirs = message({ from: ANNA, legacy: T1 });
  const editor = '<div class="M9"><div g_editable="true" role="textbox">Dear</div></div>';
  const draft = message({ from: ME, legacy: T2, sync: '#msg-a:r-5', reply: editor }).replace(
    /<div class="ii gt">.*?<\/div><\/div>/,
    '',
  );
  const folded = draft.replace(editor, '').replace('adn ads', 'adf ads');
  const elsewhere =
    '<div class="M9"><input type="hidden" name="draft" value="#msg-a:r-5"></div>' +
    message({ from: ME, legacy: T2, sync: '#msg-a:r-5' });

  it.each([
    ['written in its place', draft],
    ['folded', folded],
    ['written in a window', elsewhere],
  ])('is never what is promised: %s', (_how, html) => {
    const document = mailbox(view(thread(theirs + html, subject)));
    const item = get(document, '[role="listitem"]', 1);
    const targets = [
      gmailSurface.currentTarget(document, LIST),
      gmailSurface.targetAt(item, LIST),
      gmailSurface.targetAt(get(item, '.ads'), LIST),
    ];
    for (const target of targets) {
      expect(target?.place).toMatchObject({ container: T1, message: T1, sentAt: NOON });
      expect(target?.people.map((ref) => ref.name)).toEqual(['Anna Weber']);
    }
  });

  it('is not confused with a message that is collapsed, or answered in its place', () => {
    const answered = message({ from: ANNA, legacy: T1, reply: editor });
    const collapsed = message({ from: ME, state: 'kv' });
    const known = message({ from: ELENA, state: 'kv' }).replace(
      'adf ads"',
      `adf ads" data-legacy-message-id="${T2}"`,
    );
    const document = mailbox(view(thread(answered + collapsed + known, subject)));
    const at = (index: number) =>
      gmailSurface.targetAt(get(document, '[role="listitem"]', index), LIST)?.place.message;
    expect([at(0), at(1), at(2)]).toEqual([T1, undefined, T2]);
  });
});

describe('a Gmail body', () => {
  it('never names anybody, whatever its sender writes', () => {
    const list = table(row({ ...ofBo }));
    const reply = message({ from: ELENA, legacy: T2 });
    const forged = `${list}${reply}<h2 class="hP" data-legacy-thread-id="${T2}">No</h2>`;
    const document = mailbox(view(message({ from: ANNA, legacy: T1, body: forged })));
    expect(names(document)).toEqual(['Anna Weber']);
    expect(gmailSurface.currentTarget(document, LIST)).toBeNull();
    const inside = get(document, '.a3s tr.zA');
    expect(gmailSurface.targetAt(inside, LIST)).toBeNull();
    expect(gmailSurface.ticked?.(document, LIST)).toEqual([]);
  });

  it('never names the message either', () => {
    const body = message({ from: ELENA, legacy: T2 });
    const open = thread(message({ from: ANNA, body }), `data-legacy-thread-id="${T1}"`);
    const target = gmailSurface.targetAt(get(mailbox(view(open)), '.adn'), LIST);
    expect(target?.place.container).toBe(T1);
    expect(target?.place.message).toBeUndefined();
  });

  it('is no list, whatever it stands in', () => {
    const document = mailbox(view(`<div class="a3s">${table(row(ofBo))}</div>`));
    expect(gmailSurface.targetAt(get(document, '.a3s tr.zA'), LIST)).toBeNull();
    expect(names(document)).toEqual([]);
  });
});
