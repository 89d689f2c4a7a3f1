import { describe, expect, it } from 'vitest';

import {
  isAnsweredBy,
  maybeAt,
  mayBeAnsweredBy,
  type OwnMessage,
} from '../../../utils/domain/answered';
import type { Reminder } from '../../../utils/domain/reminder-types';
import { at } from './people';

const CREATED = '2026-11-23T09:00:00.000Z';

const reminder = (fields: Partial<Reminder> = {}): Reminder => ({
  id: 'r1',
  created: CREATED,
  updated: CREATED,
  place: {
    site: 'gmail',
    url: 'https://mail.google.com/mail/u/mika@example.com/#all/x',
    account: 'mika@example.com',
    container: '18a',
    message: '18b',
  },
  title: 'Budget',
  people: [],
  names: [],
  rule: { kind: 'at', at: 0 },
  dueAt: 0,
  state: 'scheduled',
  ...fields,
});

const own = (fields: Partial<OwnMessage> = {}): OwnMessage => ({
  site: 'gmail',
  url: '',
  account: 'mika@example.com',
  container: '18a',
  message: '18c',
  sentAt: at('2026-11-23T09:14Z'),
  ...fields,
});

describe('a message of my own answers', () => {
  it('when it is newer than the promise, in its thread, of its account', () => {
    expect(isAnsweredBy(reminder(), own())).toBe(true);
    expect(isAnsweredBy(reminder(), own({ sentAt: at('2026-11-23T08:59Z') }))).toBe(false);
    expect(isAnsweredBy(reminder(), own({ container: '18f' }))).toBe(false);
    expect(isAnsweredBy(reminder(), own({ account: 'other@example.com' }))).toBe(false);
    expect(isAnsweredBy(reminder(), own({ site: 'slack' }))).toBe(false);
  });

  it('not when it is the promised message itself', () => {
    expect(isAnsweredBy(reminder(), own({ message: '18b' }))).toBe(false);
  });

  it('not again when that was taken back, but a later one does', () => {
    const back = reminder({ notAnsweredBy: own().sentAt });
    expect(isAnsweredBy(back, own())).toBe(false);
    expect(isAnsweredBy(back, own({ sentAt: own().sentAt + 1 }))).toBe(true);
  });

  it('in a channel only in the same thread', () => {
    const slack = { site: 'slack', container: 'C1', account: 'T1' } as const;
    const root = reminder({ place: { ...slack, url: '', message: '1.0' } });
    expect(isAnsweredBy(root, own({ ...slack, message: '3.0', thread: '1.0' }))).toBe(true);
    expect(isAnsweredBy(root, own({ ...slack, message: '3.0' }))).toBe(false);
    expect(isAnsweredBy(root, own({ ...slack, message: '3.0', thread: '2.0' }))).toBe(false);
  });

  it('in Docs only behind the promised comment, in the thread that began alike', () => {
    const docs = { site: 'google-docs', container: '1doc', url: '' } as const;
    const thread = 'Anna Weber: Which week?';
    const promised = { ...docs, thread, excerpt: 'Or the third?' };
    const reply = own({
      ...docs,
      thread,
      excerpt: 'The second.',
      after: ['Which week?', 'Or the third?'],
    });
    // The helper's own mail fields stay out of it.
    const { account: _account, message: _message, ...mine } = reply;
    expect(isAnsweredBy(reminder({ place: promised }), mine)).toBe(true);
    const earlier = { ...mine, after: ['Which week?'] };
    expect(isAnsweredBy(reminder({ place: promised }), earlier)).toBe(false);
    const elsewhere = { ...mine, thread: 'Bo Nakamura: Which week?' };
    expect(isAnsweredBy(reminder({ place: promised }), elsewhere)).toBe(false);
    expect(isAnsweredBy(reminder({ place: promised }), { ...mine, container: '2doc' })).toBe(false);
    const { after: _after, ...bare } = mine;
    expect(isAnsweredBy(reminder({ place: promised }), bare)).toBe(false);
    expect(isAnsweredBy(reminder({ place: promised }), { ...mine, sentAt: 0 })).toBe(false);
    // A whole document, or a pasted link to a thread whose words nobody saw.
    expect(isAnsweredBy(reminder({ place: docs }), mine)).toBe(false);
    const link = reminder({ place: { ...docs, message: 'AAAAx' } });
    expect(isAnsweredBy(link, mine)).toBe(false);
    expect(isAnsweredBy(link, { ...mine, thread: 'AAAAx' })).toBe(true);
    expect(isAnsweredBy(link, { ...mine, thread: 'AAAAy' })).toBe(false);
    expect(isAnsweredBy(reminder({ place: promised }), { ...mine, isDoubtful: true })).toBe(false);
  });
});

