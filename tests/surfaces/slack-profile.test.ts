import { expect, it } from 'vitest';

import { slackSurface } from '../../utils/surfaces/slack';
import { get, identityOf, spotsOf } from './page';
import { CLIENT, clientOf, composerOf, listOf, picture, rowOf, TEAM } from './slack-markup';

const ANNA = { slack: { team: TEAM, user: 'U0ANNA001' } };
const TS = '1700000000.000100';
const mention = `<a class="c-member_slug" data-member-id="U0ANNA001" data-stringify-type="mention" data-stringify-label="@Anna">@Anna</a>`;
const row = rowOf({ ts: TS, user: 'U0BOBBY01', name: 'Bo', inside: mention });
const pane = (more: string) =>
  `<div data-qa="member_profile_pane"><span class="p-r_member_profile__avatar__img">${picture(TEAM, 'U0ANNA001')}</span><span class="p-r_member_profile__name__text">Anna Weber</span>${more}</div>`;
const CLOCK = '<span class="p-local_time__text">7:51 PM local time</span>';

it('a mention in a message has a card and no mark', () => {
  const page = clientOf({ main: listOf(row), me: 'U0MEMEME1' });
  const found = slackSurface.restAt?.(get(page, '.c-member_slug'));
  expect(found?.ref).toEqual({ ...ANNA, name: 'Anna' });
  expect(spotsOf(slackSurface, page).map(identityOf)).toEqual([`${TEAM}/U0BOBBY01`]);
});

it('a mention in a draft has none', () => {
  const page = clientOf({ main: listOf(row) + composerOf('C0ONE', undefined, mention) });
  expect(slackSurface.restAt?.(get(page, '.ql-editor .c-member_slug'))).toBeNull();
});

it('a profile without a clock of Slack’s has a mark; with one ours steps aside', () => {
  const bare = clientOf({ main: listOf(), side: pane('') });
  expect(spotsOf(slackSurface, bare).map(identityOf)).toEqual([`${TEAM}/U0ANNA001`]);
  const told = clientOf({ main: listOf(), side: pane(CLOCK) });
  expect(spotsOf(slackSurface, told)).toEqual([]);
  const name = get(told, '.p-r_member_profile__name__text');
  expect(slackSurface.restAt?.(name)?.ref).toMatchObject(ANNA);
});

it('what a profile shows is read of that person only', () => {
  const page = clientOf({ main: listOf(), side: pane(CLOCK) });
  expect(slackSurface.profileOf?.(page, ANNA)).toMatchObject({
    clock: '7:51 PM local time',
  });
  const other = { slack: { team: TEAM, user: 'U0BOBBY01' } };
  expect(slackSurface.profileOf?.(page, other)).toBeNull();
});

it('the head of a direct message has a mark, that of a channel none', () => {
  const head = (kind: string) =>
    `<div data-qa="view_header"><button class="p-view_header__big_button--${kind}">${picture(TEAM, 'U0ANNA001')}<span data-qa="channel_name">Anna Weber</span></button></div>`;
  const direct = clientOf({ url: `${CLIENT}/D0ANNA001`, main: head('dm') + listOf() });
  const spots = spotsOf(slackSurface, direct);
  expect(spots.map(identityOf)).toEqual([`${TEAM}/U0ANNA001`]);
  expect(spots[0]?.insert.reference).toBe(get(direct, '[data-qa="channel_name"]'));
  const channel = clientOf({ main: head('channel') + listOf() });
  expect(spotsOf(slackSurface, channel)).toEqual([]);
});

it('spots name the conversation that the switch is for', () => {
  const page = clientOf({ main: `<div data-qa="message_pane">${listOf(row)}</div>` });
  const here = slackSurface.conversation?.(page, page.URL);
  expect(here?.key).toBe(`${TEAM}/C0ONE`);
  expect(spotsOf(slackSurface, page).map((spot) => spot.conversation?.())).toEqual([here?.key]);
  expect(slackSurface.conversation?.(page, `${CLIENT}/later`)).toBeNull();
});

it('whom a menu is opened on: mention, profile, sender, also of a continued row; not oneself', () => {
  const mail = '<a href="mailto:Anna@example.com?subject=x">Anna@example.com</a>';
  const continued = rowOf({ ts: '1700000060.000100' });
  const own = rowOf({ ts: '1700000120.000100', user: 'U0MEMEME1', name: 'Me' });
  const page = clientOf({
    main: listOf(row, continued, own),
    side: pane(CLOCK + mail),
    me: 'U0MEMEME1',
  });
  const at = (selector: string, index = 0) =>
    slackSurface.personAt?.(get(page, selector, index))?.slack?.user ?? null;
  expect(at('.c-member_slug')).toBe('U0ANNA001');
  expect(at('[data-qa="member_profile_pane"] .p-local_time__text')).toBe('U0ANNA001');
  expect(at('[data-qa="message-text"]')).toBe('U0BOBBY01');
  expect(at('[data-qa="message-text"]', 1)).toBe('U0BOBBY01');
  expect(at('[data-qa="message-text"]', 2)).toBeNull();
  expect(at('nav')).toBeNull();
  expect(slackSurface.profileOf?.(page, ANNA)).toMatchObject({ email: 'Anna@example.com' });
});

it('a card of Slack’s has a mark where it shows no clock, and its own is read', () => {
  const card = (more: string) => {
    const page = clientOf({ main: listOf(row), me: 'U0MEMEME1' });
    page.body.insertAdjacentHTML(
      'beforeend',
      `<div class="p-member_profile_hover_card__popover">${picture(TEAM, 'U0ANNA001')}<a class="p-member_profile_base_entity__name">Anna Weber</a>${more}</div>`,
    );
    return page;
  };
  const spot = spotsOf(slackSurface, card('')).find(({ form }) => form === 'full');
  expect(spot?.ref).toEqual({ ...ANNA, name: 'Anna Weber' });
  const told = card(CLOCK);
  expect(spotsOf(slackSurface, told).filter(({ form }) => form === 'full')).toEqual([]);
  expect(slackSurface.profileOf?.(told, ANNA)?.clock).toBe('7:51 PM local time');
  expect(slackSurface.restAt?.(get(told, '.p-member_profile_base_entity__name'))).toBeNull();
});
