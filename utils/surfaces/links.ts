/** Links of all sites, without their readers: the background needs only these. */
import type { Place } from '../domain/reminder-types';
import { gmailLinks } from './gmail/links';
import { googleDocsLinks } from './google-docs/links';
import { slackLinks } from './slack/links';
import type { SiteLinks } from './types';

const LINKS: readonly SiteLinks[] = [gmailLinks, googleDocsLinks, slackLinks];

/** The place that a pasted link leads to; null when it is none of ours. */
export function parseLink(url: string): Place | null {
  for (const links of LINKS) {
    const place = links.parse(url.trim());
    if (place) return place;
  }
  return null;
}

/** How well a tab shows a place: 2 the very place, 1 same account, document or team, 0 not. */
export function fitOf(tabUrl: string, place: Place): 0 | 1 | 2 {
  return LINKS.find((links) => links.id === place.site)?.fit(tabUrl, place) ?? 0;
}
