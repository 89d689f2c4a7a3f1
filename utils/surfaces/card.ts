import { stampsAt } from './gmail/stamps';
import { googleDocsCard } from './google-docs/card';
import type { SiteId } from '../domain/site';
import type { CardReaders } from './reader-types';

/** What card and panel ask of each site's pages. */
export const CARD_READERS: Readonly<Record<SiteId, CardReaders>> = {
  gmail: { stampsAt },
  'google-docs': googleDocsCard,
  slack: {},
};
