import { describe, expect, it } from 'vitest';

import { gmailSurface } from '../../utils/surfaces/gmail';
import { drawn, get, identityOf, namesOf, ownPage, spotsOf } from './page';

const URL_OF_LIST = 'https://mail.google.com/mail/u/1/#inbox';
const URL_OF_THREAD = 'https://mail.google.com/mail/u/1/#inbox/FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM';
const KINDS = { row: 'tr.zA[id]', message: '.adn, .adf' };
const list = () => ownPage('gmail/list.html', URL_OF_LIST);
const conversation = () => ownPage('gmail/conversation.html', URL_OF_THREAD);

describe('Gmail list', () => {
  it('names the first other person of each row, once', () => {
    expect(namesOf(gmailSurface, list(), KINDS)).toEqual([
      'Anna Weber, row 1, dense',
      'Bo Nakamura, row 2, dense',
      'Chidi Okafor (Google Docs), row 3, dense',
      'Chidi Okafor, row 4, dense',
    ]);
  });

  it('puts the mark beside the wrapper of the name, inside the visible cell', () => {
    for (const { insert, where } of spotsOf(gmailSurface, list())) {
      expect(where).toBe('list');
      expect(insert.how).toBe('after');
      expect(insert.reference.parentElement?.className).toBe('yW');
      expect(insert.reference.className).toBe('bA4');
    }
  });

  it('stands by its own name where one wrapper holds several', () => {
    const document = list();
    const cell = get(document, 'tr.zA[id] .yW', 3);
    const [first, ...others] = cell.querySelectorAll('.bA4');
    first?.append(...others.flatMap((one) => [...one.children]));
    const spot = spotsOf(gmailSurface, document)[3];
    expect(spot?.ref.name).toBe('Chidi Okafor');
    expect(spot?.insert.reference).toBe(spot?.anchor);
  });

  it('passes the address and name of Docs mail through', () => {
    const spot = spotsOf(gmailSurface, list())[2];
    expect(spot && identityOf(spot)).toBe('comments-noreply@docs.google.com');
  });

  it('gives the way back of a row: mailbox, thread, last message, people last first', () => {
    const target = gmailSurface.targetAt(get(list(), 'tr.zA[id] .y2', 3), URL_OF_LIST);
    expect(target?.title).toBe('Launch day');
    expect(target?.people.map((ref) => ref.name)).toEqual(['Grace Kim', 'Chidi Okafor']);
    expect(target?.place).toMatchObject({
      site: 'gmail',
      account: 'dina@example.com',
      container: '1a1f8c36f404d5e6',
      message: '1a1f8cc970000333',
    });
    expect(target?.place.url).toMatch(
      /^https:\/\/mail\.google\.com\/mail\/u\/dina@example\.com\/#all\/FMfcg\w+$/,
    );
  });

  it('counts rows and people, and has no open thread', () => {
    expect(gmailSurface.seen(list())).toEqual({ view: 'list', rows: 4, people: 4 });
    expect(gmailSurface.currentTarget(list(), URL_OF_LIST)).toBeNull();
  });

  it('finds the ids of a mail whose rows are split, and skips rows of other extensions', () => {
    const document = list();
    const row = get(document, 'tr.zA[id]');
    const second = document.createElement('tr');
    second.className = 'zA apv';
    second.append(get(row, '.a4W'));
    row.after(second);
    get(document, 'tr.zA[id]', 1).classList.add('inboxsdk__ignore_row');
    const target = gmailSurface.targetAt(get(second, '.y2'), URL_OF_LIST);
    expect(target?.place.container).toBe('1a1f83a1b001a2b3');
    expect(target?.title).toBe('Captions for issue 12');
    expect(drawn(spotsOf(gmailSurface, document))).toHaveLength(3);
  });
});

