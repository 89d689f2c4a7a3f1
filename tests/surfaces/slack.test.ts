import { describe, expect, it } from 'vitest';

import { slackSurface } from '../../utils/surfaces/slack';
import { get, namesOf, ownPage, pageOf, spotsOf } from './page';

const CHANNEL = 'https://app.slack.com/client/T0EXAMPLE/C0EDITORIAL';
const KINDS = { row: '[data-qa="message_container"]' };
const ROW = KINDS.row;
const page = () => ownPage('slack/channel-and-thread.html', CHANNEL);

describe('Slack messages', () => {
  it('names the newest full row of each person in channel and thread', () => {
    expect(namesOf(slackSurface, page(), KINDS)).toEqual([
      'Bo Nakamura, row 3, stamp',
      'Anna Weber, row 5, stamp',
      'Anna Weber, row 9, stamp',
      'Chidi Okafor, row 10, stamp',
    ]);
  });

  it('stands behind the time of the head, with team and user', () => {
    const [first] = spotsOf(slackSurface, page());
    expect(first?.insert.how).toBe('after');
    expect(first?.insert.reference.className).toContain('c-timestamp');
    expect(first?.ref).toEqual({
      slack: { team: 'T0EXAMPLE', user: 'U0ANNA0001' },
      name: 'Anna Weber',
    });
  });

  it('knows the viewer and does not observe the sidebar', () => {
    expect(slackSurface.self(page())).toEqual([
      { slack: { team: 'T0EXAMPLE', user: 'U0DINA0004' } },
    ]);
    const roots = slackSurface.roots(page());
    expect(roots.filter((root) => root.closest('nav'))).toEqual([]);
    expect(roots.filter((root) => root.matches('[role="list"]'))).toHaveLength(2);
    expect(slackSurface.isDark?.(roots[0] ?? page().body)).toBe(true);
  });

  it('resolves a continued row through the rows above, and not across a divider', () => {
    const document = page();
    const continued = slackSurface.targetAt(get(document, ROW, 1), CHANNEL);
    expect(continued?.people.map((ref) => ref.name)).toEqual(['Anna Weber']);
    expect(slackSurface.targetAt(get(document, ROW, 5), CHANNEL)?.people).toEqual([]);
    expect(slackSurface.seen(document)).toEqual({ view: 'channel', rows: 11, people: 10 });
  });

  it('gives the way back to a message of the channel', () => {
    const target = slackSurface.targetAt(get(page(), '[data-qa="message-text"]', 2), CHANNEL);
    expect(target).toEqual({
      title: 'editorial',
      people: [{ slack: { team: 'T0EXAMPLE', user: 'U0BO000002' }, name: 'Bo Nakamura' }],
      place: {
        site: 'slack',
        url: CHANNEL,
        account: 'T0EXAMPLE',
        container: 'C0EDITORIAL',
        message: '1795165400.000300',
        sentAt: 1_795_165_400_000,
      },
    });
  });

  it('gives the thread form for a reply, and finds the row in its thread', () => {
    const document = page();
    const target = slackSurface.targetAt(get(document, ROW, 9), CHANNEL);
    if (!target) throw new Error('no target');
    expect(target.place.url).toBe(`${CHANNEL}/thread/C0EDITORIAL-1795165200.000100`);
    expect(target.place.thread).toBe('1795165200.000100');
    expect(slackSurface.find(document, target.place)?.id).toContain('1795165300.000900');
    const root = slackSurface.targetAt(get(document, ROW, 8), CHANNEL);
    expect(root?.place.thread).toBeUndefined();
  });

  it('takes the newest message of another person in the open thread', () => {
    const target = slackSurface.currentTarget(page(), CHANNEL);
    expect(target?.place.message).toBe('1795165320.001000');
    expect(target?.people.map((ref) => ref.name)).toEqual(['Chidi Okafor']);
  });

  it('trusts the drawn team where the address names another, but the address on Grid', () => {
    const wrong = CHANNEL.replace('T0EXAMPLE', 'T0ANOTHER');
    const row = get(page(), ROW, 2);
    expect(slackSurface.targetAt(row, wrong)?.place.account).toBe('T0EXAMPLE');
    const image = get(row, 'img');
    image.setAttribute('src', (image.getAttribute('src') ?? '').replace('T0EXAMPLE', 'E0GRIDORG'));
    expect(slackSurface.targetAt(row, CHANNEL)?.place.account).toBe('T0EXAMPLE');
  });

  it('stands behind the name where a row has no time, and not at that of its reply bar', () => {
    const document = page();
    for (const row of document.querySelectorAll(ROW)) row.querySelector('.c-timestamp')?.remove();
    const bar = get(document, '[data-qa="reply_bar"]');
    get(document, ROW, 4).remove();
    const [first] = spotsOf(slackSurface, document);
    expect(first?.form).toBe('full');
    expect(first?.insert.reference).toBe(get(document, '[data-qa="message_sender"]'));
    expect(bar.querySelector('.c-timestamp')).not.toBeNull();
  });

  it('names nobody where a message was deleted, though its reply bar shows people', () => {
    const document = page();
    const row = get(document, ROW);
    get(row, '[data-qa="message_sender"]').remove();
    get(row, '.c-message_kit__gutter__left').className = 'c-message_kit__tombstone__icon';
    const spots = spotsOf(slackSurface, document);
    expect(spots.some((spot) => row.contains(spot.anchor))).toBe(false);
    expect(slackSurface.targetAt(row, CHANNEL)).toBeNull();
  });

  it('says nothing on a page without messages', () => {
    const empty = pageOf('<div class="p-client_container"></div>', 'https://app.slack.com/');
    expect(slackSurface.roots(empty)).toEqual([]);
    expect(slackSurface.seen(empty)).toEqual({ view: 'none', rows: 0, people: 0 });
    expect(
      slackSurface.currentTarget(empty, 'https://app.slack.com/client/T0EXAMPLE/later'),
    ).toBeNull();
  });

  it('says of which workspace it is, by its team or by the host of its permalinks', () => {
    const holds = (change: object) =>
      slackSurface.holds?.(page(), { site: 'slack', url: CHANNEL, container: 'C0X', ...change });
    expect(holds({ account: 'T0EXAMPLE' })).toBe(true);
    expect(holds({ account: 'E0GRIDORG' })).toBe(true);
    expect(holds({ account: 'T0ANOTHER' })).toBe(false);
    const host = new URL(get(page(), '.c-timestamp').getAttribute('href') ?? '').host;
    expect(holds({ url: `https://${host}/archives/C0X/p1704944089846389` })).toBe(true);
    expect(holds({ url: 'https://other.slack.com/archives/C0X/p1704944089846389' })).toBe(false);
    const empty = pageOf('<div class="p-client_container"></div>', 'https://app.slack.com/');
    const place = { site: 'slack', url: `https://${host}/archives/C0X/p1` } as const;
    expect(slackSurface.holds?.(empty, place)).toBeNull();
    expect(slackSurface.holds?.(empty, { ...place, account: 'T0EXAMPLE' })).toBeNull();
  });
});
