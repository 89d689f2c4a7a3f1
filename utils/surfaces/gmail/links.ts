import type { Place } from '../../domain/reminder-types';
import { problem } from '../../domain/result';
import type { SiteLinks } from '../types';
import { type GmailAddress, readAddress, searchOf, threadUrl } from './address';

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
 * A thread's id exists in one mailbox only, so the same thread is the very place. A tab at "/u/0" may
 * be any mailbox: it counts as a candidate, and its page is asked. Windows beside the mailbox never
 * count: a mail may be written there.
 */
function fit(tabUrl: string, place: Place): 0 | 1 | 2 {
  const tab = readAddress(tabUrl);
  const wanted = readAddress(place.url);
  if (!tab || !wanted || tab.view !== undefined || place.site !== 'gmail') return 0;
  if (!mayBeMailboxOf(tab, wanted, place.account)) return 0;
  const same = tab.thread && wanted.thread && tab.thread.token === wanted.thread.token;
  const legacy = tab.thread?.legacy;
  const search = searchOf(place.url);
  if (search !== null) return search === searchOf(tabUrl) ? 2 : 1;
  return same || (legacy !== undefined && legacy === place.container) ? 2 : 1;
}

function mayBeMailboxOf(tab: GmailAddress, wanted: GmailAddress, account?: string): boolean {
  if (wanted.delegate !== undefined || tab.delegate !== undefined)
    return wanted.delegate === tab.delegate;
  // Of a pasted link its "/u/1" is all that is known.
  if (account === undefined) return slotOf(tab) === slotOf(wanted);
  return tab.account === undefined || tab.account === account;
}

/** "1" of "/mail/u/1/"; the first account needs none. */
function slotOf({ base }: GmailAddress): string {
  return /\/u\/([^/]+)\//.exec(base)?.[1] ?? '0';
}

/** An inbox, a search, the settings. */
const refuse = ({ hostname }: URL) =>
  hostname === 'mail.google.com' ? problem('link_no_message', ['Gmail']) : null;

export const gmailLinks: SiteLinks = { id: 'gmail', parse, refuse, fit };
