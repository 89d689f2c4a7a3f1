import type { Place } from '../../domain/reminder-types';
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

/** A comment's address is written by the first click on it, so the same document is a candidate. */
function fit(tabUrl: string, place: Place): 0 | 1 | 2 {
  const tab = readAddress(tabUrl);
  if (!tab || place.site !== 'google-docs' || tab.document !== place.container) return 0;
  return place.message === undefined || tab.comment === place.message ? 2 : 1;
}

export const googleDocsLinks: SiteLinks = { id: 'google-docs', parse, fit };
