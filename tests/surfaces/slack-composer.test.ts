import { describe, expect, it } from 'vitest';

import { get } from './page';
import {
  clientOf,
  CLIENT,
  composerOf,
  listOf,
  type Page,
  picture,
  rowOf,
  sidebarRow,
  TEAM,
} from './slack-markup';
import { LINE_READERS } from '../../utils/surfaces/line';

const ANNA = { user: 'U0ANNA0001', name: 'Anna Weber' };
const BO = { user: 'U0BO000002', name: 'Bo Nakamura' };
const CHIDI = { user: 'U0CHIDI003', name: 'Chidi Okafor' };
const ME = 'U0DINA0004';
const ROOT = '1795165200.000100';
const rows = listOf(
  rowOf({ ...ANNA, ts: ROOT }),
  rowOf({ user: ME, name: 'Dina Haddad', ts: '1795165300.000100' }),
  rowOf({ ...BO, ts: '1795165400.000100' }),
  rowOf({ ts: '1795165410.000100' }),
);
const ref = ({ user, name }: { user: string; name: string }) => ({
  slack: { team: TEAM, user },
  name,
});
const mention = (id: string, name: string) =>
  `<ts-mention data-id="${id}" data-label="@${name}" class="c-member_slug">@${name}</ts-mention>`;
const addressed = (page: Page, selector = '.ql-editor p') =>
  LINE_READERS.slack?.addressed(get(clientOf({ me: ME, ...page }), selector));
const head = (kind: string, name: string, image = '') =>
  `<div data-qa="view_header"><button class="p-view_header__big_button--${kind}" data-qa="channel_name_button">${image}<span data-qa="channel_name">${name}</span></button></div>`;

describe('whom a draft in Slack is for', () => {
  it('in a channel: those it mentions, and nobody else', () => {
    const draft = `${mention(CHIDI.user, CHIDI.name)}, ${mention(ANNA.user, ANNA.name)} ${mention(ME, 'Dina Haddad')} ${mention('UNVERIFIED', 'Ben')} <ts-mention data-id="BKchannel">@channel</ts-mention>`;
    expect(addressed({ main: rows + composerOf('C0ONE', undefined, draft) })).toEqual([
      ref(CHIDI),
      ref(ANNA),
    ]);
    expect(addressed({ main: rows + composerOf('C0ONE') })).toEqual([]);
  });

  it('in a thread: the mentioned, then its people, the latest first', () => {
    const draft = mention(CHIDI.user, CHIDI.name);
    const side = rows + composerOf('C0ONE', ROOT, draft);
    expect(addressed({ side })).toEqual([ref(CHIDI), ref(BO), ref(ANNA)]);
  });

  it('in a direct message: by head, sidebar, the other sender, the name', () => {
    const box = composerOf('D0ONE');
    const sidebar = sidebarRow('D0ONE', 'im', 'Bo Nakamura', BO.user);
    const one = listOf(rowOf({ ...CHIDI, ts: ROOT, channel: 'D0ONE' }));
    const withPicture = head('dm', 'Anna Weber', picture(TEAM, ANNA.user));
    expect(addressed({ main: withPicture + one + box, sidebar })).toEqual([ref(ANNA)]);
    expect(addressed({ main: head('dm', 'x') + one + box, sidebar })).toEqual([ref(BO)]);
    expect(addressed({ main: head('dm', 'x') + one + box })).toEqual([ref(CHIDI)]);
    expect(addressed({ main: head('dm', 'Anna Weber') + box })).toEqual([{ name: 'Anna Weber' }]);
    expect(addressed({ main: head('dm', 'Me', picture(TEAM, ME)) + box })).toEqual([]);
    expect(addressed({ main: head('dm', 'Slackbot', picture(TEAM, 'USLACKBOT')) + box })).toEqual([
      { name: 'Slackbot' },
    ]);
  });

  it('in a group message: its names, with the ids of those who wrote', () => {
    const names = '<span>Anna Weber</span>, <span>Chidi Okafor</span>';
    const sidebar = sidebarRow('G0GROUP', 'mpim', names, CHIDI.user);
    const box = composerOf('G0GROUP');
    const one = listOf(rowOf({ ...ANNA, ts: ROOT, channel: 'G0GROUP' }));
    const expected = [ref(ANNA), { name: 'Chidi Okafor' }];
    expect(addressed({ main: one + box, sidebar })).toEqual(expected);
    expect(addressed({ main: head('mpdm', 'Anna Weber, Chidi Okafor') + one + box })).toEqual(
      expected,
    );
    // A private channel has the same letter.
    const closed = sidebarRow('G0GROUP', 'private', 'leads');
    expect(addressed({ main: one + box, sidebar: closed })).toEqual([]);
  });

  it('nobody in the search box, in the editor of a sent message, and elsewhere', () => {
    const draft = mention(CHIDI.user, CHIDI.name);
    const edit = `<div class="ql-editor" contenteditable="true" data-feat="edit_composer"><p>${draft}</p></div>`;
    expect(addressed({ main: edit })).toEqual([]);
    const search = `<div class="ql-editor" role="combobox" contenteditable="true"><p>${draft}</p></div>`;
    expect(addressed({ main: search })).toEqual([]);
    expect(addressed({ main: rows }, '[data-qa="message-text"]')).toEqual([]);
  });
});

describe('a notice of Slack above the box', () => {
  const notice = (main: string, side?: string) => {
    const document = clientOf({
      url: `${CLIENT}/D0ONE`,
      main,
      ...(side === undefined ? {} : { side }),
    });
    return LINE_READERS.slack?.hostNotice?.(
      get(document, '.ql-editor p', side === undefined ? 0 : 1),
    );
  };
  const bar = (text: string) =>
    `<div data-qa="context_bar"><span data-qa="context_bar_dnd_text">${text}</span></div>`;

  it('is told from none, an empty one, a hidden one and that of another box', () => {
    const box = composerOf('D0ONE');
    expect(notice(bar('Es ist 23:14 Uhr bei Anna') + box)).toBe(true);
    expect(notice(box)).toBe(false);
    expect(notice(bar('') + box)).toBe(false);
    expect(notice(`<div hidden>${bar('x')}</div>${box}`)).toBe(false);
    expect(notice(bar('x') + box, composerOf('D0ONE', ROOT))).toBe(false);
  });
});
