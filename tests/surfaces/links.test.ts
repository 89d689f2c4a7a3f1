import { describe, expect, it } from 'vitest';

import { fitOf, parseLink, readLink } from '../../utils/surfaces/links';
import { siteOfUrl } from '../../utils/surfaces/sites';

const TOKEN = 'FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM';
const HEX = BigInt('1750360559522271241').toString(16);
const GMAIL = 'https://mail.google.com/mail';
const DOCS = 'https://docs.google.com';
const DOC = '1EXAMPLEdocument';

function place(url: string) {
  const found = parseLink(url);
  if (!found) throw new Error(`no place: ${url}`);
  return found;
}

describe('links that people paste', () => {
  it.each([
    [`${GMAIL}/u/0/#inbox/${TOKEN}`, { container: HEX, url: `${GMAIL}/u/0/#all/${TOKEN}` }],
    [`${GMAIL}/u/0/#all/${HEX}`, { container: HEX, url: `${GMAIL}/u/0/#all/${HEX}` }],
    [`${GMAIL}/u/2/?tab=rm#label/a+b/${TOKEN}?compose=new`, { container: HEX }],
    [
      `${GMAIL}/u/Dina@Example.com/#search/from%3Abo/${TOKEN}`,
      { account: 'dina@example.com', url: `${GMAIL}/u/dina@example.com/#all/${TOKEN}` },
    ],
    [`${GMAIL}/?authuser=dina@example.com#inbox/${TOKEN}`, { account: 'dina@example.com' }],
    // A mailbox that somebody handed over has no address of its own in the link.
    [
      `${GMAIL}/u/0/d/AEoRXRT/#inbox/${TOKEN}`,
      { container: HEX, url: `${GMAIL}/u/0/d/AEoRXRT/#all/${TOKEN}` },
    ],
    [`${GMAIL}/b/143/u/0/#inbox/${TOKEN}`, { url: `${GMAIL}/b/143/u/0/#all/${TOKEN}` }],
    [`${DOCS}/document/d/${DOC}/edit`, { container: DOC, url: `${DOCS}/document/d/${DOC}/edit` }],
    [`${DOCS}/document/u/1/d/${DOC}/edit?disco=AAAAexample1`, { message: 'AAAAexample1' }],
    [
      `${DOCS}/document/d/${DOC}/edit?authuser=dina@example.com`,
      { url: `${DOCS}/document/d/${DOC}/edit?authuser=dina%40example.com` },
    ],
    // The number of an account is another one on another day.
    [`${DOCS}/document/u/2/d/${DOC}/edit?authuser=2`, { url: `${DOCS}/document/d/${DOC}/edit` }],
    [`${DOCS}/spreadsheets/d/${DOC}/edit?gid=7#gid=7`, { container: DOC }],
    [
      `${DOCS}/presentation/d/${DOC}/edit#slide=id.p1`,
      { url: `${DOCS}/presentation/d/${DOC}/edit#slide=id.p1` },
    ],
    [
      'https://acme.slack.com/archives/C0EDITORIAL/p1704944089846389',
      { container: 'C0EDITORIAL', message: '1704944089.846389', sentAt: 1_704_944_089_846 },
    ],
    [
      'https://acme.slack.com/archives/C0EDITORIAL/p1704944089846389?thread_ts=1704944000.000100&cid=C0EDITORIAL',
      { message: '1704944089.846389', thread: '1704944000.000100' },
    ],
    [
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL/thread/C0EDITORIAL-1704944000.000100',
      { account: 'T0EXAMPLE', container: 'C0EDITORIAL', message: '1704944000.000100' },
    ],
    ['  https://app.slack.com/client/T0EXAMPLE/D0DIRECT1 ', { account: 'T0EXAMPLE' }],
  ])('%s', (url, expected) => {
    const found = place(url);
    expect(found).toMatchObject(expected);
    expect(siteOfUrl(found.url)?.id).toBe(found.site);
    expect(parseLink(found.url)).toEqual(found);
  });

  it.each([
    'not an address',
    `${GMAIL}/u/0/#inbox`,
    `${GMAIL}/u/0/#search/${'x'.repeat(32)}`,
    `https://mail.google.com.example.org/mail/u/0/#inbox/${TOKEN}`,
    `http://mail.google.com/mail/u/0/#inbox/${TOKEN}`,
    `${DOCS}/forms/d/${DOC}/edit`,
    `${DOCS}/document/d/e/2PACX-example/pub`,
    'https://app.slack.com/client/T0EXAMPLE/later',
    'https://acme.slack.com/team/U0ANNA0001',
    'https://evilslack.com/archives/C0EDITORIAL/p1704944089846389',
  ])('%s is none', (url) => {
    expect(parseLink(url)).toBeNull();
  });
});

