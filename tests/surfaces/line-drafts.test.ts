import { beforeEach, describe, expect, it, vi } from 'vitest';

import { gmailSurface } from '../../utils/surfaces/gmail';
import { googleDocsSurface } from '../../utils/surfaces/google-docs';
import { slackSurface } from '../../utils/surfaces/slack';
import { LINE_READERS } from '../../utils/surfaces/line';
import {
  documentOf,
  stream,
  thread as comments,
  DOCUMENT,
  ANNA as ANNA_NUMBER,
} from './docs-markup';
import {
  ANNA,
  BO,
  chip,
  fields,
  idAt,
  LIST,
  listbox,
  mailbox,
  ME,
  message,
  OWN,
  pane,
  row,
  table,
  thread,
  view,
} from './gmail-markup';
import { get, pageOf } from './page';
import { CLIENT, clientOf, composerOf, listOf, rowOf, sidebarRow, TEAM } from './slack-markup';

const NOON = Date.UTC(2026, 10, 20, 12);
const T1 = idAt(NOON);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9), toFake: ['Date'] });
});

describe('a mail that is being written', () => {
  const { gmail } = LINE_READERS;
  const subject = (value: string) => `<input name="subjectbox" value="${value}">`;
  const to = (who: Parameters<typeof chip>[0]) => fields({ to: listbox(chip(who)) });
  const list = view(table(row({ who: [ANNA], thread: T1, last: T1 })));
  const open = (inner: string) => mailbox(view(thread(inner, `data-legacy-thread-id="${T1}"`)));
  const reply = `<div class="M9">${to(BO)}<div g_editable="true" role="textbox"></div></div>`;

  it('and begins a thread: a search that finds it once it is sent, told apart by its subject', () => {
    const document = mailbox(list + pane(to(ANNA) + subject(' Captions ')));
    expect(gmail.target(get(document, '[g_editable]'), LIST, gmailSurface)).toEqual({
      place: {
        site: 'gmail',
        url: `https://mail.google.com/mail/u/${OWN}/#search/in%3Asent+to%3Aanna%40example.com+after%3A2026%2F11%2F23`,
        account: OWN,
        excerpt: 'Captions',
      },
      title: 'Captions',
      people: [{ email: 'anna@example.com', name: 'Anna Weber' }],
    });
    const bare = mailbox(list + pane(to(ANNA) + subject('')));
    expect(gmail.target(get(bare, '[g_editable]'), LIST, gmailSurface)).toMatchObject({
      title: '',
    });
    expect(gmail.target(get(bare, '[g_editable]'), LIST, gmailSurface)?.place).not.toHaveProperty(
      'excerpt',
    );
    expect(gmail.conversation(get(bare, '[g_editable]'), LIST, gmailSurface)).toBeNull();
  });

  it('to nobody yet: nothing leads back', () => {
    const document = mailbox(list + pane(fields({ to: listbox('') })));
    expect(gmail.target(get(document, '[g_editable]'), LIST, gmailSurface)).toBeNull();
  });

  it('and answers: its thread, and those to whom it goes', () => {
    const document = open(message({ from: ANNA, to: [ME], legacy: T1, reply }));
    const field = get(document, '.M9 [g_editable]');
    expect(gmail.target(field, LIST, gmailSurface)).toMatchObject({
      place: { account: OWN, container: T1, message: T1 },
      title: 'Captions',
      people: [{ email: 'bo@example.com', name: 'Bo Nakamura' }],
    });
    expect(gmail.conversation(field, LIST, gmailSurface)).toEqual({
      key: `${OWN}/${T1}`,
      title: 'Captions',
    });
  });

  it('in a window over an open thread: not in that thread', () => {
    const page = open(message({ from: ANNA, to: [ME], legacy: T1 }));
    const document = mailbox(page.body.innerHTML + pane(to(BO)));
    const field = get(document, '.M9 [g_editable]');
    expect(gmail.target(field, LIST, gmailSurface)?.place.url).toContain('#search/');
    expect(gmail.conversation(field, LIST, gmailSurface)).toBeNull();
  });

  it('has its text in one of its fields', () => {
    const document = mailbox(list + pane(to(ANNA) + subject('')));
    const box = get(document, '.M9');
    expect(gmail.textField(box)).toBe(get(document, '[g_editable]'));
    expect(gmail.textField(get(document, '.bAs'))).toBeNull();
  });
});