describe('Gmail conversation', () => {
  it('names sender and recipients of each message, not the hidden list, yourself or bodies', () => {
    expect(namesOf(gmailSurface, conversation(), KINDS)).toEqual([
      'Bo Nakamura, message 1, full',
      'Anna Weber, message 2, dense',
      'Anna Weber, message 3, full',
    ]);
  });

  it('follows the view that is shown', () => {
    const document = conversation();
    const [hidden, shown] = document.querySelectorAll('.aeF > .nH > *');
    hidden?.removeAttribute('style');
    hidden?.setAttribute('role', 'main');
    shown?.setAttribute('style', 'display: none');
    expect(drawn(spotsOf(gmailSurface, document))).toHaveLength(4);
  });

  it('leaves a hidden duplicate of a message out', () => {
    const document = conversation();
    const message = get(document, '[role="list"] > [role="listitem"]', 2);
    const twin = message.cloneNode(true) as Element;
    twin.setAttribute('style', 'opacity: 1; display:none');
    message.after(twin);
    expect(drawn(spotsOf(gmailSurface, document))).toHaveLength(3);
    expect(gmailSurface.seen(document).rows).toBe(3);
  });

  it('stands after the name and address in an expanded head, after the name in a collapsed one', () => {
    const [collapsed, recipient, expanded] = spotsOf(gmailSurface, conversation());
    expect(collapsed?.insert.reference).toBe(collapsed?.anchor);
    expect(recipient?.insert.reference).toBe(recipient?.anchor);
    expect(expanded?.insert.reference.className).toBe('qu');
  });

  it('gives the way back of a message, its time from the id', () => {
    const document = conversation();
    const target = gmailSurface.targetAt(get(document, '.adn', 1), URL_OF_THREAD);
    expect(target?.place).toMatchObject({
      container: '1a1f83a1b001a2b3',
      message: '1a1f84342c000111',
      sentAt: Date.UTC(2026, 10, 20, 9, 22),
    });
    expect(target?.people).toEqual([{ email: 'anna@example.com', name: 'Anna Weber' }]);
    expect(target && gmailSurface.find(document, target.place)).toBe(
      get(document, '[role="listitem"]', 2),
    );
  });

  it('takes the recipients of an own message, and no id where there is none', () => {
    const document = conversation();
    const mine = gmailSurface.targetAt(get(document, '.adn'), URL_OF_THREAD);
    expect(mine?.people.map((ref) => ref.name)).toEqual(['Anna Weber']);
    const collapsed = gmailSurface.targetAt(get(document, '.adf'), URL_OF_THREAD);
    expect(collapsed?.place.message).toBeUndefined();
    expect(collapsed?.place.container).toBe('1a1f83a1b001a2b3');
  });

  it('gives the open thread with its last message', () => {
    const target = gmailSurface.currentTarget(conversation(), URL_OF_THREAD);
    expect(target?.title).toBe('Captions for issue 12');
    expect(target?.place.message).toBe('1a1f84342c000111');
    expect(target?.people.map((ref) => ref.name)).toEqual(['Anna Weber', 'Bo Nakamura']);
    expect(gmailSurface.seen(conversation())).toEqual({ view: 'conversation', rows: 3, people: 3 });
  });

  it('takes nothing from a body or a compose window', () => {
    const document = conversation();
    const inBody = gmailSurface.targetAt(get(document, '.a3s tr'), URL_OF_THREAD);
    expect(inBody?.people.map((ref) => ref.name)).toEqual(['Anna Weber']);
    expect(gmailSurface.targetAt(get(document, '[role="option"]'), URL_OF_THREAD)).toBeNull();
  });

  it('goes by the ids at the subject, and by the address where these are missing', () => {
    const document = conversation();
    const subject = get(document, 'h2.hP');
    subject.setAttribute('data-thread-perm-id', 'undefined');
    subject.removeAttribute('data-legacy-thread-id');
    const target = gmailSurface.currentTarget(document, URL_OF_THREAD);
    expect(target?.place.url.endsWith('#all/FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM')).toBe(true);
    expect(gmailSurface.currentTarget(document, URL_OF_LIST)).toBeNull();
  });

  it('leads to a place inside the page of the same mailbox only', () => {
    const document = conversation();
    const target = gmailSurface.currentTarget(document, URL_OF_THREAD);
    if (!target) throw new Error('no target');
    expect(gmailSurface.innerLink(document, target.place)).toMatch(/^#all\/FMfcg\w+$/);
    const other = { ...target.place, account: 'grace@example.com' };
    expect(gmailSurface.innerLink(document, other)).toBeNull();
    expect(gmailSurface.find(document, other)).toBeNull();
  });
});
