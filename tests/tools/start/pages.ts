import { TEAM } from '../../pages/people.ts';

/** Where the sample pages answer. */
export const SAMPLE = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  docs: 'https://docs.google.com/document/d/sample-document/edit',
  slack: `https://app.slack.com/client/${TEAM}/C0LAUNCH01`,
} as const;
