/**
 * Slack's markup as data, with the years that show it. `data-qa` and `data-message-sender` have
 * held since 2018; class names since 2021; every label is translated.
 */

/** A message row, 2021 to 2026-09; by its class where an author of a capture cut the attribute. */
export const ROW = '[data-qa="message_container"], .c-message_kit__background';
/** The list's item around a row; dividers are items too. 2021 to 2026. */
export const ITEM = '[data-qa="virtual-list-item"], .c-virtual_list__item';
/** Lists of messages, but the sidebar's too. 2021 to 2024, class also 2026-03. */
export const LIST = '[data-qa="slack_kit_list"], .c-virtual_list__scroll_container';
export const NOT_A_LIST = '[data-qa="channel-sidebar"], .p-channel_sidebar';
/** Panes, where no list is to be seen inside. 2021 to 2026-09. */
export const PANE =
  '[data-qa="message_pane"], .p-message_pane, [data-qa="threads_flexpane"], .p-threads_flexpane, .p-threads_flexpane__content, .p-threads_view';
/** Around a list and its composer. */
export const PANE_AROUND = `${PANE}, .p-view_contents`;
export const THREAD_PANE =
  '[data-qa="threads_flexpane"], .p-threads_flexpane, .p-threads_flexpane__content';

/** Sender of a full row: a link until 2022, a button since 2024. */
export const SENDER_ID = '[data-message-sender]';
export const SENDER_NAME = '[data-qa="message_sender_name"]';
/** Around the name; has the name as an attribute, since its text may say it twice. */
export const SENDER = '[data-qa="message_sender"], .c-message__sender';
/** The row's own picture; elsewhere in a row stand pictures of other people. 2021 to 2026. */
export const AVATAR = '.c-message_kit__gutter__left img, .c-message_kit__avatar img';
/** Gutter of a continued row, which has neither sender nor picture. 2021 to 2026. */
export const CONTINUED = '[class*="--adjacent"], [data-qa="thread_compact_gutter"]';
/** "This message was deleted." 2021. */
export const TOMBSTONE = '[class*="c-message_kit__tombstone"]';
/** Parts of a row that name others: mentions, reply bar, reactions, attachments. */
export const NOT_THE_HEAD =
  '[data-qa="reply_bar"], .c-message__reply_bar, [data-qa="message-text"], .c-message_kit__blocks, .c-message_kit__attachments';
/** Time of a row, in its head. 2021 to 2026; of a continued row only while hovered in 2026. */
export const TIME = 'a.c-timestamp';
/** Hidden label of every row for screen readers, "NAME:". 2026. */
export const HIDDEN_SENDER = '[data-qa^="aria-labelledby-"]';

/** Composer parts that name conversation, thread and team. 2021 to 2022, used where present. */
export const COMPOSER = '[data-qa="message_input"][data-channel-id]';
export const EDITOR = '.ql-editor[data-team-id]';
/** Titles of a conversation. 2026. */
export const TITLE =
  '[data-qa="view_header"] [data-qa="channel_name"], .p-view_header__member_name, .p-view_header__channel_title';
/** Own picture, 2026; own row of the sidebar, 2021 to 2026; own mention, 2024. */
export const OWN_PICTURE =
  '[data-qa="user-button"] img, [data-qa-channel-sidebar-is-you="true"] img';
export const OWN_MENTION = '.c-member_slug--mention[data-member-id]';
