import { describe, expect, it } from 'vitest';

import { isAnsweredBy, mayBeAnsweredBy } from '../../utils/domain/answered';
import { slackSurface } from '../../utils/surfaces/slack';
import { drawn, get, spotsOf } from './page';
import { clientOf, CLIENT, composerOf, listOf, rowOf, sidebarRow, TEAM } from './slack-markup';
import { LINE_READERS } from '../../utils/surfaces/line';

const ANNA = { user: 'U0ANNA0001', name: 'Anna Weber' };
const BO = { user: 'U0BO000002', name: 'Bo Nakamura' };
const ME = 'U0DINA0004';
const MINE = { user: ME, name: 'Dina Haddad' };
const ROOT = '1795165200.000100';
const REPLY = '1795165300.000200';
const ROW = '[data-qa="message_container"]';
const ref = ({ user, name }: { user: string; name: string }) => ({
  slack: { team: TEAM, user },
  name,
});
const inThread = (ts: string) => `C0ONE-${ROOT}-thread-list-Thread_${ts}`;

/** Two threads of two channels in one list, the one with the newest reply first. */
function allThreads(): Document {
  const end = (channel: string, root: string) =>
    `<div class="c-virtual_list__item" id="threads_view_footer-${channel}-${root}">${composerOf(channel, root)}</div>`;
  const items = [
    rowOf({ ...ANNA, ts: ROOT }),
    rowOf({ ...BO, ts: '1795169000.000300' }),
    end('C0ONE', ROOT),
    rowOf({ ...BO, ts: '1795160000.000100', channel: 'C0TWO' }),
    rowOf({ ...ANNA, ts: '1795160100.000100', channel: 'C0TWO' }),
    end('C0TWO', '1795160000.000100'),
  ];
  return clientOf({
    url: `${CLIENT}/threads`,
    main: `<div class="p-threads_view">${listOf(...items)}</div>`,
    sidebar: sidebarRow('C0TWO', 'channel', 'support'),
    me: ME,
  });
}

describe('all threads in one list', () => {
  it('marks the newest row of each person by its time, not by its place', () => {
    const rows = drawn(spotsOf(slackSurface, allThreads())).map(({ ref: { name }, anchor }) => [
      name,
      anchor.closest(ROW)?.getAttribute('data-msg-ts'),
    ]);
    expect(rows).toEqual([
      ['Anna Weber', ROOT],
      ['Bo Nakamura', '1795169000.000300'],
    ]);
  });

  it('gives each row the thread that ends below it', () => {
    const document = allThreads();
    const at = (index: number) =>
      slackSurface.targetAt(get(document, ROW, index), document.URL)?.place;
    expect(at(0)).toMatchObject({ container: 'C0ONE', message: ROOT });
    expect(at(0)?.thread).toBeUndefined();
    expect(at(1)).toMatchObject({ thread: ROOT, url: `${CLIENT}/C0ONE/thread/C0ONE-${ROOT}` });
    expect(at(3)).toMatchObject({ container: 'C0TWO', thread: '1795160000.000100' });
    expect(slackSurface.targetAt(get(document, ROW, 3), document.URL)?.title).toBe('support');
  });

  it('addresses the people of the thread whose box has the focus', () => {
    const document = allThreads();
    const people = (at: number) => LINE_READERS.slack?.addressed(get(document, '.ql-editor', at));
    expect(people(0)).toEqual([ref(BO), ref(ANNA)]);
    expect(people(1)).toEqual([ref(ANNA), ref(BO)]);
  });
});

