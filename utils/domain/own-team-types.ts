import type { Timestamp } from './person';

/** A team file that I keep for others. */
export interface OwnTeamFile {
  /** Written into it, so that whoever follows it knows it again. */
  readonly id: string;
  /** The name of the file. */
  readonly name: string;
  /** Who is in it: a group of the roster; absent: everybody. */
  readonly group?: string;
  readonly exportedAt: Timestamp;
  /** Fingerprint of the text that was written last. */
  readonly written: string;
}
