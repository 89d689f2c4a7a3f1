import { describe, expect, it } from 'vitest';

import type { Place } from '../../../utils/domain/reminder-types';
import { type OpenPorts, openPlace } from '../../../utils/services/open';
import { fitOf, parseLink, placeInTab } from '../../../utils/surfaces/links';

const GMAIL = 'https://mail.google.com/mail';
const HEX = '18c0aabbccddeeff';
const place: Place = {
  site: 'gmail',
  url: `${GMAIL}/u/mika@example.com/#all/${HEX}`,
  account: 'mika@example.com',
  container: HEX,
};
const INBOX = `${GMAIL}/u/0/#inbox`;
const SECOND = `${GMAIL}/u/1/#inbox`;
const THREAD = `${GMAIL}/u/0/#inbox/${HEX}`;

/** What a tab's page answers: whether it is of the account, and whether it can show the message. */
interface Page {
  readonly url: string;
  /** Undefined: nobody answers. */
  readonly holds?: boolean | null;
  readonly shows?: boolean;
  /** Where it stands after it was asked to show the message. */
  readonly goes?: string;
}

/** A browser whose tabs are numbered from 1, the one used last first. */
function browserWith(...pages: readonly Page[]) {
  const done: string[] = [];
  const urls = pages.map(({ url }) => url);
  const pageOf = (tab: number) => pages[tab - 1] ?? { url: '' };
  const ports: OpenPorts = {
    tabsOf: async () => urls.map((url, index) => ({ id: index + 1, url })),
    focus: async (tab) => void done.push(`focus ${tab}`),
    navigate: async (tab, url) => void done.push(`navigate ${tab} ${url}`),
    create: async (url) => {
      done.push(`create ${url}`);
      return 9;
    },
    holds: async (tab) => {
      const { holds } = pageOf(tab);
      if (holds === undefined) throw new Error('no answer');
      return holds;
    },
    show: async (tab) => {
      done.push(`show ${tab}`);
      const { url, shows = false, goes = url } = pageOf(tab);
      urls[tab - 1] = goes;
      return shows;
    },
    showWhenLoaded: (tab) => void done.push(`later ${tab}`),
    fit: fitOf,
    inTab: placeInTab,
  };
  return { done, ports };
}

async function opened(wanted: Place, ...pages: readonly Page[]): Promise<string[]> {
  const { done, ports } = browserWith(...pages);
  expect((await openPlace(wanted, ports)).ok).toBe(true);
  return done;
}

const NEW = [`create ${place.url}`, 'later 9'];

