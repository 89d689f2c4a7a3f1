/**
 * The markup of comments in Docs, Sheets and Slides as data, with the years that show it. Class
 * names are not translated; every aria-label is.
 */

/** Margin stream and, once opened, the pane's: the id twice in 2026, none in 2020. */
export const STREAM_ID = '#docos-stream-view';
export const STREAM_CLASS = 'docos-stream-view';
export const STREAMS = `${STREAM_ID}, .${STREAM_CLASS}[role="list"]`;
/** A thread: margin, pane, Sheets popup. 2020 to 2026-03. */
export const THREADS =
  '[role="listitem"].docos-docoview-tesla-conflict, .docos-anchoreddocoview, .docos-streamdocoview';
/** A thread by its role alone; 2020 to 2026-03. */
export const ITEMS = '[role="listitem"][aria-label]';
/** Popups of Sheets stand outside a stream. Recent, undated. */
export const POPUP_CLASS = 'docos-anchoreddocoview';
/** Resolved threads ask nobody any more. 2020 to 2026-03. */
export const RESOLVED = '.docos-docoview-resolved';
/** The thread that is selected. 2020 to 2026-03. */
export const ACTIVE_CLASS = 'docos-docoview-active';
export const ACTIVE = `.${ACTIVE_CLASS}`;

/** Author of a comment or reply. 2014 to 2026. */
export const AUTHOR = '.docos-author';
/** Whom a thread is assigned to; 2020-08. */
export const ASSIGNEE = '.docos-assigneeview-assignee-text';
/** One comment or reply: 2026, 2020 and the pane's two. */
export const COMMENT =
  '.docos-replyview, .docos-anchoredreplyview, .docos-streamrootreplyview, .docos-streamreplyview';
/** Time of a comment; a mark fits on its line. 2020 to 2026-03. */
export const TIME = '.docos-replyview-timestamp, .docos-streamdocoview-timestamp';
/** Text of a comment; the pane's inner one is empty and the container has the text. 2026-03. */
export const BODY = '.docos-replyview-body-container, .docos-replyview-body';
/** Picture of an author, where no author node is left. 2020 to 2026-03. */
const AVATAR_CLASS = '.docos-avatar';
export const AVATAR = `img${AVATAR_CLASS}`;

/** A person's account, as a number; 2020, and perhaps later. */
export const HOVERCARD = 'data-hovercard-id';
/** What may carry a person's account: authors, their pictures, assignees. 2020. */
export const NUMBERED = [AUTHOR, AVATAR_CLASS, ASSIGNEE];

/** "From imported document": always there in 2020, then hidden and empty. 2020 to 2025-12. */
export const ORIGIN = '.docos-replyview-origin';

/** Around the field in which a comment or reply is written, 2020 to 2026-09. */
export const COMPOSER = '.docos-input';
/** The field: contenteditable (2026-09), a textarea in 2020. */
export const FIELD = '.docos-input-textarea';
/** Whether and to whom a comment will be assigned. 2020, 2026-09. */
export const ASSIGNS = '.docos-input-assignment-box[aria-checked="true"]';
export const ASSIGN_TO = '.docos-input-assignee-select .goog-menu-button-caption';

/** One for each other viewer, idle ones too. 2021 to 2026-03. */
export const VIEWERS = '.docs-presence-plus-widget-collabs > *';
/** Flags at remote cursors; one's own has no text. 2020 to 2023. */
export const CURSORS = '.kix-cursor-name';

/** Titles: 2020 to 2026, then "/view" pages. */
export const TITLE_INPUT = 'input.docs-title-input';
export const TITLE_TEXT = '#docs-title-input-label-inner, .docs-ml-header-document-title-text';
/** The editor itself; pages such as "You need access" have none. 2020 to 2026-08. */
export const EDITOR = 'body.docs-gm, #docs-chrome, #docs-header';
/** Account chip; its label has name and address. 2020 to 2026-06. */
export const ACCOUNT = 'a[aria-label*="@"]';

/** Small buttons beside the title, in Docs, Sheets and Slides. 2020 to 2026-03. */
export const BADGES = '.docs-titlebar-badges';
/** "Share", 2020 to 2026; who is here, 2020 to 2026-08. */
export const SHARE = '#docs-titlebar-share-client-button';
export const PRESENCE = '#docs-presence-container';