describe('a message of my own may be the answer', () => {
  const slack = { site: 'slack', container: 'C1', account: 'T1' } as const;
  const promised = reminder({ place: { ...slack, url: '', message: '2.0', thread: '1.0' } });
  const later = own({ ...slack, message: '3.0' });

  it('in Slack, beside the thread, when it is newer', () => {
    expect(mayBeAnsweredBy(promised, later)).toBe(true);
    const conversation = reminder({ place: { ...slack, url: '' } });
    expect(mayBeAnsweredBy(conversation, later)).toBe(true);
    expect(mayBeAnsweredBy(promised, { ...later, sentAt: at('2026-11-23T08:59Z') })).toBe(false);
    expect(mayBeAnsweredBy({ ...promised, notAnsweredBy: later.sentAt }, later)).toBe(false);
  });

  it('not in that thread, where it is certain, nor in another, nor elsewhere', () => {
    expect(mayBeAnsweredBy(promised, { ...later, thread: '1.0' })).toBe(false);
    expect(mayBeAnsweredBy(promised, { ...later, thread: '9.0' })).toBe(false);
    expect(mayBeAnsweredBy(promised, { ...later, container: 'C2' })).toBe(false);
    expect(mayBeAnsweredBy(promised, { ...later, account: 'T2' })).toBe(false);
    expect(mayBeAnsweredBy(reminder(), own({ message: '18d' }))).toBe(false);
  });

  describe('in Docs', () => {
    const docs = { site: 'google-docs', container: '1doc', url: '' } as const;
    const thread = 'Anna Weber: Which week?';
    const place = { ...docs, thread, excerpt: 'Or the third?' };
    const asked = reminder({ place });
    const after = ['Which week?', 'Or the third?'];
    const { account: _account, message: _message, ...bare } = own();
    const mine: OwnMessage = {
      ...bare,
      ...docs,
      thread,
      excerpt: 'The second.',
      after,
      sentAt: at('2026-11-23T00:00Z'),
      until: at('2026-11-24T00:00Z'),
    };

    it('when it may be newer than the promise', () => {
      expect(mayBeAnsweredBy(asked, mine)).toBe(true);
      expect(mayBeAnsweredBy(asked, { ...mine, sentAt: 0 })).toBe(true);
      expect(mayBeAnsweredBy(asked, { ...mine, until: at('2026-11-23T08:59Z') })).toBe(false);
      expect(mayBeAnsweredBy(asked, { ...mine, container: '2doc' })).toBe(false);
      expect(mayBeAnsweredBy(asked, { ...mine, after: ['Which week?'] })).toBe(false);
      const link = reminder({ place: { ...docs, message: 'AAAAx' } });
      expect(mayBeAnsweredBy(link, { ...mine, thread: 'AAAAx' })).toBe(true);
      expect(mayBeAnsweredBy(link, mine)).toBe(false);
    });

    it('when it is newer, and the comment or the first words were edited, or two begin alike', () => {
      const sentAt = at('2026-11-23T09:14Z');
      const newer = { ...mine, sentAt, until: sentAt };
      expect(mayBeAnsweredBy(asked, { ...newer, after: ['Which week?', 'Or?'] })).toBe(true);
      expect(mayBeAnsweredBy(asked, { ...newer, thread: 'Anna Weber: Which one?' })).toBe(true);
      expect(mayBeAnsweredBy(asked, { ...newer, thread: 'Bo Nakamura: Which week?' })).toBe(false);
      expect(mayBeAnsweredBy(asked, { ...newer, isDoubtful: true })).toBe(true);
    });

    it('not again after "no", but a later one is, with a time or without', () => {
      for (const sentAt of [mine.sentAt, 0]) {
        const first = { ...mine, sentAt };
        const said = { ...asked, notAnsweredBy: maybeAt(asked, first) };
        expect(mayBeAnsweredBy(said, first)).toBe(false);
        const next = { ...first, sentAt: sentAt && sentAt + 86_400_000, after: [...after, 'x'] };
        expect(mayBeAnsweredBy(said, { ...next, until: at('2026-11-25T00:00Z') })).toBe(true);
      }
    });

    it('not the one whose ending was taken back', () => {
      const sentAt = at('2026-11-23T09:14Z');
      const minute = { ...mine, sentAt, until: sentAt + 60_000 };
      expect(mayBeAnsweredBy({ ...asked, notAnsweredBy: sentAt }, minute)).toBe(false);
      expect(mayBeAnsweredBy({ ...asked, notAnsweredBy: sentAt + 7000 }, minute)).toBe(false);
    });
  });
});
