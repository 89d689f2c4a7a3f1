import type { SiteId } from '../domain/site';
import { gmailLine } from './gmail/line';
import { googleDocsLine } from './google-docs/line';
import { slackLine } from './slack/line';
import type { LineReaders } from './reader-types';

/** What the line at a message that is being written asks of each site's pages. */
export const LINE_READERS: Readonly<Record<SiteId, LineReaders>> = {
  gmail: gmailLine,
  'google-docs': googleDocsLine,
  slack: slackLine,
};