describe('opening a place', () => {
  it('goes to the tab that shows it, whichever was used last', async () => {
    const tabs = [
      { url: INBOX, holds: true, shows: true },
      { url: THREAD, holds: true, shows: true },
    ];
    expect(await opened(place, ...tabs)).toEqual(['focus 2', 'show 2']);
  });

  it('takes the mailbox that says it is the one, and does nothing to the others', async () => {
    const other = { url: SECOND, holds: false, shows: true };
    const mine = { url: INBOX, holds: true, shows: true };
    expect(await opened(place, other, mine)).toEqual(['focus 2', 'show 2']);
    expect(await opened(place, mine, other)).toEqual(['focus 1', 'show 1']);
    expect(await opened(place, { ...other, url: THREAD }, mine)).toEqual(['focus 2', 'show 2']);
  });

  it('opens a new tab where every mailbox is another, or does not answer', async () => {
    expect(await opened(place, { url: INBOX, holds: false })).toEqual(NEW);
    expect(await opened(place, { url: INBOX }, { url: SECOND, holds: null })).toEqual(NEW);
  });

  it('wakes a tab that sleeps on the very thread, and leads it nowhere else', async () => {
    expect(await opened(place, { url: THREAD })).toEqual(['focus 1', 'later 1']);
    expect(await opened(place, { url: THREAD, holds: null })).toEqual(['focus 1', 'later 1']);
  });

  it('leads a tab of the account there, and to the message when it has loaded', async () => {
    const tab = { url: INBOX, holds: true };
    const led = ['focus 1', 'show 1', `navigate 1 ${place.url}`, 'later 1'];
    expect(await opened(place, tab)).toEqual(led);
    // Its page went there by itself, and may hold a mail that is being written.
    expect(await opened(place, { ...tab, goes: THREAD })).toEqual(['focus 1', 'show 1']);
  });

  it('leads to a search for a mail that had no thread yet, in a tab of its mailbox', async () => {
    const search = '#search/in%3Asent+to%3Abo%40example.com+after%3A2026%2F11%2F23';
    const { container: _none, ...rest } = place;
    const sent = { ...rest, url: `${GMAIL}/u/mika@example.com/${search}` };
    const inbox = { url: INBOX, holds: true, shows: true };
    // Gmail may write the same words in its own way.
    const found = { ...inbox, url: `${GMAIL}/u/0/${search.replaceAll('%3A', ':')}` };
    expect(await opened(sent, inbox)).toEqual(['focus 1', 'show 1']);
    expect(await opened(sent, inbox, found)).toEqual(['focus 2', 'show 2']);
    const new9 = [`create ${sent.url}`, 'later 9'];
    expect(await opened(sent, { url: INBOX, holds: false })).toEqual(new9);
  });

  it.each([
    `${GMAIL}/u/0/popout?ver=1&view=btop&search=drafts#cmid=3`,
    `${GMAIL}/u/0/?view=cm&fs=1&to=anna@example.com`,
    `${GMAIL}/u/0/?ui=2&view=pt&search=all&th=${HEX}`,
    `${GMAIL}/u/0/d/AEoRXRT/#inbox`,
  ])('leaves %s alone', async (url) => {
    expect(await opened(place, { url, holds: true, shows: true })).toEqual(NEW);
  });

  it('asks pages of Slack and Docs too', async () => {
    const slack: Place = {
      site: 'slack',
      url: 'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      account: 'T0EXAMPLE',
      container: 'C0EDITORIAL',
    };
    const later = 'https://app.slack.com/client/T0EXAMPLE/later';
    expect(await opened(slack, { url: later, holds: true })).toEqual([
      'focus 1',
      'show 1',
      `navigate 1 ${slack.url}`,
      'later 1',
    ]);
    expect(await opened(slack, { url: later })).toEqual([`create ${slack.url}`, 'later 9']);
    expect(await opened(slack, { url: slack.url })).toEqual(['focus 1', 'later 1']);
    const docs: Place = {
      site: 'google-docs',
      url: 'https://docs.google.com/document/d/1EXAMPLEdocument/edit',
      container: '1EXAMPLEdocument',
      excerpt: 'Should the date move?',
    };
    const sheet = docs.url.replace('1EXAMPLE', '1OTHER');
    const tabs = [
      { url: sheet, holds: true },
      { url: docs.url, holds: true, shows: true },
    ];
    expect(await opened(docs, ...tabs)).toEqual(['focus 2', 'show 2']);
  });

  it('leads a permalink of Slack to the conversation, in the tab whose page knows the workspace', async () => {
    const link = parseLink(
      'https://acme.slack.com/archives/C0EDITORIAL/p1704944089846389?thread_ts=1704944000.000100&cid=C0EDITORIAL',
    );
    if (!link) throw new Error('not understood');
    const other = { url: 'https://app.slack.com/client/T0ANOTHER/C0MAIN0001', holds: false };
    const mine = { url: 'https://app.slack.com/client/T0EXAMPLE/C0MAIN0001', holds: true };
    const way =
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL/thread/C0EDITORIAL-1704944000.000100';
    expect(await opened(link, other, mine)).toEqual([
      'focus 2',
      'show 2',
      `navigate 2 ${way}`,
      'later 2',
    ]);
    // Where no page knows it, the link itself is the way.
    expect(await opened(link, other, { ...mine, holds: null })).toEqual([
      `create ${link.url}`,
      'later 9',
    ]);
  });

  it('opens nothing that is none of the three sites', async () => {
    const { done, ports } = browserWith();
    const refused = await openPlace({ ...place, url: 'https://example.com/' }, ports);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'link_unknown' }] });
    expect(done).toEqual([]);
  });
});
