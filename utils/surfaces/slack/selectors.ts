/**
 * Slack's markup as data, with the years that show it. `data-qa` and `data-message-sender` have
 * held since 2018; class names since 2021; every label is translated.
 */

/** A message row, 2021 to 2026-09; by its class where an author of a capture cut the attribute. */
export const ROW = '[data-qa="message_container"], .c-message_kit__background';
/** One result of a search, 2024 to 2026; some hold no row of the kind above. */
export const SEARCH_RESULT = '[data-qa="search_result"], .c-search_message';
/** Conversation of a search result. 2026. */
export const RESULT_CHANNEL =
  '[data-message-channel], [data-qa="search_result_channel_name"] [data-channel-id]';
/** The list's item around a row; dividers are items too. 2021 to 2026. */
export const ITEM = '[data-qa="virtual-list-item"], .c-virtual_list__item';
/** Lists of messages, but the sidebar's too. 2021 to 2024, class also 2026-03. */
export const LIST = '[data-qa="slack_kit_list"], .c-virtual_list__scroll_container';
export const NOT_A_LIST = '[data-qa="channel-sidebar"], .p-channel_sidebar';
/** What a list is scrolled in. 2021 to 2024. */
export const SCROLLER = '[data-qa="slack_kit_scrollbar"], .c-scrollbar__hider';
/** Panes, where no list is to be seen inside. 2021 to 2026-09. */
export const PANE =
  '[data-qa="message_pane"], .p-message_pane, [data-qa="threads_flexpane"], .p-threads_flexpane, .p-threads_flexpane__content, .p-threads_view';
/** Around a list and its composer. */
export const PANE_AROUND = `${PANE}, .p-view_contents`;
export const THREAD_PANE =
  '[data-qa="threads_flexpane"], .p-threads_flexpane, .p-threads_flexpane__content';
/** Threads of all conversations in one list, each ended by an item that names it. 2024. */
export const ALL_THREADS = '.p-threads_view';
export const SEARCH_VIEW = '[data-qa="search_view"], [class*="c-search__results"]';
/** The message a thread began with, in its pane. 2021 to 2026-09. */
export const THREAD_ROOT = '.c-message_kit__thread_message--root';

/** Sender of a full row: a link until 2022, a button since 2024. */
export const SENDER_ID = '[data-message-sender]';
export const NAMED = `${SENDER_ID}, [data-qa="message_sender_name"]`;
/** Around the name; has the name as an attribute, since its text may say it twice. */
export const SENDER = '[data-qa="message_sender"], .c-message__sender';
/** The row's own picture; elsewhere in a row stand pictures of other people. 2021 to 2026. */
export const AVATAR = '.c-message_kit__gutter__left img, .c-message_kit__avatar img';
/** Left of a row; in the compact mode it may hold the time. */
export const GUTTER = '.c-message_kit__gutter__left';
/** Gutter of a continued row, which has neither sender nor picture. 2021 to 2026. */
export const CONTINUED = '[class*="--adjacent"], [data-qa="thread_compact_gutter"]';
/** "This message was deleted." 2021. */
export const TOMBSTONE = '[class*="c-message_kit__tombstone"]';
/** What its sender wrote. 2021 to 2026. */
export const TEXT = '[data-qa="message-text"], .c-message_kit__blocks, .c-message__message_blocks';
/** What came with it, of others too. 2021 to 2026. */
export const ATTACHED = '.c-message_kit__attachments, .c-message_attachment';
/** Words of others that its sender quotes. 2021 to 2026. */
export const QUOTED = 'blockquote, .c-mrkdwn__quote';
/** Parts of a row that name others: mentions, reply bar, reactions, attachments, toolbar. */
export const NOT_THE_HEAD = `[data-qa="reply_bar"], .c-message__reply_bar, ${TEXT}, ${ATTACHED}, [data-qa="message-actions"]`;
/** Time of a row, in its head. 2021 to 2026; of a continued row only while hovered in 2026. */
export const TIME = 'a.c-timestamp';
/** Hidden label of every row for screen readers, "NAME:". 2026. */
export const HIDDEN_SENDER = '[data-qa^="aria-labelledby-"]';

/** A message also sent to the channel from its thread. 2026-03. */
export const BROADCAST =
  '.c-message_kit__labels--broadcast, .c-message_kit__background--labels--broadcast';

/** Composer parts that name conversation, thread and team. 2021 to 2022, used where present. */
export const COMPOSER = '[data-qa="message_input"][data-channel-id]';
export const EDITOR = '.ql-editor[data-team-id]';
/** Where a message is written; 2021 to 2026. */
export const WRITING = '[data-qa="message_input"], .ql-editor[contenteditable]';
/** Of it the text. */
export const WRITING_TEXT = '.ql-editor[contenteditable]';
/** The editor of a sent message, and the box of the search; 2026. */
export const NOT_WRITING = '[data-feat="edit_composer"], .ql-editor[role="combobox"]';
/** A person mentioned in a draft, 2018 to 2026; in what is pasted, as in messages. */
export const DRAFT_MENTION =
  'ts-mention[data-id], [data-member-id], [data-stringify-type="mention"]';
/** Around notices and box, 2021 to 2026; its inner part keeps both. */
export const INPUT = '[data-qa="message_input_container"]';
export const INPUT_INNER = '.p-message_pane_input_inner';
/** Slack's own notices above the box. 2021 to 2026. */
export const NOTICE = '[data-qa="context_bar"], [data-qa^="context_bar_"]';

/** Head of a view. 2026. */
export const HEADER = '[data-qa="view_header"]';
export const HEADER_NAME = '[data-qa="channel_name"]';
/** Kinds of conversations as the head says them. 2026. */
export const DIRECT = '.p-view_header__big_button--dm';
export const GROUP = '.p-view_header__big_button--mpdm';
/** Names in the sidebar: of a group each in a node of its own. 2021. */
export const SIDEBAR_NAME = '.p-channel_sidebar__name';
/** Titles of a conversation. 2026. */
export const TITLE =
  '[data-qa="view_header"] [data-qa="channel_name"], .p-view_header__member_name, .p-view_header__channel_title';
/** Own picture, 2026; own row of the sidebar, 2021 to 2026; own mention, 2024. */
export const OWN_BUTTON = '[data-qa="user-button"] img';
export const OWN_ROW = '[data-qa-channel-sidebar-is-you="true"] img';
export const OWN_MENTION = '.c-member_slug--mention[data-member-id]';
