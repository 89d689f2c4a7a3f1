/** Slack's markup as the facts describe it, built for single tests. */
import { pageOf } from './page';

export const TEAM = 'T0EXAMPLE';
export const CLIENT = `https://app.slack.com/client/${TEAM}`;

export interface Row {
  /** Seconds and fraction; the page's order is the array's. */
  readonly ts: string;
  /** Absent: a continued row. */
  readonly user?: string;
  readonly name?: string;
  readonly team?: string;
  readonly channel?: string;
  /** With "data-msg-ts" and "data-msg-channel-id", as since 2025. Without: false. */
  readonly stamped?: boolean;
  /** Sender as a link, as until 2022. */
  readonly old?: boolean;
  readonly item?: string;
  /** Root of the thread, in the permalink of the time. */
  readonly thread?: string;
  readonly label?: string;
  readonly inside?: string;
  readonly classes?: string;
}

export const picture = (team: string, user: string) =>
  `<img src="https://ca.slack-edge.com/${team}-${user}-0a1b2c3d4e5f-48" alt="">`;

function timeLink({ ts, channel = 'C0ONE', thread }: Row): string {
  const query = thread === undefined ? '' : `?thread_ts=${thread}&cid=${channel}`;
  const href = `https://acme.slack.com/archives/${channel}/p${ts.replace('.', '')}${query}`;
  return `<a class="c-link c-timestamp" data-ts="${ts}" href="${href}">10:12</a>`;
}

function head(row: Row): string {
  const { user, name = user, old = false } = row;
  const tag = old ? 'a' : 'button';
  const by = `data-message-sender="${user}" data-qa="message_sender_name"`;
  return `<span class="c-message__sender" data-qa="message_sender" data-stringify-text="${name}"><span class="p-member_profile_hover_card"><${tag} ${by}>${name}</${tag}></span></span>${timeLink(row)}<br>`;
}

export function rowOf(row: Row): string {
  const { ts, user, team = TEAM, channel = 'C0ONE', stamped = true, label, classes = '' } = row;
  const attributes = stamped ? `data-msg-ts="${ts}" data-msg-channel-id="${channel}"` : '';
  const left =
    user === undefined
      ? '<div class="c-message_kit__gutter__left p-message_pane_message__compact_timestamp--adjacent"></div>'
      : `<div class="c-message_kit__gutter__left">${picture(team, user)}</div>`;
  const hidden = `primary-${channel}-${ts}-sender`;
  const said = `<span hidden id="${hidden}" data-qa="aria-labelledby-${hidden}">${label}:</span>`;
  return `<div class="c-virtual_list__item" data-qa="virtual-list-item" id="${row.item ?? `message-list_${ts}`}" ${stamped ? `data-item-key="${ts}"` : ''}>${label === undefined ? '' : said}<div class="c-message_kit__background ${classes}" data-qa="message_container" ${attributes}>${left}<div class="c-message_kit__gutter__right" data-qa="message_content">${user === undefined ? '' : head(row)}<div data-qa="message-text">words ${row.inside ?? ''}</div></div></div></div>`;
}

export const listOf = (...items: readonly string[]) =>
  `<div class="c-virtual_list__scroll_container" data-qa="slack_kit_list" role="list">${items.join('')}</div>`;

export interface Page {
  readonly url?: string;
  readonly main?: string;
  readonly side?: string;
  readonly sidebar?: string;
  /** Id of the viewer. */
  readonly me?: string;
  readonly team?: string;
}

/** A whole client: sidebar, primary view, and a thread's pane where there is one. */
export function clientOf({ url, main = '', side, sidebar = '', me, team = TEAM }: Page): Document {
  const user =
    me === undefined ? '' : `<button data-qa="user-button">${picture(team, me)}</button>`;
  const pane =
    side === undefined
      ? ''
      : `<div class="p-view_contents p-view_contents--secondary"><div class="p-threads_flexpane" data-qa="threads_flexpane">${side}</div></div>`;
  return pageOf(
    `<body><div class="p-client_container">${user}<nav class="p-channel_sidebar">${sidebar}</nav><div class="p-view_contents p-view_contents--primary">${main}</div>${pane}</div></body>`,
    url ?? `${CLIENT}/C0ONE`,
  );
}

/** A conversation's composer; with `thread` that of its pane. */
export function composerOf(channel: string, thread?: string, draft = ''): string {
  const root = thread === undefined ? '' : ` data-thread-ts="${thread}"`;
  return `<div data-qa="message_input_container"><div data-qa="message_input" data-channel-id="${channel}"${root}><div class="ql-editor" contenteditable="true" data-team-id="${TEAM}"><p>${draft}</p></div></div></div>`;
}

export function sidebarRow(channel: string, type: string, names: string, user?: string): string {
  return `<div data-qa="channel-sidebar-channel" data-qa-channel-sidebar-channel-id="${channel}" data-qa-channel-sidebar-channel-type="${type}">${user === undefined ? '' : picture(TEAM, user)}<span class="p-channel_sidebar__name">${names}</span></div>`;
}