describe('what a person pastes', () => {
  it.each([
    `docs.google.com/document/d/${DOC}/edit`,
    `http://docs.google.com/document/d/${DOC}/edit`,
    ` mail.google.com/mail/u/0/#inbox/${TOKEN} `,
    'acme.slack.com/archives/C0EDITORIAL/p1704944089846389',
  ])('%s is understood without its scheme', (text) => {
    const result = readLink(text);
    expect(result.ok && siteOfUrl(result.value.url)?.id).toBe(result.ok && result.value.site);
    expect(result.ok).toBe(true);
  });

  it.each([
    [`${GMAIL}/u/0/#inbox`, 'link_no_message', ['Gmail']],
    ['https://app.slack.com/client/T0EXAMPLE/later', 'link_no_message', ['Slack']],
    ['acme.slack.com/team/U0ANNA0001', 'link_no_message', ['Slack']],
    [`${DOCS}/forms/d/${DOC}/edit`, 'link_no_document', []],
    ['https://forms.gle/Ab12Cd34', 'link_no_document', []],
    ['https://drive.google.com/drive/my-drive', 'link_no_document', []],
    [`${DOCS}/document/d/e/2PACX-example/pub`, 'link_published', []],
    ['https://example.org/mail.google.com/', 'link_unknown', []],
    [`https://mail.google.com.example.org/mail/u/0/#inbox/${TOKEN}`, 'link_unknown', []],
    ['https://evilslack.com/archives/C0EDITORIAL/p1704944089846389', 'link_unknown', []],
    ['mailto:anna@example.com', 'link_unknown', []],
    ['not an address', 'link_unknown', []],
    ['', 'link_unknown', []],
  ])('%s: %s', (text, code, params) => {
    expect(readLink(text)).toMatchObject({ ok: false, problems: [{ code, params }] });
  });
});

describe('which tab shows a place', () => {
  it.each([
    [`${GMAIL}/u/0/#inbox/${TOKEN}`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 2],
    [`${GMAIL}/u/0/#all/${HEX}`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 2],
    [`${GMAIL}/u/0/#inbox`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 1],
    [`${GMAIL}/u/bo@example.com/#inbox`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 0],
    [`${GMAIL}/u/1/d/AEoRXRT/#inbox`, `${GMAIL}/u/0/d/AEoRXRT/#all/${TOKEN}`, 1],
    [`${GMAIL}/u/0/d/BXyZ/#inbox`, `${GMAIL}/u/0/d/AEoRXRT/#all/${TOKEN}`, 0],
    [`${GMAIL}/u/0/#inbox/${TOKEN}`, `${GMAIL}/u/0/d/AEoRXRT/#all/${TOKEN}`, 0],
    [`${GMAIL}/u/0/d/AEoRXRT/#inbox`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 0],
    // A window in which a mail is written, one for paper, one for a mail's source.
    [`${GMAIL}/u/0/popout?ver=1&view=btop#cmid=3`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 0],
    [`${GMAIL}/?view=cm&to=bo@example.com`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 0],
    [`${GMAIL}/u/0/?view=pt&th=${HEX}`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 0],
    [`${GMAIL}/u/0/?view=om&th=${HEX}`, `${GMAIL}/u/dina@example.com/#all/${TOKEN}`, 0],
    // Of a pasted link only its place among the accounts is known.
    [`${GMAIL}/u/1/#inbox`, `${GMAIL}/u/1/#all/${TOKEN}`, 1],
    [`${GMAIL}/u/0/#inbox`, `${GMAIL}/u/1/#all/${TOKEN}`, 0],
    [`${GMAIL}/#inbox`, `${GMAIL}/u/0/#all/${TOKEN}`, 1],
    [`${GMAIL}/u/1/#inbox/${TOKEN}`, `${GMAIL}/u/0/#all/${TOKEN}`, 0],
    [`${DOCS}/document/u/1/d/${DOC}/edit?disco=AAAAexample1`, `${DOCS}/document/d/${DOC}/edit`, 2],
    [`${DOCS}/document/d/${DOC}/edit`, `${DOCS}/document/d/${DOC}/edit?disco=AAAAexample1`, 1],
    // The address keeps the first comment that was selected, so the tab may show another by now.
    [
      `${DOCS}/document/d/${DOC}/edit?disco=AAAAexample1`,
      `${DOCS}/document/d/${DOC}/edit?disco=AAAAexample1`,
      1,
    ],
    [`${DOCS}/document/d/1OTHERdocument/edit`, `${DOCS}/document/d/${DOC}/edit`, 0],
    [
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      2,
    ],
    [
      'https://app.slack.com/client/T0EXAMPLE/later',
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      1,
    ],
    [
      'https://app.slack.com/client/T0ANOTHER/C0EDITORIAL',
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      0,
    ],
    // A permalink says its conversation, but not its team's id: any page of Slack is asked.
    [
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      'https://acme.slack.com/archives/C0EDITORIAL/p1704944089846389',
      2,
    ],
    [
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      'https://acme.slack.com/archives/C0EDITORIAL/p1704944089846389?thread_ts=1704944000.000100&cid=C0EDITORIAL',
      1,
    ],
    [
      'https://app.slack.com/client/T0EXAMPLE/C0OTHER',
      'https://acme.slack.com/archives/C0EDITORIAL/p1704944089846389',
      1,
    ],
    // On Grid the organisation stands for each of its workspaces.
    [
      'https://app.slack.com/client/E0GRIDORG/C0EDITORIAL',
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL',
      2,
    ],
    // A thread beside a view that is no conversation.
    [
      'https://app.slack.com/client/T0EXAMPLE/threads/thread/C0EDITORIAL-1704944000.000100',
      'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL/thread/C0EDITORIAL-1704944000.000100',
      2,
    ],
    ['https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL', `${GMAIL}/u/0/#all/${TOKEN}`, 0],
  ])('%s for %s: %i', (tab, url, fit) => {
    expect(fitOf(tab, place(url))).toBe(fit);
  });

  it('takes a channel’s tab for a reply as a candidate only', () => {
    const reply = {
      site: 'slack',
      url: 'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL/thread/C0EDITORIAL-1704944000.000100',
      account: 'T0EXAMPLE',
      container: 'C0EDITORIAL',
      message: '1704944089.846389',
      thread: '1704944000.000100',
    } as const;
    expect(fitOf('https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL', reply)).toBe(1);
    expect(fitOf(reply.url, reply)).toBe(2);
  });
});
