import type { Place } from '../../domain/reminder-types';
import { problem } from '../../domain/result';
import type { SiteLinks } from '../types';
import { readAddress, threadUrl } from './address';

function parse(url: string): Place | null {
  const address = readAddress(url);
  if (!address?.thread) return null;
  const { account, base, thread } = address;
  return {
    site: 'gmail',
    url: threadUrl(account, base, thread.token),
    ...(account === undefined ? {} : { account }),
    ...(thread.legacy === undefined ? {} : { container: thread.legacy }),
    ...(thread.message === undefined ? {} : { message: thread.message }),
  };
}

/**
 * A thread's id exists in one mailbox only, so the same thread is the very place. A tab at "/u/0"
 * may be any mailbox: it counts as a candidate, and its page refuses what is not its own.
 */
function fit(tabUrl: string, place: Place): 0 | 1 | 2 {
  const tab = readAddress(tabUrl);
  if (!tab || place.site !== 'gmail') return 0;
  if (place.account !== undefined && tab.account !== undefined && tab.account !== place.account) {
    return 0;
  }
  const wanted = readAddress(place.url);
  if (wanted?.delegate !== undefined && wanted.delegate !== tab.delegate) return 0;
  const same = tab.thread && wanted?.thread && tab.thread.token === wanted.thread.token;
  const legacy = tab.thread?.legacy;
  return same || (legacy !== undefined && legacy === place.container) ? 2 : 1;
}

/** An inbox, a search, the settings. */
const refuse = ({ hostname }: URL) =>
  hostname === 'mail.google.com' ? problem('link_no_message', ['Gmail']) : null;

export const gmailLinks: SiteLinks = { id: 'gmail', parse, refuse, fit };
