/** The parts of a Slack address: client pages and permalinks. */

export interface SlackAddress {
  /** Team id ("T…", on Grid also "E…"); a permalink names its workspace by host only. */
  readonly team?: string | undefined;
  /** Absent on views that are no conversation ("later", "dms", "threads"). */
  readonly channel?: string | undefined;
  /** Time stamp of the message, "1704944089.846389". */
  readonly message?: string | undefined;
  /** Time stamp of the root where the address leads into a thread. */
  readonly thread?: string | undefined;
}

const TEAM = /^[TE][A-Z0-9]{6,}$/;
/** Upper case only: lower-case words in this place are views and not conversations. */
const CHANNEL = /^[CDG][A-Z0-9]{2,}$/;
export const TIMESTAMP = /^\d{10}\.\d{6}$/;

function orUndefined(text: string | null | undefined, form: RegExp): string | undefined {
  return text && form.test(text) ? text : undefined;
}

/** "p1704944089846389" as a time stamp. */
function stampOf(part: string | undefined): string | undefined {
  const match = /^p(\d{10})(\d{6})$/.exec(part ?? '');
  return match ? `${match[1]}.${match[2]}` : undefined;
}

function readClient(parts: readonly string[]): SlackAddress | null {
  const [team, channel, third, fourth] = parts;
  if (orUndefined(team, TEAM) === undefined) return null;
  const [place, root] = third === 'thread' ? (fourth ?? '').split('-') : [];
  return {
    team,
    // A thread may stand beside a view that is no conversation.
    channel: orUndefined(channel, CHANNEL) ?? orUndefined(place, CHANNEL),
    message: stampOf(third),
    thread: orUndefined(root, TIMESTAMP),
  };
}

function readPermalink(url: URL, parts: readonly string[]): SlackAddress | null {
  const [place, stamp] = parts;
  const channel = orUndefined(place, CHANNEL) ?? orUndefined(url.searchParams.get('cid'), CHANNEL);
  if (channel === undefined) return null;
  const message = stampOf(stamp);
  const root = orUndefined(url.searchParams.get('thread_ts'), TIMESTAMP);
  return { channel, message, thread: root === message ? undefined : root };
}

/** Reads an address; null for other sites and text that is none. */
export function readAddress(text: string): SlackAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || !url.hostname.endsWith('.slack.com')) return null;
  const [kind, ...parts] = url.pathname.split('/').filter((part) => part !== '');
  if (kind === 'archives') return readPermalink(url, parts);
  return kind === 'client' && url.hostname === 'app.slack.com' ? readClient(parts) : null;
}

/** The way to a conversation, or into one of its threads. */
export function clientUrl(team: string, channel: string, thread?: string): string {
  const way = `https://app.slack.com/client/${team}/${channel}`;
  return thread === undefined ? way : `${way}/thread/${channel}-${thread}`;
}

/** When a message was sent, epoch milliseconds: the server's own stamp. */
export function sentAtOf(timestamp: string): number {
  return Math.round(Number(timestamp) * 1000);
}
