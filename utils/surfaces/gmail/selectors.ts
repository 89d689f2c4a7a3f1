/**
 * Gmail's markup as data. The date is the last one at which a maintained source or a capture shows
 * the selector; rungs are tried in order, and old ones stay, since roll-outs go by account.
 */

/** A person, 2014 to 2026-07. `data-hovercard-id` without `email` since 2023 in new parts. */
export const PERSON = '[email], [data-hovercard-id*="@"]';

/**
 * Where people-like nodes are not a place for a mark: mail bodies (senders control them), the
 * row's hidden twin, the details popup, the collapsed compose summary, pictures, compose windows,
 * and what other extensions or we drew. 2014 to 2026-07.
 */
export const NOT_A_PLACE =
  '.a3s, .ii.gt, .afn, .ajA, .az9, img, [role="dialog"], meanwhile-mark, meanwhile-line';

/** A mail's text, which its sender wrote. 2014 to 2026-07. */
export const BODY = '.a3s';

/** Keeps all views, of which one is shown. 2014 to 2026-07. */
export const VIEWS = 'div.aeF';
/** The view that is shown; absent while loading. 2014 to 2026-07. */
export const MAIN = '[role="main"]';
/** Lists and conversations of windows without the frame (pop-outs). 2023-11 to 2026-07. */
export const STANDALONE = '.a98.iY, [gh="tl"]';

/** A row of a thread list; the further rows of one mail in the reading pane have no id. 2026-07. */
export const ROW = '[gh="tl"] tr[id], tr.zA[id], tr[role="row"]';
/** Rows that other extensions insert. 2026-07. */
export const FOREIGN_ROW = '.inboxsdk__ignore_row, .bundle';
/** The visible part of a row's senders. 2014 to 2026-07. */
export const SENDERS = '.yW';
/** Ids of a row, twice in it; 2019 to 2025-11. */
export const ROW_IDS = '[data-legacy-thread-id], [data-thread-id]';
/** The subject of a row: `.bog` since 2019, before that the first span. */
export const ROW_SUBJECT = '.bog, .y6 > span[id]';

/** The subject of an open thread, with the thread's ids. 2023-08 to 2026-07. */
export const SUBJECT = 'h2.hP';
/** A message, expanded or collapsed. 2019-12 to 2026-07. */
export const MESSAGE = '[role="list"] > [role="listitem"], .adn.ads, .adf.ads';
/** The part of a message that has its ids, once it was expanded. 2023-08 to 2026-07. */
export const MESSAGE_IDS = '[data-legacy-message-id], [data-message-id]';
/** Cells of a message's head that name the sender. 2018 to 2026-07. */
export const HEAD = 'h3.iw, td.gF';
/** The name with its address in an expanded head; what stands after it is on the same line. */
export const HEAD_NAME = '.qu';
/** Visible "<address>" text of an expanded head, 2023-08 to 2025-08. */
export const ADDRESS_TEXT = '.go';
/** Recipients line, 2023-08 to 2026-07. */
export const RECIPIENTS = '.hb';

/** Account chip; its label has the address in brackets. 2026-07. */
export const ACCOUNT =
  'header[role="banner"] a[aria-label*="@"], a[aria-label*="@"][href^="https://accounts.google.com/SignOutOptions"]';
