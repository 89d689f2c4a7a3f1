import type { SiteId } from '../domain/site';
import { addressed as addressedInDocs } from './google-docs/composer';
import { addressed as addressedInSlack, hostNotice } from './slack/composer';
import type { LineReaders } from './types';

/** What the line above a message that is being written asks of each site's pages. */
export const LINE_READERS: Readonly<Partial<Record<SiteId, LineReaders>>> = {
  'google-docs': { addressed: addressedInDocs },
  slack: { addressed: addressedInSlack, hostNotice },
};
