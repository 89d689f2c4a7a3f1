/** Links of all sites, without their readers: the background needs only these. */
import type { Place } from '../domain/reminder-types';
import { fail, ok, problem, type Result } from '../domain/result';
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

/**
 * What a person pasted: with or without a scheme, which is https on all three sites.
 *
 * @returns The place; else why the link leads to none.
 */
export function readLink(pasted: string): Result<Place> {
  const bare = pasted.trim().replace(/^https?:\/\//i, '');
  const address = `https://${bare}`;
  const place = parseLink(address);
  if (place) return ok(place);
  if (!URL.canParse(address)) return fail(problem('link_unknown'));
  const url = new URL(address);
  // Gmail first: its host is one of Google's, too.
  const refused = LINKS.map((links) => links.refuse(url)).find((one) => one !== null);
  return fail(refused ?? problem('link_unknown'));
}

/** How well a tab shows a place: 2 the very place, 1 same account, document or team, 0 not. */
export function fitOf(tabUrl: string, place: Place): 0 | 1 | 2 {
  return LINKS.find((links) => links.id === place.site)?.fit(tabUrl, place) ?? 0;
}
