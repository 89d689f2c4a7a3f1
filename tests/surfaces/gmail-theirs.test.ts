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
import { pageOf } from './page';

const NOON = Date.UTC(2026, 10, 20, 12);
const T1 = idAt(NOON);
const LAST = NOON + 60_000;
const M2 = idAt(LAST);

describe('messages of others in a list of Gmail', () => {
  const answers = (given: Partial<Parameters<typeof row>[0]>, url = LIST) => {
    const one = row({ who: [ME, ANNA], count: '2', thread: T1, last: M2, ...given });
    return gmailSurface.theirMessages?.(mailbox(view(table(one)), url), url);
  };

  it('are seen where somebody else wrote last, with who it is', () => {
    expect(answers({})).toMatchObject([
      {
        account: OWN,
        container: T1,
        message: M2,
        sentAt: LAST,
        from: { email: 'anna@example.com' },
      },
    ]);
  });

  it('are not those of one’s own, nor guessed where a name stands for several messages', () => {
    expect(answers({ who: [ANNA, ME] })).toEqual([]);
    expect(answers({ count: '3' })).toEqual([]);
    expect(answers({}, 'https://mail.google.com/mail/u/1/#sent')).toEqual([]);
    expect(answers({ before: 'Đến: ' })).toEqual([]);
    expect(answers({ last: 'undefined' })).toEqual([]);
  });

  it('need a mailbox that is known', () => {
    const html = view(table(row({ who: [ME, ANNA], count: '2', thread: T1, last: M2 })));
    expect(gmailSurface.theirMessages?.(pageOf(html, LIST), LIST)).toEqual([]);
  });
});

describe('messages of others in a conversation of Gmail', () => {
  const subject = `data-legacy-thread-id="${T1}" data-thread-perm-id="thread-f:${BigInt(`0x${T1}`)}"`;
  const answers = (messages: string) =>
    gmailSurface.theirMessages?.(mailbox(view(thread(messages, subject))), LIST);
  const mine = message({ from: ME, to: [ANNA], legacy: T1 });

  it('are seen with their time and sender, beside those of one’s own', () => {
    const theirs = message({ from: ANNA, to: [ME], legacy: M2 });
    expect(answers(mine + theirs)).toMatchObject([
      { container: T1, message: M2, sentAt: LAST, from: { email: 'anna@example.com' } },
    ]);
  });

  it('are not seen while collapsed without an id, nor in a body that says so', () => {
    expect(answers(mine + message({ from: ANNA, state: 'kv' }))).toEqual([]);
    const forged = message({ from: BO, legacy: M2 });
    expect(answers(message({ from: ME, legacy: T1, body: forged }))).toEqual([]);
  });
});
