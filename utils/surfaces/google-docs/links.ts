import type { Place } from '../../domain/reminder-types';
import { type Problem, problem } from '../../domain/result';
import type { SiteLinks } from '../types';
import { readAddress } from './address';

function parse(url: string): Place | null {
  const address = readAddress(url);
  if (!address) return null;
  const { document, comment } = address;
  return {
    site: 'google-docs',
    url: address.url,
    container: document,
    ...(comment === undefined ? {} : { message: comment }),
  };
}

/**
 * The address keeps the comment that was selected first, whatever is shown by now, so for a comment the
 * same document is never more than a candidate.
 */
function fit(tabUrl: string, place: Place): 0 | 1 | 2 {
  const tab = readAddress(tabUrl);
  if (!tab || place.site !== 'google-docs' || tab.document !== place.container) return 0;
  return place.message === undefined ? 2 : 1;
}

const GOOGLE = /(^|\.)google\.com$|^forms\.gle$/;
const PUBLISHED = /^\/(document|spreadsheets|presentation)\/(u\/\d+\/)?d\/e\//;

/** A form, a folder of the drive, a published copy (which has another id than its document). */
function refuse({ hostname, pathname }: URL): Problem | null {
  if (!GOOGLE.test(hostname)) return null;
  const published = hostname === 'docs.google.com' && PUBLISHED.test(pathname);
  return problem(published ? 'link_published' : 'link_no_document');
}

export const googleDocsLinks: SiteLinks = { id: 'google-docs', parse, refuse, fit };