describe('search results', () => {
  const result = (user: string, name: string, ts: string) =>
    `<div class="c-virtual_list__item"><div class="c-search_message" data-qa="search_result"><span data-qa="search_result_channel_name"><span data-channel-id="C0FOUND">launch</span></span><div class="c-message_kit__gutter__left"><img src="https://ca.slack-edge.com/${TEAM}-${user}-0a1b-48"></div><div class="c-search_message__content_header"><button data-qa="message_sender_name" data-message-sender="${user}">${name}</button><a class="c-timestamp" data-ts="${ts}" href="https://acme.slack.com/archives/C0FOUND/p${ts.replace('.', '')}">10:12</a></div><div class="c-message__message_blocks">words</div></div></div>`;
  const page = () =>
    clientOf({
      url: `${CLIENT}/search`,
      main: `<div data-qa="search_view">${listOf(
        result(ANNA.user, ANNA.name, '1795165900.000100'),
        result(BO.user, BO.name, '1795165800.000100'),
        result(ANNA.user, ANNA.name, '1795165100.000100'),
      )}</div>${composerOf('C0WRONG')}`,
    });

  it('are marked like rows, though they hold none', () => {
    const spots = drawn(spotsOf(slackSurface, page()));
    expect(spots.map((one) => one.ref)).toEqual([ref(ANNA), ref(BO)]);
    expect(spots[0]?.insert.reference.getAttribute('data-ts')).toBe('1795165900.000100');
  });

  it('lead to the conversation they were found in', () => {
    const document = page();
    const words = get(document, '.c-message__message_blocks', 1);
    const target = slackSurface.targetAt(words, document.URL);
    expect(target?.people).toEqual([ref(BO)]);
    expect(target?.place).toMatchObject({ url: `${CLIENT}/C0FOUND`, message: '1795165800.000100' });
    for (const link of document.querySelectorAll('.c-timestamp')) link.removeAttribute('href');
    expect(slackSurface.targetAt(words, document.URL)?.place.container).toBe('C0FOUND');
  });
});

describe('a thread as the only view', () => {
  it.each([
    ['by the ids of its items', { item: inThread(REPLY) }, ''],
    ['by the link of its time', { thread: ROOT }, ''],
    ['by its composer', {}, composerOf('C0ONE', ROOT)],
    ['by its first message', {}, ''],
  ])('is known %s', (_, form, below) => {
    const rows = listOf(
      rowOf({ ...ANNA, ts: ROOT, classes: 'c-message_kit__thread_message--root' }),
      rowOf({ ...BO, ts: REPLY, ...form }),
    );
    const main = `<div class="p-threads_flexpane">${rows}${below}</div>`;
    const document = clientOf({ main });
    const target = slackSurface.currentTarget(document, document.URL);
    expect(target?.place.url).toBe(`${CLIENT}/C0ONE/thread/C0ONE-${ROOT}`);
    expect(
      slackSurface.find(document, { ...target?.place, site: 'slack', url: '' }),
    ).not.toBeNull();
  });
});

describe('a message that the list has not drawn', () => {
  const rows = listOf(rowOf({ ...ANNA, ts: ROOT }), rowOf({ ...BO, ts: REPLY }));
  const document = clientOf({ main: `<div class="c-scrollbar__hider">${rows}</div>` });
  const way = (message: string, fields = {}) => {
    const place = { site: 'slack', url: '', container: 'C0ONE', message, ...fields } as const;
    return slackSurface.towards?.(document, place)?.to ?? null;
  };

  it('lies before or behind what is drawn of its own conversation', () => {
    expect(way('1795100000.000100')).toBe('start');
    expect(way('1795200000.000100')).toBe('end');
    expect(
      slackSurface.towards?.(document, { site: 'slack', url: '', container: 'C0ONE' }),
    ).toBeNull();
  });

  it('is not looked for among its neighbours, in another conversation, or beside its thread', () => {
    expect(way('1795165250.000100')).toBeNull();
    expect(way('1795100000.000100', { container: 'C0TWO' })).toBeNull();
    expect(way('1795100000.000100', { thread: '1795000000.000100' })).toBeNull();
  });
});

