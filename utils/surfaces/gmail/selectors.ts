/**
 * Gmail's markup as data. The date is the last one at which a maintained source or a capture shows
 * the selector; rungs are tried in order, and old ones stay, since roll-outs go by account.
 */

/** A person, 2014 to 2026-07. `data-hovercard-id` without `email` since 2023 in new parts. */
export const PERSON = '[email], [data-hovercard-id*="@"]';

/**
 * Where people-like nodes are not a place for a mark: mail bodies (senders control them), the
 * row's hidden twin, the details popup, pictures, compose windows and their collapsed summary. The chips of compose windows are read by `CHIP` alone. 2014 to 2026-07.
 */
export const NOT_A_PLACE =
  '.a3s, .ii.gt, .afn, .ajA, .az9, img, .M9, [role="dialog"], [role="option"]';

/** A mail's text, which its sender wrote. 2014 to 2026-07. */
export const BODY = '.a3s, .ii.gt';

/** Words of others in a mail: answered and forwarded ones. 2014 to 2026. */
export const QUOTED = '.gmail_quote, .gmail_extra, .gmail_attr, blockquote';
/** Where Outlook's copy of another mail begins, with a prefix of Gmail's to the id. */
export const QUOTE_BEGINS = '[id$="divRplyFwdMsg"], [id$="appendonsend"]';

/** Keeps all views, of which one is shown. 2014 to 2026-07. */
export const VIEWS_CLASS = 'aeF';
export const VIEWS = `div.${VIEWS_CLASS}`;
/** The view that is shown; absent while loading. 2014 to 2026-07. */
export const MAIN = '[role="main"]';
/**
 * Lists and conversations of windows without the frame (pop-outs): the container since 2023-11, the
 * messages in it 2018 to 2026-07, those of 2022 and 2018.
 */
export const STANDALONE = '.a98.iY, .PeIF1d, .nH.if, .aHU, [gh="tl"]';

/** A row of a thread list; the further rows of one mail in the reading pane have no id. 2026-07. */
export const ROW = '[gh="tl"] tr[id], tr.zA[id], tr[role="row"]';
/** Rows that other extensions insert. 2026-07. */
export const FOREIGN_ROW = '.inboxsdk__ignore_row, .bundle';
/** The visible part of a row's senders. 2014 to 2026-07. */
export const SENDERS = '.yW';
/** The tick of a row, not its star. 2014 to 2026-07. */
export const TICK = '[role="checkbox"][aria-checked]:not(.T-KT, .zd)';
/** A row that is ticked, where its box cannot be found. 2024-02 to 2026-07. */
export const TICKED_ROW = '.x7';
/** The row on which Gmail's own keys stand. 2014 to 2026. */
export const CURSOR = 'tr[aria-selected="true"], tr.btb';
/** "Draft" among a row's senders; such a row may name nobody. 2019 to 2026. */
export const ROW_DRAFT = '.boq';
/** How many messages a thread has; absent for one. 2019 to 2026. */
export const ROW_COUNT = '.bx0';
/** Ids of a row, twice in it; 2019 to 2025-11. */
export const ROW_IDS = '[data-legacy-thread-id], [data-thread-id]';
/** The subject of a row: `.bog` since 2019, before that the first span. */
export const ROW_SUBJECT = '.bog, .y6 > span[id]';

/** The subject of an open thread, with the thread's ids. 2023-08 to 2026-07. */
export const SUBJECT = 'h2.hP, h2[data-legacy-thread-id]';
/** A message, expanded or collapsed. 2019-12 to 2026-07. */
export const MESSAGE = '[role="list"] > [role="listitem"], .adn.ads, .adf.ads';
/** What keeps one message, folded or not. 2016 to 2026-07. */
export const ITEM = '[role="listitem"]';
/** Messages folded into "7 older messages", of which nothing is shown. 2016 to 2026. */
export const STACKED = '.kQ, .kx';
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
/** What such a line may begin with where all copies are hidden ones, in some languages. */
export const HIDDEN_COPY = /bcc|cci|cco|ccn|скр|مخفي|密件|숨은/i;
/** In others: "UDW:", "Hemlig kopia:", "密送：". Some write their "To:" so. Marks of direction may follow. */
export const LABEL = /[:：][\s\p{Cf}]*$/u;

/** A window, reply box or pop-out in which a mail is written. 2020 to 2026-07. */
export const PANE = '.M9, [role="dialog"], body.xE.xp';
/** Its recipients, without the editor. 2014 to 2026-07. `.gs` in messages is something else. */
export const RECIPIENT_ROWS = 'table.GS, .M9 .GS';
/** A recipient: since 2021-10, and before. Neither matches the summary's hidden twins. */
export const CHIP = '[role="option"][data-hovercard-id*="@"], .vN[email]';
/** The chip's name; what stands after it is in the same chip. 2023-08, and before 2021-10. */
export const CHIP_NAME = '.afT, .vT';
/** What says, in every language, which field it is. 2020 to 2026-07. */
export const FIELD = ':is([name="to"], [name="cc"], [name="bcc"]):not([type="hidden"])';
/** The window's parts around fields and editor, without its title bar. 2020 to 2026-07. */
export const COMPOSE = '.M9, body.xE.xp';
/** The text, the subject and the recipients. 2020 to 2026-07. */
export const WRITING =
  ':is(.M9, body.xE.xp) :is([g_editable="true"], [role="textbox"], input, textarea)';
/** Of them the text, and the subject. 2014 to 2026-07. */
export const TEXT = '[g_editable="true"], [role="textbox"][contenteditable="true"]';
export const SUBJECT_FIELD = 'input[name="subjectbox"]';
/** What is sent, hidden in the form: recipients of a window whose fields are folded away. 2020. */
export const SENT_TO = 'input[type="hidden"]:is([name="to"], [name="cc"])';
/** The message that an open window writes, as "#msg-a:r-…". 2020-10. */
export const DRAFT_ID = 'input[name="draft"]';

/** Account chip; its label has the address in brackets. 2026-07. */
export const ACCOUNT =
  'header[role="banner"] a[aria-label*="@"], a[aria-label*="@"][href^="https://accounts.google.com/SignOutOptions"]';
/** The picture in the reply bar is one's own. 2018 to 2023-08. */
export const REPLY_BAR = 'img.bofPge[data-hovercard-id]';
/** The screen while Gmail loads names the account. 2026. */
export const LOADING = '#loading .msg';
