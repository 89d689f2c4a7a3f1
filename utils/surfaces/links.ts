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

const linksOf = ({ site }: Place) => LINKS.find(({ id }) => id === site);

/** Whether a link leaves open whose account or team it is of, which others may know. */
export function isOpenWhose(place: Place): boolean {
  return place.account === undefined && linksOf(place)?.within !== undefined;
}

/** The place in an account or team; as it is where it says one itself. */
export function placeWithin(place: Place, account: string): Place {
  return linksOf(place)?.within?.(place, account) ?? place;
}

/** The place as the account or team of a tab has it. */
export function placeInTab(tabUrl: string, place: Place): Place {
  const account = linksOf(place)?.accountOf?.(tabUrl);
  return account === undefined ? place : placeWithin(place, account);
}

/** How well a tab shows a place: 2 the very place, 1 same account, document or team, 0 not. */
export function fitOf(tabUrl: string, place: Place): 0 | 1 | 2 {
  return linksOf(place)?.fit(tabUrl, place) ?? 0;
}