describe('messages of my own', () => {
  const promise = {
    id: 'r',
    created: new Date(1_795_165_250_000).toISOString(),
    updated: '',
    title: '',
    people: [],
    names: [],
    rule: { kind: 'my-next-start' },
    dueAt: 0,
    state: 'scheduled',
    place: { site: 'slack', url: '', account: TEAM, container: 'C0ONE', message: ROOT },
  } as const;

  it('end a promise in its thread, and may answer it beside', () => {
    const document = clientOf({
      me: ME,
      main: listOf(
        rowOf({ ...ANNA, ts: ROOT }),
        rowOf({ ...MINE, ts: '1795165270.000100' }),
        rowOf({ ts: '1795165280.000100' }),
      ),
      side: listOf(
        rowOf({ ...ANNA, ts: ROOT, item: inThread(ROOT) }),
        rowOf({ ...MINE, ts: REPLY, item: inThread(REPLY) }),
      ),
    });
    const own = slackSurface.ownMessages?.(document, document.URL) ?? [];
    expect(own.map(({ message, thread, sentAt }) => [message, thread, sentAt])).toEqual([
      ['1795165270.000100', undefined, 1_795_165_270_000],
      ['1795165280.000100', undefined, 1_795_165_280_000],
      [REPLY, ROOT, 1_795_165_300_000],
    ]);
    const theirs = slackSurface.theirMessages?.(document, document.URL) ?? [];
    expect(theirs.map(({ message, from }) => [message, from])).toEqual([
      [ROOT, ref(ANNA)],
      [ROOT, ref(ANNA)],
    ]);
    expect(own.map((one) => isAnsweredBy(promise, one))).toEqual([false, false, true]);
    expect(own.map((one) => mayBeAnsweredBy(promise, one))).toEqual([true, true, false]);
  });

  it('are left out where it is not said to which thread they belong', () => {
    const broadcast = 'c-message_kit__background--labels--broadcast';
    const rows = (thread?: string) =>
      listOf(
        rowOf({
          ...MINE,
          ts: REPLY,
          classes: broadcast,
          ...(thread === undefined ? {} : { thread }),
        }),
      );
    const own = (main: string, side?: string) => {
      const document = clientOf({ me: ME, main, ...(side === undefined ? {} : { side }) });
      return slackSurface.ownMessages?.(document, document.URL).map(({ thread }) => thread);
    };
    expect(own(rows())).toEqual([]);
    expect(own(rows(ROOT))).toEqual([ROOT]);
    expect(own('', listOf(rowOf({ ...MINE, ts: REPLY })))).toEqual([]);
  });

  it('are nobody’s while it is not said who one is', () => {
    const document = clientOf({ main: listOf(rowOf({ ...MINE, ts: REPLY })) });
    expect(slackSurface.ownMessages?.(document, document.URL)).toEqual([]);
    expect(slackSurface.theirMessages?.(document, document.URL)).toEqual([]);
  });
});

describe('the head of a view', () => {
  const head = (name: string) =>
    `<div data-qa="view_header"><button class="p-view_header__big_button--dm"><span data-qa="channel_name">${name}</span></button></div>`;
  const at = (document: Document, index = 0) =>
    slackSurface.targetAt(get(document, '[data-qa="channel_name"]', index), document.URL);

  it('is the newest message of another person in it', () => {
    const main = listOf(rowOf({ ...ANNA, ts: ROOT }), rowOf({ ...MINE, ts: '1795165270.000100' }));
    const side = listOf(
      rowOf({ ...ANNA, ts: ROOT, item: inThread(ROOT) }),
      rowOf({ ...BO, ts: REPLY, item: inThread(REPLY) }),
    );
    const document = clientOf({ me: ME, main: head('Anna') + main, side: head('Thread') + side });
    expect(at(document)?.place).toMatchObject({ message: ROOT, url: `${CLIENT}/C0ONE` });
    expect(at(document)?.people).toEqual([ref(ANNA)]);
    expect(at(document, 1)?.place).toMatchObject({ message: REPLY, thread: ROOT });
  });

  it('is the conversation where nothing is drawn yet, and none on other views', () => {
    const bare = clientOf({ me: ME, main: head('Anna') + listOf() });
    expect(at(bare)?.place).toMatchObject({ container: 'C0ONE' });
    expect(at(bare)?.place.message).toBeUndefined();
    expect(at(clientOf({ url: `${CLIENT}/later`, main: head('Later') }))).toBeNull();
  });
});
