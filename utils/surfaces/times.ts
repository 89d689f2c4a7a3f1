import type { SiteId } from '../domain/site';
import { gmailTimes } from './gmail/times';
import { googleDocsTimes } from './google-docs/times';
import type { TimesReaders } from './reader-types';
import { slackTimes } from './slack/times';

/** What a rest on a time in a message asks of each site's pages. */
export const TIMES_READERS: Readonly<Record<SiteId, TimesReaders>> = {
  gmail: gmailTimes,
  'google-docs': googleDocsTimes,
  slack: slackTimes,
};
