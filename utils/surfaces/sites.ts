/** The three host sites, as data. The manifest, the background and the pages all read this list. */

import type { SiteId } from '../domain/site';

export interface Site {
  readonly id: SiteId;
  /** The product's own name; not translated. */
  readonly name: string;
  readonly matches: readonly string[];
  readonly home: string;
  /** Further addresses that lead to the site, though no page of ours runs there. */
  readonly links?: RegExp;
}

export const SITES: readonly Site[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    matches: ['https://mail.google.com/*'],
    home: 'https://mail.google.com/mail/',
  },
  {
    id: 'google-docs',
    name: 'Google Docs',
    matches: [
      'https://docs.google.com/document/*',
      'https://docs.google.com/spreadsheets/*',
      'https://docs.google.com/presentation/*',
    ],
    home: 'https://docs.google.com/document/',
  },
  {
    id: 'slack',
    name: 'Slack',
    matches: ['https://app.slack.com/*'],
    home: 'https://app.slack.com/client/',
    // A permalink names the workspace by its host and not by its id, so it cannot be rewritten.
    links: /^https:\/\/[a-z0-9-]+(\.enterprise)?\.slack\.com\/archives\//,
  },
];

/** Match patterns of all sites, for the manifest's `host_permissions`. */
export const SITE_MATCHES: string[] = SITES.flatMap((site) => [...site.matches]);

/**
 * The site that an address belongs to.
 *
 * @param url An absolute address; anything else gives undefined.
 */
export function siteOfUrl(url: string): Site | undefined {
  const isPage = (site: Site) => site.matches.some((match) => url.startsWith(match.slice(0, -1)));
  return SITES.find((site) => isPage(site) || site.links?.test(url) === true);
}
