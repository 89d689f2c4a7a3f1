import { isSameAccount } from '../../domain/place';
import type { Place } from '../../domain/reminder-types';
import { problem } from '../../domain/result';
import type { SiteLinks } from '../types';
import { clientUrl, readAddress, sentAtOf } from './address';

function parse(url: string): Place | null {
  const address = readAddress(url);
  if (address?.channel === undefined) return null;
  const { team, channel, thread } = address;
  // "/thread/C-<ts>" leads to the root; a permalink says which reply.
  const message = address.message ?? thread;
  const root = thread === message ? undefined : thread;
  return {
    site: 'slack',
    // Without a team id only the permalink itself leads there.
    url: team === undefined ? new URL(url).href : clientUrl(team, channel, thread),
    ...(team === undefined ? {} : { account: team }),
    container: channel,
    ...(message === undefined ? {} : { message, sentAt: sentAtOf(message) }),
    ...(root === undefined ? {} : { thread: root }),
  };
}

/** A permalink names its workspace by host; the client's own address wants its id. */
function within(place: Place, account: string): Place {
  const { container, message, thread } = place;
  if (place.account !== undefined || container === undefined) return place;
  const root = thread === message ? undefined : thread;
  return { ...place, account, url: clientUrl(account, container, root) };
}

/**
 * The address stays on the channel when a thread is opened by hand, so a reply is a candidate. A
 * permalink does not say its team's id: then the conversation's own must do, and the page of any other
 * is asked. On Grid the organisation stands for each of its workspaces.
 */
function fit(tabUrl: string, place: Place): 0 | 1 | 2 {
  const tab = readAddress(tabUrl);
  if (tab?.team === undefined || place.site !== 'slack') return 0;
  const { team, channel, thread } = tab;
  const here = channel !== undefined && channel === place.container;
  if (!isSameAccount(place, { ...place, account: team })) return 0;
  if (!here) return 1;
  return place.thread === undefined || thread === place.thread ? 2 : 1;
}

/** A profile, a list of threads, a file. */
const refuse = ({ hostname }: URL) =>
  hostname === 'slack.com' || hostname.endsWith('.slack.com')
    ? problem('link_no_message', ['Slack'])
    : null;

const accountOf = (tabUrl: string) => readAddress(tabUrl)?.team;

export const slackLinks: SiteLinks = { id: 'slack', parse, refuse, fit, accountOf, within };
