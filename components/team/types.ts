import type { Problem } from '../../utils/domain/result';
import type { TeamComparison, TeamDocument, TeamFile } from '../../utils/domain/team-types';

/** Where the reading of a followed file stands. */
export type TeamReading =
  | { readonly at: 'waiting' }
  /** No handle: the file has to be given again by hand. */
  | { readonly at: 'by-hand' }
  /** The browser asks before it may be read again, and wants a click for it. */
  | { readonly at: 'ask' }
  | { readonly at: 'problem'; readonly problems: readonly Problem[] }
  | {
      readonly at: 'read';
      readonly document: TeamDocument;
      readonly comparison: TeamComparison;
    };

/** A followed file, and what was read of it since the page opened. */
export interface TeamEntry {
  readonly file: TeamFile;
  readonly reading: TeamReading;
}
