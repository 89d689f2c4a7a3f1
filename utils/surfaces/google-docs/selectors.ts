/**
 * The markup of comments in Docs, Sheets and Slides as data, with the years that show it. Class
 * names are not translated; every aria-label is.
 */

/** Margin stream and, once opened, the pane's: the id twice in 2026, none in 2020. */
export const STREAMS = '#docos-stream-view, .docos-stream-view[role="list"]';
/** A thread: margin, pane, Sheets popup. 2020 to 2026-03. */
export const THREADS =
  '[role="listitem"].docos-docoview-tesla-conflict, .docos-anchoreddocoview, .docos-streamdocoview';
/** Popups of Sheets stand outside a stream. Recent, undated. */
export const POPUP = '.docos-anchoreddocoview';
/** The thread that is selected. 2020 to 2026-03. */
export const ACTIVE = '.docos-docoview-active';

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
export const AVATAR = 'img.docos-avatar';

/** Titles: 2020 to 2026, then "/view" pages. */
export const TITLE_INPUT = 'input.docs-title-input';
export const TITLE_TEXT = '#docs-title-input-label-inner, .docs-ml-header-document-title-text';
/** Account chip; its label has name and address. 2020 to 2026-06. */
export const ACCOUNT = 'a[aria-label*="@"]';