describe('a message of Slack that is being written', () => {
  const { slack } = LINE_READERS;
  const [ANNA_ID, BO_ID, DINA] = ['U0EXAMPLE1', 'U0EXAMPLE2', 'U0EXAMPLE4'];
  const at = (seconds: number) => `17951653${seconds}.000100`;
  const anna = { user: ANNA_ID, name: 'Anna Weber' };
  const bo = { user: BO_ID, name: 'Bo Nakamura' };
  const me = DINA;
  const mention = `<ts-mention data-id="${BO_ID}">@Bo Nakamura</ts-mention>`;

  it('in a channel: the channel, below none of its messages', () => {
    const rows = listOf(rowOf({ ...anna, ts: at(10) }));
    const document = clientOf({ me, main: rows + composerOf('C0ONE', undefined, mention) });
    const field = get(document, '.ql-editor p');
    expect(slack.target(field, document.URL, slackSurface)).toEqual({
      place: { site: 'slack', url: `${CLIENT}/C0ONE`, account: TEAM, container: 'C0ONE' },
      title: '',
      people: [{ slack: { team: TEAM, user: BO_ID }, name: 'Bo Nakamura' }],
    });
  });

  it('in a thread: the thread, also beside a channel and where a thread stands beside it', () => {
    const side =
      listOf(
        rowOf({ ...anna, ts: at(10), thread: at(10) }),
        rowOf({ ...bo, ts: at(20), thread: at(10) }),
      ) + composerOf('C0ONE', at(10));
    const main = listOf(rowOf({ ...anna, ts: at(30) })) + composerOf('C0ONE', undefined, mention);
    const document = clientOf({ me, main, side });
    const place = (index: number) =>
      slack.target(get(document, '.ql-editor p', index), document.URL, slackSurface)?.place;
    expect(place(1)).toMatchObject({ container: 'C0ONE', thread: at(10), message: at(20) });
    expect(place(0)).toEqual({
      site: 'slack',
      url: `${CLIENT}/C0ONE`,
      account: TEAM,
      container: 'C0ONE',
    });
  });

  it('in a direct message: its newest message by the other', () => {
    const rows = listOf(
      rowOf({ ...anna, ts: at(10), channel: 'D0ONE' }),
      rowOf({ user: me, name: 'Dina', ts: at(20), channel: 'D0ONE' }),
    );
    const sidebar = sidebarRow('D0ONE', 'im', 'Anna Weber', ANNA_ID);
    const url = `${CLIENT}/D0ONE`;
    const document = clientOf({ url, me, sidebar, main: rows + composerOf('D0ONE') });
    expect(slack.target(get(document, '.ql-editor p'), url, slackSurface)).toMatchObject({
      place: { container: 'D0ONE', message: at(10) },
      people: [{ slack: { user: ANNA_ID } }],
    });
    const empty = clientOf({ url, me, sidebar, main: composerOf('D0ONE') });
    expect(slack.target(get(empty, '.ql-editor p'), url, slackSurface)?.place).toEqual({
      site: 'slack',
      url,
      account: TEAM,
      container: 'D0ONE',
    });
    const box = get(document, '[data-qa="message_input"]');
    expect(slack.textField(box)).toBe(get(document, '.ql-editor'));
    expect(slack.conversation(box, url, slackSurface)?.key).toBe(`${TEAM}/D0ONE`);
  });
});

describe('a comment that is being written', () => {
  const docs = LINE_READERS['google-docs'];
  const field = '<div class="docos-input"><div class="docos-input-textarea"></div></div>';
  const says = [
    { by: 'Anna Weber', id: ANNA_NUMBER, words: 'Which week?' },
    { by: 'Dina Haddad', words: 'The second.' },
  ];

  it('as a reply: its thread, by the last comment', () => {
    const html = stream([comments(says).replace(/<\/div>$/, `${field}</div>`)]);
    const document = documentOf(html);
    const written = get(document, '.docos-input-textarea');
    expect(docs.target(written, DOCUMENT, googleDocsSurface)).toMatchObject({
      place: { container: '1EXAMPLEdocument', excerpt: 'The second.' },
      title: 'Issue 12 outline',
      people: [{ name: 'Anna Weber' }],
    });
    expect(docs.textField(get(document, '.docos-input'))).toBe(written);
  });

  it('as a new one: the document; it is silent by document', () => {
    const document = documentOf(`${stream([comments(says, { active: true })])}${field}`);
    const written = get(document, '.docos-input-textarea');
    expect(docs.target(written, DOCUMENT, googleDocsSurface)).toEqual({
      place: { site: 'google-docs', url: DOCUMENT, container: '1EXAMPLEdocument' },
      title: 'Issue 12 outline',
      people: [],
    });
    const here = { key: '1EXAMPLEdocument', title: 'Issue 12 outline' };
    expect(docs.conversation(written, DOCUMENT, googleDocsSurface)).toEqual(here);
    const none = pageOf('<p>You need access</p>', DOCUMENT);
    expect(docs.conversation(none.body, DOCUMENT, googleDocsSurface)).toBeNull();
  });
});
